import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { WORKER } from '../world/worker.ts';
import { callDirectly, internalClaims, internalHeader } from './direct-call.ts';
import { secondsFromNow, signedToken } from './signed-token.ts';

const held = withFederation([aResident(1).in('team-wielwijk').havingToBeReferred(), aResident(2).in('team-wielwijk')]);

const header = { alg: 'HS256', typ: 'wijkgraph-service+jwt' };
const keyOf = (subgraph: 'referrals' | 'teams'): Uint8Array => held.federation.siblingKeys.get(subgraph) as Uint8Array;
const claims = (changes: object = {}) => ({
  iss: 'support-plans',
  aud: 'wijkgraph:referrals',
  iat: secondsFromNow(0),
  exp: secondsFromNow(60),
  ...changes,
});
const proofTo = (subgraph: 'referrals' | 'teams'): string =>
  `Bearer ${signedToken(header, claims({ aud: `wijkgraph:${subgraph}` }), keyOf(subgraph))}`;

const QUESTION = '11111111-1111-4111-8111-111111111111';
const flagged = { residentId: residentId(2), questionId: QUESTION, triggers: ['DOMESTIC_VIOLENCE', 'ADDICTION'] };
const owed = () =>
  rowsOf(
    held.federation,
    'referrals',
    'select trigger, state, to_party_id, life_domain from mandatory_referral where question_id = ? order by 1',
    [QUESTION],
  );

/** Everything that is not support-plans asking referrals, now. */
const strangers: Readonly<Record<string, () => string | undefined>> = {
  'no proof': () => undefined,
  'a forged proof': () => `Bearer ${signedToken(header, claims(), new Uint8Array(randomBytes(32)))}`,
  'the proof of another subgraph': () => `Bearer ${signedToken(header, claims({ iss: 'residents' }), keyOf('referrals'))}`,
  'a proof to the decision point': () => `Bearer ${signedToken(header, claims({ aud: 'wijkgraph:decision-point' }), keyOf('referrals'))}`,
  'a proof to another subgraph': () => proofTo('teams'),
  'an expired proof': () =>
    `Bearer ${signedToken(header, claims({ iat: secondsFromNow(-62), exp: secondsFromNow(-2) }), keyOf('referrals'))}`,
  'the token of the gateway': () =>
    `Bearer ${signedToken(internalHeader, internalClaims('referrals'), held.federation.internalKeys.get('referrals') as Uint8Array)}`,
};

describe('what subgraphs ask each other beside the graph', () => {
  test.each(Object.entries(strangers))('is answered to nobody with %s, and nothing is written', async (_name, authorization) => {
    for (const [path, body] of [
      ['/siblings/open-mandatory-referrals', { residents: [residentId(1)] }],
      ['/siblings/oblige-to-refer', flagged],
    ] as const)
      expect(await callDirectly(held.federation, 'referrals', body, authorization(), path)).toEqual({
        status: 401,
        body: { error: 'not a subgraph' },
      });
    expect(await owed()).toEqual([]);
  });

  test.each([
    ['nothing', null],
    ['an id that is no id', { residents: ['x'] }],
    ['more than a hundred', { residents: Array.from({ length: 101 }, () => residentId(1)) }],
  ])('is no question where it asks for %s', async (_what, body) => {
    const answer = await callDirectly(
      held.federation,
      'referrals',
      body as object,
      proofTo('referrals'),
      '/siblings/open-mandatory-referrals',
    );
    expect(answer).toEqual({ status: 400, body: { error: 'not a question' } });
  });
});

test('referrals names those residents who still have to be referred on', async () => {
  const asked = { residents: [residentId(1), residentId(2)] };
  const { body } = await callDirectly(held.federation, 'referrals', asked, proofTo('referrals'), '/siblings/open-mandatory-referrals');
  expect(body).toEqual({ residents: [residentId(1)] });
});

test('a flag opens one compulsory referral, however often it is told; domestic violence goes to Vivenz', async () => {
  for (let time = 0; time < 3; time += 1)
    await callDirectly(held.federation, 'referrals', flagged, proofTo('referrals'), '/siblings/oblige-to-refer');
  expect(await owed()).toEqual([
    { trigger: 'ADDICTION', state: 'OPEN', to_party_id: 'gp', life_domain: 'SUBSTANCE_USE' },
    { trigger: 'DOMESTIC_VIOLENCE', state: 'OPEN', to_party_id: 'vivenz', life_domain: 'DOMESTIC_RELATIONS' },
  ]);
});

test('teams says who works in a team, and nothing of anybody else', async () => {
  const stranger = '99999999-9999-4999-8999-999999999999';
  const ask = async (team: string) =>
    (await callDirectly(held.federation, 'teams', { team, workers: [WORKER, stranger] }, proofTo('teams'), '/siblings/workers-in-team'))
      .body;
  expect(await ask('team-wielwijk')).toEqual({ workers: [WORKER] });
  expect(await ask('team-oost')).toEqual({ workers: [] });
});
