import { request } from 'node:http';
import { Visitor } from '../identity/visitor.ts';

interface Reply {
  readonly status: number;
  readonly body: string;
  readonly location: string | undefined;
  readonly cookies: readonly string[];
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Somebody at the dashboard, by its HTTP alone: what a page of it could send, and what no page of it would. */
export class Person {
  readonly #dashboard: string;
  readonly #visitor: Visitor;
  readonly jar = new Map<string, string>();

  constructor(dashboard: string, provider: string) {
    this.#dashboard = dashboard;
    this.#visitor = new Visitor(provider);
  }

  ask(
    path: string,
    { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: unknown } = {},
  ): Promise<Reply> {
    const sent = body === undefined ? undefined : JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const outgoing = request(
        new URL(path, this.#dashboard),
        { method, headers: { cookie, ...(sent && { 'content-type': 'application/json' }), ...headers } },
        response => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (chunk: string) => (text += chunk));
          response.on('end', () => {
            const cookies = response.headers['set-cookie'] ?? [];
            for (const one of cookies) this.#keep(one);
            resolve({
              status: response.statusCode ?? 0,
              body: text,
              location: response.headers.location,
              cookies,
              headers: response.headers,
            });
          });
        },
      );
      outgoing.on('error', reject).end(sent);
    });
  }

  /** As a page of ours asks. */
  fromPage(path: string, asking: { method?: string; headers?: Record<string, string>; body?: unknown } = {}): Promise<Reply> {
    return this.ask(path, { ...asking, headers: { 'x-wijkgraph-dashboard': '1', ...asking.headers } });
  }

  /** Off to the provider; ends with the address that it sends the person back to. */
  async leave(persona: string, to = '/'): Promise<string> {
    const { location = '' } = await this.ask(`/sign-in?to=${encodeURIComponent(to)}`);
    return this.follow(location, persona);
  }

  /** At the provider; ends with where it sends the person back to. */
  async follow(location: string, persona: string): Promise<string> {
    const { at } = await this.#visitor.signIn(location, persona);
    return at.pathname + at.search;
  }

  async signIn(persona: string, to = '/'): Promise<Reply> {
    return this.ask(await this.leave(persona, to));
  }

  /** Signs out at the provider, without a word to the dashboard. */
  async leaveProvider(): Promise<void> {
    const form = await (await this.#visitor.go('/session/end')).answer?.text();
    const xsrf = /name="xsrf" value="(\w+)"/.exec(form ?? '')?.[1] ?? '';
    await this.#visitor.go('/session/end/confirm', { xsrf, logout: 'yes' });
  }

  #keep(cookie: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    if (value === '') this.jar.delete(name);
    else this.jar.set(name, value);
  }
}
