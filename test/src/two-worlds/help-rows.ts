import { WORKER } from '../world/worker.ts';
import { type Building, provisionId, triggerOf } from './building.ts';
import { idOf } from './world.ts';
import { later, muchLater, past } from './resident-spec.ts';

/** What somebody asked, what was said, and how they are doing. */
export const writeTalk = ({ world, spec, index, label, residentId, name, own }: Building): void => {
  spec.questions.forEach(({ lifeDomains, waits, at }, number) => {
    const id = own('question', number);
    const flagged = triggerOf(lifeDomains);
    const urgency = ['NORMAL', 'CRISIS', 'URGENT'][(number + index) % 3];
    world.question.push({
      id,
      residentId,
      teamId: spec.team,
      channel: 'WALK_IN',
      entryPoint: 'WIJKNETWERK',
      currentEntryPoint: 'TEAM',
      receivedAt: at,
      stated: `stated ${number} by ${name}`,
      underlying: `underlying ${number} of ${name}`,
      lifeDomains,
      riskFlags: flagged ? [flagged.trigger] : [],
      urgency,
      advisedWeight: waits ? 'TAILORED' : null,
      whyLighterHelpIsNotEnough: waits ? `why ${number} of ${name}` : null,
      answer: null,
      lightHelp: waits ? null : `light help ${number} of ${name}`,
      outcome: waits ? null : 'HELPED',
      outcomeNote: waits ? `outcome ${number} of ${name}` : null,
      workerId: waits ? null : WORKER,
      state: waits ? 'WAITING' : 'CLARIFYING',
    });
    (['REGISTERED', 'CLARIFIED'] as const).forEach((step, place) =>
      world.questionEvent.push({
        id: own('question event', number, place),
        questionId: id,
        at: new Date(at.getTime() + place * 60_000),
        step,
        entryPoint: place === 0 ? 'WIJKNETWERK' : 'TEAM',
        state: place === 0 ? 'RECEIVED' : 'CLARIFYING',
        teamId: spec.team,
        workerId: place === 0 ? null : WORKER,
        partyId: place === 0 ? 'wijkinformatiepunt' : spec.team,
      }),
    );
    if (waits)
      world.waiting.push({
        id: own('waiting', number),
        residentId,
        questionId: id,
        teamId: spec.team,
        youth: number === 1,
        urgency,
        since: '2026-01-06',
        until: null,
        endReason: null,
        workerId: null,
      });
    if (flagged)
      world.mandatoryReferral.push({
        id: own('mandatory', number),
        residentId,
        questionId: id,
        ...flagged,
        state: 'OPEN',
        toPartyId: 'vivenz',
        referralId: null,
        recordedAt: past,
        settledAt: null,
        settledBy: null,
      });
  });
  spec.contacts.forEach(({ lifeDomains, noted, at }, number) =>
    world.contact.push({
      id: own('contact', number),
      residentId,
      teamId: spec.team,
      workerId: WORKER,
      questionId: spec.questions.length > 0 && number === 0 ? own('question', 0) : null,
      kind: 'SUPPORT',
      channel: 'PHONE',
      at,
      lifeDomains,
      note: noted ? `note ${number} of ${name}` : null,
    }),
  );
  // One worker's appointments never overlap: each lies in an hour of its own, those of strangers far from all others.
  spec.contacts.forEach(({ lifeDomains, noted, at }, number) => {
    const hours = world.appointment.length + 1 + (label === '' ? 0 : 10_000);
    const startsAt = new Date(at.getTime() + hours * 3_600_000);
    world.appointment.push({
      id: own('appointment', number),
      residentId,
      teamId: spec.team,
      workerId: WORKER,
      kind: 'HOME_VISIT',
      state: 'PLANNED',
      startsAt,
      endsAt: new Date(startsAt.getTime() + 1_800_000),
      place: null,
      lifeDomains,
      note: noted && lifeDomains.length > 0 ? `appointment ${number} of ${name}` : null,
      changedAt: at,
      changedBy: WORKER,
    });
  });
  spec.assessed.forEach((scored, number) => {
    const assessmentId = own('assessment', number);
    world.assessment.push({
      id: assessmentId,
      residentId,
      phase: 'START',
      date: `2026-01-0${number + 1}`,
      version: 'ZRM 2017',
      workerId: number % 2 === 0 ? WORKER : null,
      recordedAt: later,
    });
    for (const lifeDomain of scored)
      world.score.push({ id: own('score', number, lifeDomain), assessmentId, residentId, lifeDomain, score: 2 + number });
  });
};

/** A plan of one resident, or of the household. */
export const writePlan = ({ world, spec, everybody, together, label, residentId, name, idAt, own, consents }: Building): void => {
  const shared = together && spec.household !== null;
  if (spec.plan) {
    const { closed, goals, participants, rated } = spec.plan;
    const planId = shared ? idOf(label, 'plan of household', spec.household as string) : own('plan');
    const housemates = shared
      ? everybody.flatMap((other, place) => (other.household === spec.household ? [idAt(place)] : []))
      : [residentId];
    const householdId = shared ? idOf(label, 'household', spec.household as string) : null;
    if (!world.plan.some(({ id }) => id === planId)) {
      world.plan.push({
        id: planId,
        residentIds: housemates,
        householdId,
        teamId: spec.team,
        contactWorkerId: WORKER,
        state: closed ? 'COMPLETED' : 'ACTIVE',
        openedAt: later,
        agreedAt: later,
        reviewOn: '2026-12-01',
      });
      const by = { planId, workerId: WORKER, partyId: spec.team, stopReason: null, reviewOn: null, participantId: null };
      world.planEvent.push(
        { ...by, id: own('plan event', 0), at: later, step: 'BEGUN', contactWorkerId: WORKER },
        { ...by, id: own('plan event', 1), at: muchLater, step: closed ? 'COMPLETED' : 'ACTIVATED', contactWorkerId: null },
      );
    }
    goals.forEach(({ lifeDomain, actions }, number) => {
      const goalId = own('goal', number);
      world.goal.push({
        id: goalId,
        planId,
        residentId,
        lifeDomain,
        text: `${lifeDomain} goal ${number} of ${name}`,
        baseline: null,
        target: `target ${number} of ${name}`,
        status: 'IN_PROGRESS',
        ownContribution: null,
      });
      const goalBy = { goalId, residentId, lifeDomain, workerId: WORKER, partyId: spec.team, status: 'IN_PROGRESS', actionId: null };
      world.goalEvent.push({ ...goalBy, id: own('goal event', number), at: new Date(later.getTime() + number * 60_000), step: 'ADDED' });
      for (let step = 0; step < actions; step += 1)
        world.action.push({
          id: own('action', number, step),
          goalId,
          residentId,
          lifeDomain,
          provisionId: step === 0 ? null : provisionId(number),
          by: 'RESIDENT',
          text: `action ${step} for goal ${number} of ${name}`,
          due: '2026-12-31',
          done: null,
        });
    });
    participants.forEach((helper, number) =>
      world.participant.push({
        id: own('participant', number),
        planId,
        partyId: helper,
        workerId: number === 0 ? WORKER : null,
        consentId: consents.get(helper) ?? own('consent', 'of participant', number),
        otherConsentIds: [],
        from: `2026-02-0${number + 1}`,
        to: null,
      }),
    );
    if (rated) world.rating.push({ id: own('rating'), teamId: spec.team, score: 7, at: '2026-03-01' });
  }
};
