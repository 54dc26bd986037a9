import type { AskGraph, Persona, PersonaName } from '@wijkgraph/sandbox';
import type { Federation } from './federation.ts';

export interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly currentVersion?: number };
}

/** An answer of the gateway, as a client sees it. */
export interface Answer<Data = Record<string, unknown>> {
  readonly status: number;
  readonly data: Data;
  readonly errors: readonly GraphError[] | undefined;
  readonly withheld: Readonly<Record<string, readonly string[]>> | undefined;
  readonly headers: Headers;
  /** The body to the letter. */
  readonly text: string;
}

export interface Asking {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly operationName?: string;
  /** Instead of the persona's own token; null for none. */
  readonly token?: string | null;
}

/** Asks the gateway over HTTP, as a persona. */
export const ask = async <Data = Record<string, never>>(
  federation: Federation,
  persona: PersonaName | Persona,
  query: string,
  { variables, headers, operationName, token }: Asking = {},
): Promise<Answer<Data>> => {
  const bearer = token === undefined ? await federation.tokenOf(persona) : token;
  const response = await fetch(`${federation.gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(bearer !== null && { authorization: `Bearer ${bearer}` }), ...headers },
    body: JSON.stringify({ query, variables, operationName }),
  });
  const text = await response.text();
  const body = JSON.parse(text) as { data: Data; errors?: GraphError[]; extensions?: { withheld?: Record<string, string[]> } };
  return {
    status: response.status,
    data: body.data,
    errors: body.errors,
    withheld: body.extensions?.withheld,
    headers: response.headers,
    text,
  };
};

/** The gateway as the programs of the sandbox ask it. */
export const asGraph =
  (federation: Federation, by: PersonaName | Persona): AskGraph =>
  async <Data>({ query, operationName, variables }: Parameters<AskGraph>[0]) => {
    const { data, errors } = await ask<Data>(federation, by, query, {
      ...(operationName !== undefined && { operationName }),
      ...(variables && { variables }),
    });
    return { data, ...(errors && { errors }) };
  };
