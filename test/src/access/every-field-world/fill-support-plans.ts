import { randomUUID } from 'node:crypto';
import { Consent } from '@wijkgraph/consent';
import { Household } from '@wijkgraph/residents';
import type { LifeDomain } from '@wijkgraph/schema';
import {
  Action,
  Appointment,
  Assessment,
  AssessmentScore,
  ContactMoment,
  Goal,
  GoalEvent,
  HelpQuestion,
  HelpQuestionEvent,
  PlanEvent,
  PlanParticipant,
  SatisfactionRating,
  SupportPlan,
  WaitingListEntry,
} from '@wijkgraph/support-plans';
import { Provision } from '@wijkgraph/teams';
import { residentId } from '../../world/resident-seed.ts';
import type { Row, Sowing } from '../../world/rows.ts';
import { WORKER } from '../../world/worker.ts';
import { everything } from '../every-field-parties.ts';
import { everyDomain, minute, riskOf } from './domains.ts';
import { COLLEAGUE } from './fill-teams.ts';

const fillTalk = ({ 'support-plans': sown }: Sowing): void => {
  sown.of(HelpQuestion).forEach((row, index) => {
    const riskFlags = (row.lifeDomains as LifeDomain[]).flatMap(domain => riskOf[domain] ?? []);
    const domains = (row.lifeDomains as LifeDomain[]).join();
    const texts = domains && {
      whyLighterHelpIsNotEnough: `why ${domains}`,
      answer: `answer ${domains}`,
      lightHelp: `light help ${domains}`,
      outcomeNote: `outcome ${domains}`,
    };
    const none = { whyLighterHelpIsNotEnough: null, answer: null, lightHelp: null, outcomeNote: null };
    const advisedWeight = domains ? 'TAILORED' : 'GENERAL';
    Object.assign(row, { receivedAt: minute(index), advisedWeight, riskFlags, outcome: 'HELPED', workerId: WORKER, ...none, ...texts });
    // What has been on the list, and is so no more, is looked at again.
    if (index % 2 === 0) row.state = 'CLARIFYING';
    sown.add(HelpQuestionEvent, {
      questionId: row.id,
      entryPoint: 'WIJKNETWERK',
      at: minute(index),
      step: 'CLARIFIED',
      state: 'CLARIFYING',
      teamId: row.teamId,
      workerId: WORKER,
      partyId: row.teamId,
    });
  });
  const asked = Map.groupBy(sown.of(HelpQuestion), ({ residentId: resident }) => resident);
  sown
    .of(ContactMoment)
    .forEach((row, index) => Object.assign(row, { at: minute(index), questionId: asked.get(row.residentId)?.[0]?.id ?? null }));
  sown
    .of(WaitingListEntry)
    .forEach((row, index) =>
      Object.assign(
        row,
        { youth: true, urgency: 'NORMAL', workerId: null },
        index % 2 === 0 && { until: '2026-02-01', endReason: 'STARTED', workerId: WORKER },
      ),
    );
  sown.add(HelpQuestion, { ...sown.of(HelpQuestion)[0], id: randomUUID(), residentId: null, stated: 'asked without a name' });
  sown.of(ContactMoment).forEach((row, index) => {
    const startsAt = new Date(Date.now() + (index + 1) * 3_600_000);
    const { residentId: of, teamId, lifeDomains, note } = row;
    const when = { startsAt, endsAt: new Date(startsAt.getTime() + 1_800_000), changedAt: minute(index), changedBy: WORKER };
    // A list of one's own is not paged: some are a worker's, and most are somebody else's.
    const about = { residentId: of, teamId, workerId: index % 5 === 0 ? WORKER : COLLEAGUE, lifeDomains, note };
    if (of) sown.add(Appointment, { id: randomUUID(), ...about, kind: 'HOME_VISIT', state: 'PLANNED', place: `room ${index}`, ...when });
  });
};

const fillPlans = ({ 'support-plans': sown, residents: people, consent, teams }: Sowing): void => {
  const provisionId = teams.of(Provision)[0]?.id;
  sown
    .of(Action)
    .forEach((row, index) => Object.assign(row, { provisionId, done: `2026-03-${String((index % 28) + 1).padStart(2, '0')}` }));
  const [own] = sown.of(SupportPlan);
  const household = people.of(Household)[1]?.id;
  const shared = { ...own, id: randomUUID(), residentIds: [residentId(4), residentId(5)], householdId: household, openedAt: minute(1) };
  const closed = { ...own, id: randomUUID(), state: 'COMPLETED', openedAt: minute(2) };
  Object.assign(own ?? {}, { householdId: people.of(Household)[0]?.id });
  sown.add(SupportPlan, shared, closed);
  const [goal] = sown.of(Goal);
  for (const [index, lifeDomain] of everyDomain.entries())
    sown.add(Goal, {
      ...goal,
      id: randomUUID(),
      planId: shared.id,
      residentId: residentId(4 + (index % 2)),
      lifeDomain,
      text: `shared ${lifeDomain}`,
    });
  const consentId = consent.of(Consent).find(row => row.granteeId === everything.id)?.id;
  for (const { id } of [own, shared] as Row[])
    sown.add(PlanParticipant, {
      id: randomUUID(),
      planId: id,
      partyId: 'woonbron',
      workerId: WORKER,
      consentId,
      from: '2026-01-01',
      to: '2026-12-31',
    });
  const step = { stopReason: null, contactWorkerId: null, reviewOn: null, participantId: null, workerId: WORKER, partyId: 'team-wielwijk' };
  for (const { id: planId } of [own, shared] as Row[])
    sown.add(
      PlanEvent,
      { ...step, planId, at: minute(1), step: 'BEGUN', contactWorkerId: WORKER },
      { ...step, planId, at: minute(2), step: 'REVIEW_SET', reviewOn: '2026-12-01' },
      { ...step, planId, at: minute(3), step: 'STOPPED', stopReason: 'NO_CONTACT' },
      {
        ...step,
        planId,
        at: minute(4),
        step: 'PARTICIPANT_JOINED',
        participantId: sown.of(PlanParticipant).find(row => row.planId === planId)?.id,
      },
    );
  for (const { id: goalId, residentId: subject, lifeDomain } of sown.of(Goal))
    sown.add(GoalEvent, {
      goalId,
      residentId: subject,
      lifeDomain,
      actionId: sown.of(Action).find(row => row.goalId === goalId)?.id ?? null,
      at: minute(4),
      workerId: WORKER,
      partyId: 'team-wielwijk',
      step: 'ACTION_ADDED',
      status: 'IN_PROGRESS',
    });
  for (const row of sown.of(Assessment)) Object.assign(row, { workerId: WORKER, recordedAt: minute(5) });
  const [assessment] = sown.of(Assessment);
  const again = { ...assessment, id: randomUUID(), phase: 'INTERIM', date: '2026-02-02', recordedAt: minute(6) };
  sown.add(Assessment, again);
  const scores = sown.of(AssessmentScore).filter(row => row.assessmentId === assessment?.id);
  sown.add(AssessmentScore, ...scores.map((row, index) => ({ ...row, id: randomUUID(), assessmentId: again.id, score: 1 + (index % 5) })));
  sown.add(SatisfactionRating, { id: randomUUID(), teamId: 'team-wielwijk', score: 7, at: '2026-02-01' });
};

/** Questions, contacts and appointments; plans with their goals, and what was done with each. */
export const fillSupportPlans = (sowing: Sowing): void => {
  fillTalk(sowing);
  fillPlans(sowing);
};
