import type { RequestContext } from '@wijkgraph/kit';
import { reopening } from '../mandatory-referral/settling.service.ts';
import type { Referral } from './referral.entity.ts';
import { referralOfSide, takeStep } from './step.service.ts';

/**
 * Takes a referral back, or gives up a draft: by the party that sent it, also after the consent ended. It asks for no
 * reason, so nothing of the resident is recorded with it. A duty to refer that it fulfilled is open again, and an active plan pauses. NOT_FOUND; INVALID_STATE for one that is finished.
 */
export const cancelReferral = async (id: string, context: RequestContext): Promise<Referral> => {
  const sent = await referralOfSide(id, 'SENDER', context);
  return takeStep(sent.id, { to: 'CANCELLED', by: 'SENDER', changes: { statusReason: null }, ...reopening(context) }, context);
};
