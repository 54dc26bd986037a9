import { maskOf } from '@wijkgraph/schema';
import { describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';

/** The caller whose questions the decision point cannot take: a mask that is none makes it refuse the whole call. */
const BROKEN = 'mee';
const held = withFederation([aResident(1).in('team-wielwijk').sharing('IDENTITY').with('woonbron').sharing('IDENTITY').with('mee')], {
  aroundDecisions: decisionPoint => ({
    ...decisionPoint,
    decide: question => decisionPoint.decide(question.caller.party === BROKEN ? { ...question, asked: -maskOf('IDENTITY') } : question),
  }),
});

const question = 'query Person($id: ID!) { resident(id: $id) { firstName } }';
const as = (persona: 'woonbron' | 'mee' | 'worker-wielwijk', id = residentId(1)) =>
  ask<{ resident: { firstName: string } | null }>(held.federation, persona, question, { variables: { id } });

describe('callers whose questions travel in one call', () => {
  test('get their own answers while one of them cannot be decided', async () => {
    const people = (['woonbron', 'mee', 'worker-wielwijk'] as const).flatMap(persona => Array.from({ length: 12 }, () => persona));
    const answers = await Promise.all(people.map(async persona => ({ persona, answer: await as(persona) })));
    for (const { persona, answer } of answers) {
      expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(persona === BROKEN ? ['DECISION_UNAVAILABLE'] : undefined);
      expect(answer.data.resident).toEqual(persona === BROKEN ? null : { firstName: 'Resident1' });
    }
  });

  test.each(['nonsense', '', "'; drop table consent; --", '00000000-0000-4000-8000-00000000000g', 'x'.repeat(500)])(
    'get their own answers beside somebody who asks for the id %j',
    async bad => {
      const ids = Array.from({ length: 20 }, (_, number) => (number % 4 === 0 ? bad : residentId(1)));
      const answers = await Promise.all(ids.map(async id => ({ id, answer: await as('woonbron', id) })));
      for (const { id, answer } of answers) {
        expect(answer.errors).toBeUndefined();
        expect(answer.data.resident).toEqual(id === bad ? null : { firstName: 'Resident1' });
      }
    },
  );
});
