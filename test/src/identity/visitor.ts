/** Somebody with a browser, as far as signing in goes: keeps cookies, goes where it is sent, and stops before it leaves the provider. */
export class Visitor {
  private readonly cookies = new Map<string, string>();
  private readonly provider: string;

  constructor(provider: string) {
    this.provider = provider;
  }

  /** Where the visitor ends: an answer of the provider, or the address of somebody else that it was sent to. */
  async go(address: string, form?: Readonly<Record<string, string>>): Promise<{ readonly at: URL; readonly answer?: Response }> {
    const at = new URL(address, this.provider);
    if (at.origin !== this.provider) return { at };
    const answer = await fetch(at, {
      redirect: 'manual',
      headers: { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of answer.headers.getSetCookie()) this.keep(cookie);
    const next = answer.headers.get('location');
    if (!next) return { at, answer };
    await answer.body?.cancel();
    return this.go(new URL(next, at).href);
  }

  /** Starts at an authorization address and chooses who to be; ends where the provider sends them. */
  async signIn(address: string, persona: string): Promise<{ readonly at: URL; readonly answer?: Response }> {
    const { at, answer } = await this.go(address);
    if (!answer?.ok) return { at, ...(answer && { answer }) };
    await answer.body?.cancel();
    return this.go(at.href, { persona });
  }

  private keep(cookie: string): void {
    const [pair = '', ...attributes] = cookie.split('; ');
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    if (value === '' || attributes.some(attribute => /^expires=Thu, 01 Jan 1970/i.test(attribute))) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
