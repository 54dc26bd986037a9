import { field, isUuid, notFound, readInput, refuse, type RequestContext } from '@wijkgraph/kit';
import { Qualifier } from '@wijkgraph/schema';
import { z } from 'zod';
import type { ConsentAction } from '../consent/consent.states.ts';
import { CONSENT_TERMS } from '../consent/terms.ts';
import { type ProvisionLine, provisionLine } from '../consent/provision-period.ts';
import { granteeFor } from '../party/grantee-for.ts';
import type { RequestConsentInput } from './request.inputs.ts';

/** It begins when it is agreed to; an end that nobody said is reckoned from then. */
interface Period {
  readonly validFrom: null;
  readonly validUntil: Date | null;
}

/** What somebody asks a resident to permit, as it is stored. */
export interface Asking {
  readonly residentId: string;
  readonly granteeId: string;
  readonly action: ConsentAction;
  readonly line: Pick<ProvisionLine, 'categoryMask' | 'purposeMask'> & Period;
  readonly notice: string;
  readonly noticeVersion: string;
}

const words = z.object({ notice: field.text('the notice'), noticeVersion: field.text('the version of the notice', 40) });

/**
 * Whether the caller may ask this resident anything: a team those on record with it; an organisation those who share something with it,
 * for the purpose that it asks under, which a referral gives it too. NOT_FOUND for any other, as for an id that does not exist.
 */
export const requireAskable = async (residentId: string, { caller, disclosure }: RequestContext): Promise<void> => {
  if (!isUuid(residentId)) throw notFound();
  if (caller.roles.length > 0) return disclosure.requireRecord(residentId);
  const granted = await disclosure.granted(residentId);
  if ((granted & Qualifier.KNOWN) === 0 || (granted & Qualifier.UNREGISTERED) !== 0) throw notFound();
};

/** Reads what is asked. Errors: NOT_FOUND, BAD_USER_INPUT for what could not stand, or is not for the asker to ask. */
export const readAsking = async (input: RequestConsentInput, now: Date, context: RequestContext): Promise<Asking> => {
  const { granteeId, action, categories, purpose, until } = input;
  const { caller } = context;
  const residentId = input.residentId.toLowerCase();
  if (caller.roles.length === 0 && (granteeId !== caller.party || action !== 'SHARE'))
    throw refuse('BAD_USER_INPUT', 'An organisation asks for itself alone, that something is shared with it.');
  const { notice, noticeVersion } = readInput(words, input);
  const { ceiling } = await granteeFor(granteeId, action, context);
  const read = provisionLine({ categories, purposes: [purpose], until: until ?? null }, ceiling, now, context.part(CONSENT_TERMS));
  const line = { ...read, validFrom: null, validUntil: until ?? null };
  await requireAskable(residentId, context);
  return { residentId, granteeId, action, line, notice, noticeVersion };
};
