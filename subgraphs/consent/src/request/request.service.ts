import { notFound, type RequestContext } from '@wijkgraph/kit';
import { authorityAt } from '../authority/authority.service.ts';
import type { Consent } from '../consent/consent.entity.ts';
import { writeDown } from '../consent/write-down.ts';
import { inTurn } from '../data-subject/in-turn.ts';
import { refuseVoid } from '../objection/void-consent.ts';
import { refuseReminder } from './asked-before.ts';
import { readAsking } from './asking.ts';
import { refusePermitted } from './permitted-still.ts';
import type { RequestConsentInput } from './request.inputs.ts';

/**
 * Asks a resident for consent. It opens nothing until all have agreed whose word it needs. Errors: NOT_FOUND for a resident whom the
 * caller may not ask; BAD_USER_INPUT for what could not stand; INVALID_STATE for what waits for an answer, is permitted already, or was
 * refused lately.
 */
export const requestConsent = async (input: RequestConsentInput, context: RequestContext): Promise<Consent> => {
  const now = new Date();
  const asking = await readAsking(input, now, context);
  const { residentId, granteeId, action, line, notice, noticeVersion } = asking;
  const { caller } = context;
  const byOrganisation = caller.roles.length === 0;
  // No organisation is told of an objection: the resident is asked, and lifts it or refuses.
  if (!byOrganisation) await refuseVoid(residentId, granteeId, [line], context);
  return inTurn(residentId)(context.em, async em => {
    // Told that a consent permits what it does not see, an organisation would know of the objection that stands between.
    if (!byOrganisation) await refusePermitted(asking, now, em, context);
    await refuseReminder(asking, now, em, context);
    const known = await authorityAt(residentId, now, em);
    if (!known) throw notFound();
    const { validFrom, validUntil } = line;
    const asked = { residentId, granteeId, action, requestedBy: caller.party, notice, noticeVersion, validFrom, validUntil };
    const consent = writeDown({ ...asked, storedState: 'REQUESTED' }, [line], { authority: known.authority, at: now }, em, context);
    await em.flush();
    return consent;
  });
};
