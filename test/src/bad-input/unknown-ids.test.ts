import { expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident } from '../world/resident-seed.ts';

const held = withFederation([aResident(1).in('team-wielwijk').withPlan('HOUSING').asking('HOUSING').referredTo('vivenz', 'HOUSING')]);

const ids = [
  '99999999-9999-4999-8999-999999999999',
  'abc',
  '',
  ' ',
  "'; drop table resident; --",
  '😀',
  'x'.repeat(10_000),
  '-1',
  'null',
  '00000000-0000-4000-8000-00000000000G',
];
const questions = [
  'query ($id: ID!) { it: resident(id: $id) { id } }',
  'query ($id: ID!) { it: supportPlan(id: $id) { id } }',
  'query ($id: ID!) { it: helpQuestion(id: $id) { id } }',
  'query ($id: ID!) { it: referral(id: $id) { id } }',
  'query ($id: ID!) { it: consent(id: $id) { id } }',
  'query ($id: ID!) { it: objection(id: $id) { id } }',
  'query ($id: ID!) { it: team(id: $id) { id name } }',
  'query ($id: ID!) { it: worker(id: $id) { id name } }',
  'query ($id: ID!) { it: organisation(id: $id) { id name } }',
  'query ($id: ID!) { it: district(code: $id) { code name } }',
];

/** An id that nobody has is no error: there is nothing under it, whatever it looks like. */
test.each(questions)('nothing is found under an id that is none: %s', async query => {
  for (const id of ids) {
    const { status, data, errors } = await ask<{ it: null }>(held.federation, 'worker-wielwijk', query, { variables: { id } });
    expect([id.slice(0, 40), status, data, errors]).toEqual([id.slice(0, 40), 200, { it: null }, undefined]);
  }
});

test('nobody waits for a team that is none', async () => {
  for (const team of ids) {
    const { data, errors } = await ask<{ waitingList: { edges: object[] } }>(
      held.federation,
      'worker-wielwijk',
      'query ($team: ID!) { waitingList(team: $team) { edges { cursor } } }',
      { variables: { team } },
    );
    expect([team.slice(0, 40), data?.waitingList?.edges, errors]).toEqual([team.slice(0, 40), [], undefined]);
  }
});

test('no resident lives in a wijk, or has a name, that is none', async () => {
  for (const text of ids) {
    const { data, errors } = await ask<{ residents: { edges: object[] } }>(
      held.federation,
      'worker-wielwijk',
      'query ($text: ID!, $name: String!) { residents(district: $text, lastName: $name) { edges { cursor } } }',
      { variables: { text: text || 'x', name: text || 'x' } },
    );
    expect([text.slice(0, 40), data?.residents?.edges, errors]).toEqual([text.slice(0, 40), [], undefined]);
  }
});
