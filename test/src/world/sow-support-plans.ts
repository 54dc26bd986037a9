import { randomUUID } from 'node:crypto';
import {
  Action,
  Assessment,
  AssessmentScore,
  ContactMoment,
  Goal,
  HelpQuestion,
  SupportPlan,
  WaitingListEntry,
} from '@wijkgraph/support-plans';
import type { ResidentSeed } from './resident-seed.ts';
import type { Sowing } from './rows.ts';
import { LONG_AGO, WORKER } from './worker.ts';

export const sowPlan = ({ 'support-plans': plans }: Sowing, seed: ResidentSeed): void => {
  if (!seed.goals) return;
  const planId = randomUUID();
  plans.add(SupportPlan, {
    id: planId,
    residentIds: [seed.id],
    householdId: null,
    teamId: seed.team,
    contactWorkerId: WORKER,
    state: 'ACTIVE',
    openedAt: LONG_AGO,
    agreedAt: LONG_AGO,
    reviewOn: '2026-12-01',
  });
  for (const { lifeDomain, text } of seed.goals) {
    const goalId = randomUUID();
    plans.add(Goal, {
      id: goalId,
      planId,
      residentId: seed.id,
      lifeDomain,
      text,
      baseline: `baseline: ${text}`,
      target: `target: ${text}`,
      status: 'IN_PROGRESS',
      ownContribution: `own: ${text}`,
    });
    plans.add(Action, {
      id: randomUUID(),
      goalId,
      residentId: seed.id,
      lifeDomain,
      provisionId: null,
      by: 'RESIDENT',
      text: `action: ${text}`,
      due: '2026-12-31',
      done: null,
    });
  }
};

export const sowTalk = ({ 'support-plans': plans }: Sowing, seed: ResidentSeed): void => {
  for (const lifeDomains of seed.questions) {
    const questionId = randomUUID();
    plans.add(HelpQuestion, {
      id: questionId,
      residentId: seed.id,
      teamId: seed.team,
      channel: 'WALK_IN',
      entryPoint: 'TEAM',
      currentEntryPoint: 'TEAM',
      receivedAt: LONG_AGO,
      stated: `stated by ${seed.name}`,
      underlying: lifeDomains.length > 0 ? `underlying ${lifeDomains.join()} of ${seed.name}` : null,
      lifeDomains,
      riskFlags: [],
      urgency: 'NORMAL',
      advisedWeight: null,
      state: 'WAITING',
    });
    plans.add(WaitingListEntry, {
      id: randomUUID(),
      residentId: seed.id,
      questionId,
      teamId: seed.team,
      youth: false,
      since: '2026-01-06',
      until: null,
      endReason: null,
      urgency: 'NORMAL',
      workerId: null,
    });
  }
  for (const lifeDomains of seed.contacts)
    plans.add(ContactMoment, {
      id: randomUUID(),
      residentId: seed.id,
      teamId: seed.team,
      workerId: WORKER,
      questionId: null,
      kind: 'SUPPORT',
      channel: 'PHONE',
      at: LONG_AGO,
      lifeDomains,
      note: lifeDomains.length > 0 ? `note ${lifeDomains.join()} of ${seed.name}` : null,
    });
  if (seed.assessed.length === 0) return;
  const assessmentId = randomUUID();
  plans.add(Assessment, { id: assessmentId, residentId: seed.id, phase: 'START', date: '2026-01-06', version: 'ZRM 2017' });
  plans.add(
    AssessmentScore,
    ...seed.assessed.map(lifeDomain => ({ id: randomUUID(), assessmentId, residentId: seed.id, lifeDomain, score: 2 })),
  );
};
