import { isUuid, notFound, refuse, type RequestContext } from '@wijkgraph/kit';
import { type Disclosed, whatConsentLacks } from './consent-cover.ts';
import { standingOfConsent } from './consent.loaders.ts';

/** Stops a sending that its consent does not carry. NOT_FOUND where it is not of the resident; INVALID_STATE, saying what is missing. */
export const requireConsent = async (consentId: string, disclosed: Disclosed, context: RequestContext): Promise<void> => {
  const consent = isUuid(consentId) ? await context.load(standingOfConsent, consentId) : null;
  if (consent?.residentId !== disclosed.residentId) throw notFound();
  const lacking = whatConsentLacks(consent, disclosed);
  if (lacking) throw refuse('INVALID_STATE', lacking);
};

/** Something that was sent on a consent. */
interface OnConsent extends Disclosed {
  readonly consentId: string | null;
}

/** Whether the consent that something was sent on still carries it. DECISION_UNAVAILABLE where it cannot be asked after. */
export const isCarried = async (sent: OnConsent, context: RequestContext): Promise<boolean> => {
  const consent = sent.consentId === null ? null : await context.load(standingOfConsent, sent.consentId);
  return consent !== null && whatConsentLacks(consent, sent) === undefined;
};

/** Stops whoever would tell more of a resident than the consent still carries. INVALID_STATE. */
export const requireCarried = async (sent: OnConsent, context: RequestContext): Promise<void> => {
  if (await isCarried(sent, context)) return;
  throw refuse('INVALID_STATE', 'The consent that this stood on has ended, so nothing more can be told of the resident.');
};
