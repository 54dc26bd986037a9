import { randomBytes } from 'node:crypto';
import { Disclosure } from '@wijkgraph/consent';
import { EVERY_CATEGORY, maskOf, Qualifier, type SubgraphName } from '@wijkgraph/schema';
import { describe, expect, test } from 'vitest';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { callDirectly, internalClaims, internalHeader, worker } from './direct-call.ts';
import { secondsFromNow, signedToken, unsignedToken } from './signed-token.ts';

const held = withFederation([aResident(1).in('team-wielwijk')]);

const header = { alg: 'HS256', typ: 'wijkgraph-service+jwt' };
const keyOf = (subgraph: SubgraphName) => held.federation.serviceKeys.get(subgraph) as Uint8Array;
const claims = (changes: object = {}) => ({
  iss: 'residents',
  aud: 'wijkgraph:decision-point',
  iat: secondsFromNow(0),
  exp: secondsFromNow(60),
  ...changes,
});
const valid = () => `Bearer ${signedToken(header, claims(), keyOf('residents'))}`;

const recorded = async (): Promise<number> => (await held.federation.subgraphs.get('consent')?.orm.em.fork().count(Disclosure)) as number;

const question = { caller: worker, asked: maskOf('IDENTITY'), residents: [residentId(1)] };
const endpoints: Readonly<Record<string, unknown>> = {
  '/decisions': [question],
  '/searches': { caller: worker, required: 0 },
  '/standings': [[residentId(1)]],
};

/** Everything that is not a subgraph asking, now. */
const strangers: Readonly<Record<string, () => string | undefined | Promise<string>>> = {
  'no proof': () => undefined,
  garbage: () => 'Bearer x.y.z',
  'a forged proof': () => `Bearer ${signedToken(header, claims(), new Uint8Array(randomBytes(32)))}`,
  'the proof of one subgraph in the name of another': () =>
    `Bearer ${signedToken(header, claims({ iss: 'referrals' }), keyOf('residents'))}`,
  'the proof of a subgraph that does not exist': () => `Bearer ${signedToken(header, claims({ iss: 'gateway' }), keyOf('residents'))}`,
  'a proof in the name of an object’s own method': () => `Bearer ${signedToken(header, claims({ iss: 'toString' }), new Uint8Array(32))}`,
  'a proof in nobody’s name': () => `Bearer ${signedToken(header, claims({ iss: undefined }), keyOf('residents'))}`,
  'an expired proof': () =>
    `Bearer ${signedToken(header, claims({ iat: secondsFromNow(-62), exp: secondsFromNow(-2) }), keyOf('residents'))}`,
  'an old proof that lives on': () =>
    `Bearer ${signedToken(header, claims({ iat: secondsFromNow(-62), exp: secondsFromNow(3_600) }), keyOf('residents'))}`,
  'a proof that never ends': () => `Bearer ${signedToken(header, claims({ exp: undefined }), keyOf('residents'))}`,
  'a proof to somebody else': () => `Bearer ${signedToken(header, claims({ aud: 'residents' }), keyOf('residents'))}`,
  'a proof with algorithm none': () => `Bearer ${unsignedToken(claims(), 'none', header.typ)}`,
  'a proof of another type': () => `Bearer ${signedToken(internalHeader, claims(), keyOf('residents'))}`,
  'the token of the gateway to a subgraph': () =>
    `Bearer ${signedToken(internalHeader, internalClaims('residents'), held.federation.internalKeys.get('residents') as Uint8Array)}`,
  'an access token': async () => `Bearer ${await held.federation.tokenOf('worker-wielwijk')}`,
};

describe.each(Object.keys(endpoints))('the decision point at %s', path => {
  test.each(Object.entries(strangers))('answers nobody with %s, and records no decision', async (_name, authorization) => {
    const before = await recorded();
    const answer = await callDirectly(held.federation, 'consent', endpoints[path] as object, await authorization(), path);
    expect(answer).toEqual({ status: 401, body: { error: 'not a service that may ask this' } });
    expect(await recorded()).toBe(before);
  });

  test('answers a subgraph, so that every refusal above is one of the proof', async () => {
    const answer = await callDirectly(held.federation, 'consent', endpoints[path] as object, valid(), path);
    expect(answer.status).toBe(200);
    expect([answer.body].flat()).toHaveLength(1);
  });
});

const withCaller = (changes: object) => [{ ...question, caller: { ...worker, ...changes } }];

/** What is no question: on any doubt nothing is decided. */
const malformed: readonly (readonly [path: string, what: string, body: unknown])[] = [
  ['/decisions', 'an unknown purpose', withCaller({ purpose: 'CURIOSITY' })],
  ['/decisions', 'no purpose', withCaller({ purpose: undefined })],
  ['/decisions', 'an unknown role', withCaller({ roles: ['MAYOR'] })],
  ['/decisions', 'no party', withCaller({ party: undefined })],
  ['/decisions', 'a party with a null byte', withCaller({ party: 'team-wielwijk\0' })],
  ['/decisions', 'a resident who is no uuid', withCaller({ resident: 'everybody' })],
  ['/decisions', 'a category beyond the last', [{ ...question, asked: EVERY_CATEGORY + 1 }]],
  ['/decisions', 'a qualifier instead of a category', [{ ...question, asked: 1 << 25 }]],
  ['/decisions', 'a negative category', [{ ...question, asked: -1 }]],
  ['/decisions', 'half a category', [{ ...question, asked: 0.5 }]],
  ['/decisions', 'a category in words', [{ ...question, asked: 'IDENTITY' }]],
  ['/decisions', 'an id that is no uuid', [{ ...question, residents: [residentId(1), "1' or '1'='1"] }]],
  ['/decisions', 'more residents than a batch holds', [{ ...question, residents: Array.from({ length: 1_001 }, () => residentId(1)) }]],
  ['/decisions', 'a bad question beside a good one', [question, { ...question, asked: -1 }]],
  ['/decisions', 'no list', question],
  ['/decisions', 'nothing', null],
  ['/searches', 'a category beyond the last', { caller: worker, required: EVERY_CATEGORY + 1 }],
  ['/searches', 'an unknown purpose', { caller: { ...worker, purpose: 'CURIOSITY' }, required: 0 }],
  ['/searches', 'a place that is no uuid', { caller: worker, required: 0, after: 'a' }],
  ['/searches', 'a page without end', { caller: worker, required: 0, limit: 0 }],
  ['/standings', 'an id that is no uuid', [['a']]],
  ['/standings', 'no list of lists', [residentId(1)]],
];

describe('a subgraph that asks what is no question', () => {
  test.each(malformed)('at %s with %s is refused, and nothing is decided', async (path, _what, body) => {
    const before = await recorded();
    const answer = await callDirectly(held.federation, 'consent', body as object, valid(), path);
    expect(answer).toEqual({ status: 400, body: { error: 'not a question' } });
    expect(await recorded()).toBe(before);
  });

  test('is decided nothing for a purpose that its client is not registered for', async () => {
    const answer = await callDirectly(
      held.federation,
      'consent',
      withCaller({ client: 'woonbron-app', party: 'woonbron', roles: [], purpose: 'OVERSIGHT' }),
      valid(),
      '/decisions',
    );
    expect(answer).toEqual({ status: 200, body: [{ said: [Qualifier.UNREGISTERED], asOf: 0 }] });
  });

  test('cannot let the record say that another subgraph asked', async () => {
    await callDirectly(held.federation, 'consent', [{ ...question, subgraph: 'referrals' }], valid(), '/decisions');
    const em = held.federation.subgraphs.get('consent')?.orm.em.fork();
    const latest = await em?.find(Disclosure, {}, { orderBy: { at: 'desc' }, limit: 1 });
    expect(latest?.[0]?.subgraph).toBe('residents');
  });
});
