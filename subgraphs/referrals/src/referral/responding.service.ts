import { LockMode } from '@mikro-orm/postgresql';
import { notFound, refuse, type RequestContext } from '@wijkgraph/kit';
import { Qualifier } from '@wijkgraph/schema';
import { ReferralEvent } from './referral-event.entity.ts';
import { Referral } from './referral.entity.ts';
import type { RespondToReferralInput } from './referral.inputs.ts';
import { referralOf, stateOf } from './referral.service.ts';
import { mayBecome, needsReason, nextStates, stateAfter, type StoredReferralState } from './referral.states.ts';
import { writtenText } from './written-text.ts';

interface Step {
  readonly to: StoredReferralState;
  readonly reason: string | null;
  readonly feedback: string | null;
}

const stepOf = ({ response, reason, feedback }: RespondToReferralInput): Step => {
  const step = { to: stateAfter[response], reason: writtenText(reason, 'reason'), feedback: writtenText(feedback, 'feedback') };
  if (needsReason(step.to) && step.reason === null) throw refuse('BAD_USER_INPUT', `${response} needs a reason.`);
  return step;
};

const wrongStep = (from: StoredReferralState, to: StoredReferralState) => {
  const possible = nextStates(from).filter(state => state !== 'CANCELLED');
  return refuse(
    'INVALID_STATE',
    `A referral that is ${from} cannot become ${to}; it can ${possible.length > 0 ? `become ${possible.join(', ')}` : 'no longer change'}.`,
  );
};

/** The row is locked, so of two answers at the same time the second finds what the first has written. */
const take = ({ to, reason, feedback }: Step, id: string, { em: unitOfWork, caller }: RequestContext): Promise<Referral> =>
  unitOfWork.transactional(async em => {
    const referral = await em.findOneOrFail(Referral, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (!mayBecome(referral.storedState, to)) throw wrongStep(referral.storedState, to);
    em.assign(referral, { storedState: to, statusReason: reason, ...(feedback !== null && { feedback }) });
    const said = [reason, feedback].filter(text => text !== null).join('\n') || null;
    em.persist(Object.assign(new ReferralEvent(), { referral, at: new Date(), state: to, byPartyId: caller.party, note: said }));
    return referral;
  });

/**
 * The receiving party's answer to a referral. NOT_FOUND for anybody else, and for what was never sent; BAD_USER_INPUT
 * where a reason is missing; INVALID_STATE for a step that is not possible now, or once the consent has ended.
 */
export const respondToReferral = async (input: RespondToReferralInput, context: RequestContext): Promise<Referral> => {
  const step = stepOf(input);
  const received = await referralOf(input.referralId, context);
  if (!received || received.sentAt === null || received.toPartyId !== context.caller.party) throw notFound();
  // What the caller may see of the answer is decided before anything is written: no answer is lost on the way back.
  if (((await context.disclosure.granted(received.residentId)) & Qualifier.UNREGISTERED) !== 0) throw notFound();
  if ((await stateOf(received, context)) === 'REVOKED')
    throw refuse('INVALID_STATE', 'The consent that this referral stood on has ended, so it cannot be answered any more.');
  return take(step, received.id, context);
};
