import { type Caller, mintInternalToken, type SubgraphName } from '@wijkgraph/schema';
import { type Persona, type PersonaName, personas } from '@wijkgraph/sandbox';
import type { Answer, GraphError } from './ask.ts';
import type { Federation } from './federation.ts';

/** What the gateway would vouch for, for a persona. */
export const callerOf = (persona: PersonaName | Persona, given: Partial<Caller> = {}): Caller => {
  const { subject, client, party, roles, scopes, purposes, resident }: Persona = typeof persona === 'string' ? personas[persona] : persona;
  const [purpose] = purposes;
  if (!purpose) throw new Error('A persona has a purpose');
  return {
    subject,
    client,
    party,
    roles,
    scopes,
    purpose,
    ...(resident !== undefined && { resident }),
    traceId: '0'.repeat(32),
    operation: 'Direct',
    ...given,
  };
};

/** The token that a subgraph accepts, as the gateway mints it. */
export const internalTokenFor = async ({ internalKeys }: Federation, subgraph: SubgraphName, caller: Caller): Promise<string> =>
  mintInternalToken(caller, subgraph, internalKeys.get(subgraph) as Uint8Array);

/** Asks a subgraph past the gateway, with whatever bearer; null for none. */
export const askWithToken = async <Data = Record<string, never>>(
  { subgraphs }: Federation,
  subgraph: SubgraphName,
  token: string | null,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer<Data>> => {
  const response = await fetch(`${subgraphs.get(subgraph)?.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const body = JSON.parse(text) as { data: Data; errors?: GraphError[] };
  return { status: response.status, data: body.data, errors: body.errors, withheld: undefined, headers: response.headers, text };
};

/** Asks a subgraph past the gateway, with a valid internal token for a caller. */
export const askDirectly = async <Data = Record<string, never>>(
  federation: Federation,
  subgraph: SubgraphName,
  caller: Caller,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer<Data>> =>
  askWithToken<Data>(federation, subgraph, await internalTokenFor(federation, subgraph, caller), query, variables);
