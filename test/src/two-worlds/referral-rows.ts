import { type Building, provisionId, triggerOf } from './building.ts';
import { later } from './resident-spec.ts';

/** To whom somebody was sent on, and what was applied for. */
export const writeReferrals = ({ world, spec, residentId, name, own, consents }: Building): void => {
  spec.referrals.forEach(({ from, to, lifeDomains, state, asks, at, compulsory }, number) => {
    const id = own('referral', number);
    const sent = state !== 'DRAFT';
    const flagged = compulsory ? triggerOf(lifeDomains) : undefined;
    world.referral.push({
      id,
      residentId,
      questionId: asks && spec.questions.length > 0 ? own('question', 0) : null,
      fromPartyId: from,
      toPartyId: to,
      provisionId: provisionId(number),
      lifeDomains,
      reason: `reason ${number} of ${name}`,
      consentId: sent ? (consents.get(to) ?? own('consent', 'unknown', number)) : null,
      origin: 'CLARIFICATION',
      mandatoryReason: flagged?.trigger ?? null,
      storedState: state,
      statusReason: state === 'REJECTED' ? `status of ${number}` : null,
      feedback: state === 'COMPLETED' ? `feedback ${number} on ${name}` : null,
      feedbackAt: state === 'COMPLETED' ? later : null,
      sentAt: sent ? at : null,
    });
    if (sent)
      world.referralEvent.push({
        id: own('event', number),
        referralId: id,
        at,
        state: 'REQUESTED',
        byPartyId: from,
        note: `event note ${number} of ${name}`,
      });
  });
  spec.applications.forEach(({ from, to, lifeDomains, state, at }, number) => {
    const applicationId = own('application', number);
    world.applicationEvent.push({
      id: own('application event', number),
      applicationId,
      at,
      state: state === 'DRAFT' ? 'DRAFT' : 'SUBMITTED',
      byPartyId: from,
      note: `event note ${number} of ${name}`,
    });
    world.application.push({
      id: applicationId,
      residentId,
      provisionId: provisionId(number + 3),
      questionId: spec.questions.length > 0 ? own('question', 0) : null,
      fromPartyId: from,
      toPartyId: to,
      lifeDomains,
      state,
      whyLighterHelpIsNotEnough: `why ${number} of ${name}`,
      outcome: state === 'GRANTED' ? `outcome ${number} of ${name}` : null,
      mediationOutcome: null,
      mediationResult: null,
      consentId: state === 'DRAFT' ? null : (consents.get(to) ?? own('consent', 'unknown', number)),
      submittedAt: state === 'DRAFT' ? null : at,
      decidedAt: state === 'GRANTED' ? later : null,
    });
  });
};
