import type { Environment } from '../environment.ts';
import type { Persona } from '../identity/personas.ts';
import { issuerOn } from '../identity/provider.ts';
import { signingKey } from '../identity/signing-key.ts';
import { accessToken } from '../identity/token.ts';

/** An operation of the graph, as it is sent. */
export interface Operation {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What the graph answers. */
export interface Answered<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** Answers an operation in the name of whoever asks. */
export type AskGraph = <Data>(operation: Operation) => Promise<Answered<Data>>;

/** Asks the local graph in the name of a persona. Throws a sentence where nothing answers. */
export const askAs = async (persona: Persona, environment: Environment): Promise<AskGraph> => {
  const key = await signingKey(environment.WIJKGRAPH_DIRECTORY);
  const token = await accessToken(persona, key, { issuer: issuerOn(environment.WIJKGRAPH_IDENTITY_PORT) });
  const url = `http://127.0.0.1:${environment.WIJKGRAPH_GATEWAY_PORT}/graphql`;
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  return async <Data>(operation: Operation) => {
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(operation) }).catch((reason: unknown) => {
      throw new Error(`Nothing answers at ${url}. Start it with npm start.`, { cause: reason });
    });
    return (await response.json()) as Answered<Data>;
  };
};
