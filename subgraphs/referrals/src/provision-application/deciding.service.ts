import { refuse, type RequestContext } from '@wijkgraph/kit';
import { requireCarried } from '../consent/consent.service.ts';
import { writtenText } from '../referral/written-text.ts';
import type { ProvisionApplication } from './provision-application.entity.ts';
import type { RecordMediationInput, RespondToApplicationInput } from './provision-application.inputs.ts';
import { stateAfterDecision, statesWithMediation } from './provision-application.states.ts';
import { applicationOfSide, lockedApplication, noteEvent, takeStep } from './step.service.ts';

/**
 * What the deciding party answers to an application. NOT_FOUND for anybody else, and for what was never submitted; BAD_USER_INPUT
 * where a refusal has no reason; INVALID_STATE for one that was decided or withdrawn, or once the consent has ended.
 */
export const respondToApplication = async (input: RespondToApplicationInput, context: RequestContext): Promise<ProvisionApplication> => {
  const outcome = writtenText(input.outcome, 'outcome');
  const to = stateAfterDecision[input.decision];
  if (to === 'REFUSED' && outcome === null) throw refuse('BAD_USER_INPUT', 'REFUSE needs an outcome: say why.');
  const submitted = await applicationOfSide(input.applicationId, 'RECEIVER', context);
  await requireCarried(submitted, context);
  const changes = { outcome, decidedAt: new Date() };
  return takeStep(submitted.id, { to, by: 'RECEIVER', changes, note: outcome }, context);
};

/**
 * Writes down what came of the team's mediation with the party that decides, while it decides or afterwards; what was written before
 * stays in its course. BAD_USER_INPUT; NOT_FOUND; INVALID_STATE for a draft and for what was withdrawn.
 */
export const recordMediation = async (input: RecordMediationInput, context: RequestContext): Promise<ProvisionApplication> => {
  const outcome = writtenText(input.outcome, 'outcome');
  const { result } = input;
  if (outcome === null || !result) throw refuse('BAD_USER_INPUT', 'Say in result and outcome what came of the mediation.');
  const made = await applicationOfSide(input.applicationId, 'SENDER', context);
  await context.disclosure.requireRecord(made.residentId);
  return context.em.transactional(async em => {
    const application = await lockedApplication(em, made.id);
    if (!statesWithMediation.includes(application.state))
      throw refuse('INVALID_STATE', `An application that is ${application.state} is before nobody: there is nothing to mediate in.`);
    em.assign(application, { mediationOutcome: outcome, mediationResult: result });
    noteEvent(em, application, outcome, context);
    return application;
  });
};
