import { refuse, type RequestContext } from '@wijkgraph/kit';
import { reopening } from '../mandatory-referral/settling.service.ts';
import type { Referral } from './referral.entity.ts';
import type { RespondToReferralInput } from './referral.inputs.ts';
import { stateOf } from './referral.service.ts';
import { needsReason, stateAfter } from './referral.states.ts';
import { referralOfSide, takeStep } from './step.service.ts';
import { writtenText } from './written-text.ts';

/**
 * The receiving party's answer to a referral. NOT_FOUND for anybody else, and for what was never sent; BAD_USER_INPUT
 * where a reason is missing; INVALID_STATE for a step that is not possible now, or once the consent has ended.
 */
export const respondToReferral = async (input: RespondToReferralInput, context: RequestContext): Promise<Referral> => {
  const to = stateAfter[input.response];
  const reason = writtenText(input.reason, 'reason');
  const feedback = writtenText(input.feedback, 'feedback');
  if (needsReason(to) && reason === null) throw refuse('BAD_USER_INPUT', `${input.response} needs a reason.`);
  const received = await referralOfSide(input.referralId, 'RECEIVER', context);
  if ((await stateOf(received, context)) === 'REVOKED')
    throw refuse('INVALID_STATE', 'The consent that this referral stood on has ended, so it cannot be answered any more.');
  const said = feedback === null ? {} : { feedback, feedbackAt: new Date() };
  const note = [reason, feedback].filter(text => text !== null).join('\n') || null;
  return takeStep(
    received.id,
    { to, by: 'RECEIVER', changes: { statusReason: reason, ...said }, note, ...(to === 'REJECTED' && reopening(context)) },
    context,
  );
};
