import type { Answer } from '../federation/ask.ts';
import { expect, test } from 'vitest';
import { everythingStored, rowsOf } from '../federation/stored.ts';
import { aQuestion } from '../questions/a-question.ts';
import { does, type Held } from './machine.ts';

const idsOf = async (held: Held, of: string) => {
  const [found] = await rowsOf<Record<'plan' | 'goal' | 'action', string>>(
    held.federation,
    'support-plans',
    `select p.id as plan, g.id as goal, a.id as action from support_plan p join goal g on g.plan_id = p.id join action a on a.goal_id = g.id
     where ?::uuid = any(p.resident_ids)`,
    [of],
  );
  return found as Record<'plan' | 'goal' | 'action', string>;
};

/** Everything that writes under a name, tried on a resident who let the team record them once and does so no more. */
export const testNothingIsRecorded = (held: Held, of: string): void => {
  test('of somebody who took back that the team records them nothing is written under their name, by any step', async () => {
    const { plan, goal, action } = await idsOf(held, of);
    const question = await aQuestion(held.federation, { residentId: of, state: 'CLARIFYING' });
    const nameless = await aQuestion(held.federation, { residentId: null });
    const [residentId, read] = [of, { expectedVersion: 1 }];
    const [startsAt, endsAt] = ['2090-01-31T09:00:00Z', '2090-01-31T10:00:00Z'];
    const provisions = [{ categories: ['IDENTITY'], purposes: ['SUPPORT'] }];
    const tries: Readonly<Record<string, () => Promise<Answer<unknown>>>> = {
      logContact: () => does(held, 'logContact', 'LogContactInput', { residentId, kind: 'SUPPORT', channel: 'PHONE' }),
      registerQuestion: () =>
        does(held, 'registerQuestion', 'RegisterQuestionInput', { residentId, channel: 'PHONE', entryPoint: 'TEAM', stated: 'Help.' }),
      'clarifyQuestion of theirs': () => does(held, 'clarifyQuestion', 'ClarifyQuestionInput', { id: question, ...read }),
      'clarifyQuestion that gives them a name': () =>
        does(held, 'clarifyQuestion', 'ClarifyQuestionInput', { id: nameless, ...read, residentId }),
      placeOnWaitingList: () => does(held, 'placeOnWaitingList', 'PlaceOnWaitingListInput', { id: question, ...read }),
      createPlan: () => does(held, 'createPlan', 'CreatePlanInput', { residentIds: [of] }),
      pausePlan: () => does(held, 'pausePlan', 'PlanStepInput', { id: plan, ...read }),
      addGoal: () => does(held, 'addGoal', 'AddGoalInput', { planId: plan, residentId, lifeDomain: 'HOUSING', text: 'a home' }),
      editGoal: () => does(held, 'editGoal', 'EditGoalInput', { id: goal, ...read, text: 'a home' }),
      recordAction: () => does(held, 'recordAction', 'RecordActionInput', { goalId: goal, by: 'RESIDENT', text: 'asks around' }),
      editAction: () => does(held, 'editAction', 'EditActionInput', { id: action, ...read, text: 'asks around' }),
      recordAssessment: () =>
        does(held, 'recordAssessment', 'RecordAssessmentInput', {
          residentId,
          phase: 'INTERIM',
          scores: [{ lifeDomain: 'HOUSING', score: 3 }],
        }),
      planAppointment: () => does(held, 'planAppointment', 'PlanAppointmentInput', { residentId, kind: 'PHONE', startsAt, endsAt }),
      draftReferral: () =>
        does(held, 'draftReferral', 'DraftReferralInput', { residentId, toParty: 'woonbron', lifeDomains: ['HOUSING'], reason: 'rent' }),
      correctResident: () => does(held, 'correctResident', 'CorrectResidentInput', { id: of, ...read, details: { firstName: 'Else' } }),
      recordConsent: () => does(held, 'recordConsent', 'RecordConsentInput', { residentId, granteeId: 'mee', action: 'SHARE', provisions }),
      recordCapacity: () => does(held, 'recordCapacity', 'RecordCapacityInput', { residentId, capable: false, ground: 'a judgement' }),
      recordObjection: () => does(held, 'recordObjection', 'RecordObjectionInput', { residentId, reach: 'EVERYONE' }),
    };
    const before = await everythingStored(held.federation);
    const codes: string[] = [];
    for (const [name, attempt] of Object.entries(tries))
      codes.push(`${name}: ${(await attempt()).errors?.map(({ extensions }) => extensions.code).join() ?? 'done'}`);
    expect(codes).toEqual(Object.keys(tries).map(name => `${name}: NOT_FOUND`));
    expect(await everythingStored(held.federation)).toEqual(before);
  });
};
