import type { TokenOptions } from './tokens.ts';
import { Tokens } from './tokens.ts';

/** What became of a registration. */
export interface Registered {
  readonly registered: number;
  readonly known: number;
}

/**
 * Registers the documents of an application, which is all that it runs in production: a map of hashes to texts, as code generation
 * writes it. Throws with every reason where one of them cannot be registered; then none is.
 */
export const registerDocuments = async (
  graph: string,
  token: Omit<TokenOptions, 'patience'>,
  documents: Readonly<Record<string, string>>,
): Promise<Registered> => {
  const patience = 30;
  const response = await fetch(new URL('/documents', graph), {
    method: 'POST',
    redirect: 'error',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await new Tokens({ ...token, patience }).token()}` },
    body: JSON.stringify(documents),
    signal: AbortSignal.timeout(patience * 1000),
  });
  const { errors = [], ...registered } = (await response.json()) as Registered & {
    readonly errors?: readonly { readonly message: string }[];
  };
  if (!response.ok) throw new Error(errors.map(({ message }) => message).join('\n') || `${graph} answered ${response.status}.`);
  return registered;
};
