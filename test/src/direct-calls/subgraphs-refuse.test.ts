import { randomBytes } from 'node:crypto';
import { type SubgraphName, subgraphNames } from '@wijkgraph/schema';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Federation } from '../federation/federation.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { callDirectly, internalClaims, internalHeader, validToken } from './direct-call.ts';
import { secondsFromNow, signedToken, unsignedToken } from './signed-token.ts';

const held = withFederation([aResident(1).in('team-wielwijk').withPlan('HOUSING').asking('HOUSING')]);

type Authorization = (federation: Federation, subgraph: SubgraphName) => string | undefined | Promise<string>;

const keyOf = (federation: Federation, subgraph: SubgraphName) => federation.internalKeys.get(subgraph) as Uint8Array;
const another = (subgraph: SubgraphName) => subgraphNames[(subgraphNames.indexOf(subgraph) + 1) % subgraphNames.length] as SubgraphName;
const signedFor = (changes: (subgraph: SubgraphName) => object, header: object = internalHeader): Authorization => {
  return (federation, subgraph) =>
    `Bearer ${signedToken(header, internalClaims(subgraph, changes(subgraph)), keyOf(federation, subgraph))}`;
};

/** Everything that is not the gateway speaking to this subgraph, now. */
const strangers: Readonly<Record<string, Authorization>> = {
  'no token': () => undefined,
  'an empty token': () => 'Bearer ',
  'no token but a scheme of another kind': () => 'Basic Z2F0ZXdheTpnYXRld2F5',
  garbage: () => 'Bearer not.a.token',
  'three dots': () => 'Bearer ...',
  'the token of another subgraph': (federation, subgraph) => `Bearer ${validToken(federation, another(subgraph))}`,
  'a token for this subgraph with the key of another': (federation, subgraph) =>
    `Bearer ${signedToken(internalHeader, internalClaims(subgraph), keyOf(federation, another(subgraph)))}`,
  'a token for another subgraph with the key of this one': signedFor(subgraph => ({ aud: another(subgraph) })),
  'a token that was forged with a key of the forger': (_federation, subgraph) =>
    `Bearer ${signedToken(internalHeader, internalClaims(subgraph), new Uint8Array(randomBytes(32)))}`,
  'a token that was forged with an empty key': (_federation, subgraph) =>
    `Bearer ${signedToken(internalHeader, internalClaims(subgraph), new Uint8Array())}`,
  'a token without a signature': (federation, subgraph) => `Bearer ${validToken(federation, subgraph).replace(/[^.]*$/, '')}`,
  'a token that was altered': (federation, subgraph) => {
    const [header, , signature] = validToken(federation, subgraph).split('.');
    const claims = Buffer.from(JSON.stringify(internalClaims(subgraph, { caller: { party: 'team-oost' } }))).toString('base64url');
    return `Bearer ${header}.${claims}.${signature}`;
  },
  'algorithm none': (_federation, subgraph) => `Bearer ${unsignedToken(internalClaims(subgraph), 'none', internalHeader.typ)}`,
  'algorithm None': (_federation, subgraph) => `Bearer ${unsignedToken(internalClaims(subgraph), 'None', internalHeader.typ)}`,
  'algorithm none over a true signature': signedFor(() => ({}), { ...internalHeader, alg: 'none' }),
  'another algorithm over a true signature': signedFor(() => ({}), { ...internalHeader, alg: 'HS512' }),
  'a token of another type': signedFor(() => ({}), { alg: 'HS256', typ: 'at+jwt' }),
  'a token without a type': signedFor(() => ({}), { alg: 'HS256' }),
  'an expired token': signedFor(() => ({ iat: secondsFromNow(-61), exp: secondsFromNow(-1) })),
  'a token older than a minute that says it lives on': signedFor(() => ({ iat: secondsFromNow(-62), exp: secondsFromNow(3_600) })),
  'a token that never ends': signedFor(() => ({ exp: undefined })),
  'a token that was made at no time': signedFor(() => ({ iat: undefined })),
  'a token of another issuer': signedFor(() => ({ iss: 'somebody' })),
  'a token for nobody': signedFor(() => ({ aud: undefined })),
  'a token that vouches for nobody': signedFor(() => ({ caller: undefined })),
  'an access token of a worker': async federation => `Bearer ${await federation.tokenOf('worker-wielwijk')}`,
  'the proof of a subgraph to the decision point': (federation, subgraph) =>
    `Bearer ${signedToken(
      { alg: 'HS256', typ: 'wijkgraph-service+jwt' },
      { iss: subgraph, aud: 'wijkgraph:decision-point', iat: secondsFromNow(0), exp: secondsFromNow(60) },
      federation.serviceKeys.get(subgraph) as Uint8Array,
    )}`,
};

const representations = [{ __typename: 'Resident', id: residentId(1) }];
const questions: Readonly<Record<string, object>> = {
  'the SDL': { query: '{ _service { sdl } }' },
  entities: {
    query: 'query($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }',
    variables: { representations },
  },
  'its types': { query: '{ __schema { types { name } } }' },
  'the name of its root': { query: '{ __typename }' },
  'what is not GraphQL': { query: '}{' },
};

beforeEach(() => held.federation.work.clear());

const directlyAsked = subgraphNames.flatMap(subgraph => Object.entries(questions).map(([what, body]) => ({ subgraph, what, body })));

describe.each(Object.entries(strangers))('a subgraph that is called directly with %s', (_name, authorization) => {
  test.each(directlyAsked)('$subgraph refuses to tell $what, before any SQL', async ({ subgraph, body }) => {
    const answer = await callDirectly(held.federation, subgraph, body, await authorization(held.federation, subgraph));
    expect(answer.status).toBe(401);
    expect(answer.body.errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    expect(answer.body.data).toBeUndefined();
    expect(held.federation.work.statements).toEqual([]);
    expect(held.federation.work.decisions).toEqual([]);
  });
});

describe('a subgraph that the gateway calls', () => {
  test.each(subgraphNames)('%s answers, so that every refusal above is one of the token', async subgraph => {
    const answer = await callDirectly(
      held.federation,
      subgraph,
      { query: '{ __typename }' },
      `Bearer ${validToken(held.federation, subgraph)}`,
    );
    expect(answer).toMatchObject({ status: 200, body: { data: { __typename: 'Query' } } });
  });

  test('reads its database for an entity, so that no SQL above means something', async () => {
    const token = `Bearer ${validToken(held.federation, 'residents')}`;
    const query = 'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Resident { firstName } } }';
    const answer = await callDirectly(held.federation, 'residents', { query, variables: { representations } }, token);
    expect(answer.body.data?._entities).toEqual([{ firstName: 'Resident1' }]);
    expect(held.federation.work.statements.length).toBeGreaterThan(0);
    expect(held.federation.work.decisions).toHaveLength(1);
  });
});
