import { notFound, type RequestContext } from '@wijkgraph/kit';
import type { Role } from '@wijkgraph/schema';
import { expect, test } from 'vitest';
import { logContact } from './contact-moment/contact-moment.service.ts';
import { addGoal } from './goal/goal.service.ts';
import { registerQuestion } from './help-question/help-question.service.ts';
import { createPlan } from './support-plan/support-plan.service.ts';

const RESIDENT = '00000000-0000-4000-8000-000000000001';
const UNSHARED = '00000000-0000-4000-8000-000000000002';

/** A request that holds the record of one resident. Whatever reaches the database fails the test: it has none. */
const requestAs = (role: Role | 'PARTNER', asked: string[] = []): RequestContext =>
  ({
    caller: {
      subject: '00000000-0000-4000-9000-000000000001',
      party: role === 'PARTNER' ? 'gp' : 'team-oost',
      roles: role === 'PARTNER' ? [] : [role],
    },
    disclosure: {
      async requireRecord(resident: string) {
        asked.push(resident);
        if (resident !== RESIDENT) throw notFound();
      },
    },
    get em(): never {
      throw new Error('the database was reached');
    },
  }) as unknown as RequestContext;

const contact = { kind: 'SUPPORT', channel: 'WALK_IN' } as const;
const question = { channel: 'WALK_IN', entryPoint: 'TEAM', stated: 'I want a job.' } as const;
const goal = { planId: RESIDENT, residentId: RESIDENT, lifeDomain: 'HOUSING', text: 'A home of my own.' } as const;
const refused = (code: string) => ({ extensions: { code } });

test.each([
  ['a note without a life domain', () => logContact({ ...contact, note: 'Debts.' }, requestAs('WORKER'))],
  ['a contact that is still to come', () => logContact({ ...contact, at: new Date(Date.now() + 3_600_000) }, requestAs('WORKER'))],
  ['a resident id that is no id', () => logContact({ ...contact, residentId: 'somebody' }, requestAs('WORKER'))],
  ['a question that asks nothing', () => registerQuestion({ ...question, stated: '  ' }, requestAs('WORKER'))],
  ['a question that is left out', () => registerQuestion({ channel: 'PHONE', entryPoint: 'TEAM' }, requestAs('HOST'))],
  ['a question longer than 4000 characters', () => registerQuestion({ ...question, stated: 'x'.repeat(4_001) }, requestAs('HOST'))],
  ['a partner who names no team', () => registerQuestion(question, requestAs('PARTNER'))],
  ['a team id that cannot be one', () => registerQuestion({ ...question, team: 'Team Oost!' }, requestAs('PARTNER'))],
  ['a plan about nobody', () => createPlan({ residentIds: [] }, requestAs('WORKER'))],
  ['a plan for two who are no household', () => createPlan({ residentIds: [RESIDENT, UNSHARED] }, requestAs('WORKER'))],
  ['a review on a day that does not exist', () => createPlan({ residentIds: [RESIDENT], reviewOn: '2027-02-31' }, requestAs('WORKER'))],
  ['a review in the past', () => createPlan({ residentIds: [RESIDENT], reviewOn: '2020-01-01' }, requestAs('WORKER'))],
  ['a goal without words', () => addGoal({ ...goal, text: '' }, requestAs('WORKER'))],
  ['a goal in a plan whose id is no id', () => addGoal({ ...goal, planId: '1' }, requestAs('WORKER'))],
])('%s is bad input, and nothing is written', async (_case, attempt) => {
  await expect(attempt()).rejects.toMatchObject(refused('BAD_USER_INPUT'));
});

test.each(['HOST', 'PARTNER'] as const)('a %s names no resident, and nothing is asked about the one that was named', async role => {
  const asked: string[] = [];
  const named = { ...question, residentId: RESIDENT, team: 'team-oost' };
  await expect(registerQuestion(named, requestAs(role, asked))).rejects.toMatchObject(refused('FORBIDDEN'));
  expect(asked).toEqual([]);
});

test('nobody of a team records for another team', async () => {
  await expect(registerQuestion({ ...question, team: 'team-centrum' }, requestAs('HOST'))).rejects.toMatchObject(refused('FORBIDDEN'));
});

test('under a name nothing is recorded of a resident whose record the team does not hold', async () => {
  await expect(logContact({ ...contact, residentId: UNSHARED }, requestAs('WORKER'))).rejects.toMatchObject(refused('NOT_FOUND'));
  await expect(registerQuestion({ ...question, residentId: UNSHARED }, requestAs('WORKER'))).rejects.toMatchObject(refused('NOT_FOUND'));
});

test('a plan needs the record of every resident it is about', async () => {
  const household = { residentIds: [RESIDENT, UNSHARED], householdId: RESIDENT };
  await expect(createPlan(household, requestAs('TEAM_LEAD'))).rejects.toMatchObject(refused('NOT_FOUND'));
});
