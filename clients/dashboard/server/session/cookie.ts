import type { IncomingMessage } from 'node:http';

/** A cookie that no script can read and no other site can send along with a change. */
export interface Cookie {
  readonly name: string;
  write(value: string, seconds: number): string;
  clear(): string;
  read(request: IncomingMessage): string | undefined;
}

/** Over https the name binds it to this host and to https (RFC 6265bis, 4.1.3.2); plain http is for a developer's own machine. */
export const cookie = (name: string, { secure }: { readonly secure: boolean }): Cookie => {
  const full = secure ? `__Host-${name}` : name;
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  return {
    name: full,
    write: (value, seconds) => `${full}=${value}; Max-Age=${Math.floor(seconds)}; ${attributes}`,
    clear: () => `${full}=; Max-Age=0; ${attributes}`,
    read: ({ headers }) =>
      headers.cookie
        ?.split(';')
        .map(pair => pair.trim())
        .find(pair => pair.startsWith(`${full}=`))
        ?.slice(full.length + 1),
  };
};
