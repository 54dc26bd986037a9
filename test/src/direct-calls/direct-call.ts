import type { Caller, SubgraphName } from '@wijkgraph/schema';
import type { Federation } from '../federation/federation.ts';
import { secondsFromNow, signedToken } from './signed-token.ts';

/** A worker of team Wielwijk, as the gateway would vouch for one. */
export const worker: Caller = {
  subject: '00000000-0000-4000-9000-000000000002',
  client: 'dashboard',
  party: 'team-wielwijk',
  roles: ['WORKER'],
  scopes: ['directory:read', 'residents:read', 'plans:read', 'referrals:read', 'applications:read', 'consents:read'],
  purpose: 'SUPPORT',
  traceId: '0af7651916cd43dd8448eb211c80319c',
  operation: 'DirectCall',
};

export const internalHeader = { alg: 'HS256', typ: 'wijkgraph-internal+jwt' };

/** What the gateway says of a caller to a subgraph, with changes. */
export const internalClaims = (subgraph: string, changes: object = {}): object => ({
  caller: worker,
  iss: 'wijkgraph:gateway',
  aud: subgraph,
  iat: secondsFromNow(0),
  exp: secondsFromNow(60),
  ...changes,
});

/** The token that a subgraph accepts. */
export const validToken = (federation: Federation, subgraph: SubgraphName, caller: Caller = worker): string =>
  signedToken(internalHeader, internalClaims(subgraph, { caller }), federation.internalKeys.get(subgraph) as Uint8Array);

export interface DirectAnswer {
  readonly status: number;
  readonly body: {
    readonly data?: { readonly _entities?: readonly (Record<string, unknown> | null)[] } & Record<string, unknown>;
    readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
    readonly extensions?: { readonly withheld?: Record<string, number> };
  };
}

/** Posts to a subgraph itself, past the gateway. */
export const callDirectly = async (
  federation: Federation,
  subgraph: SubgraphName,
  body: object,
  authorization: string | undefined,
  path = '/graphql',
): Promise<DirectAnswer> => {
  const response = await fetch(`${federation.subgraphs.get(subgraph)?.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as DirectAnswer['body'] };
};
