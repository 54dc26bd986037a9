import { randomUUID } from 'node:crypto';
import { isUuid, notFound, refuse, type RequestContext, uuidOrNull } from '@wijkgraph/kit';
import type { LifeDomain } from '@wijkgraph/schema';
import { whatConsentLacks } from '../consent/consent-cover.ts';
import { standingOfConsent } from '../consent/consent.loaders.ts';
import { ReferralEvent } from './referral-event.entity.ts';
import { Referral } from './referral.entity.ts';
import type { SendReferralInput } from './referral.inputs.ts';
import { writtenText } from './written-text.ts';

interface Message {
  readonly lifeDomains: LifeDomain[];
  readonly reason: string;
}

const messageOf = ({ lifeDomains, reason }: SendReferralInput): Message => {
  const written = writtenText(reason, 'reason');
  if (!written) throw refuse('BAD_USER_INPUT', 'Say in reason why the resident is sent on.');
  if (!lifeDomains?.length) throw refuse('BAD_USER_INPUT', 'Name at least one life domain: they decide who sees the referral.');
  return { lifeDomains: [...new Set(lifeDomains)], reason: written };
};

/**
 * Sends a resident on to another party, in the name of the caller's team.
 * BAD_USER_INPUT for an input that is not whole; NOT_FOUND for a resident whom the team does not keep the record of, and
 * for a consent that is not the resident's; INVALID_STATE, saying what is missing, where the consent does not carry it.
 */
export const sendReferral = async (input: SendReferralInput, context: RequestContext): Promise<Referral> => {
  const { residentId, toParty: toPartyId, consentId } = input;
  const { party } = context.caller;
  const message = messageOf(input);
  const about = { provisionId: uuidOrNull(input.provisionId, 'provisionId'), questionId: uuidOrNull(input.questionId, 'questionId') };
  if (toPartyId === party) throw refuse('BAD_USER_INPUT', 'A referral goes to another party than the one that sends it.');

  await context.disclosure.requireRecord(residentId);
  const consent = isUuid(consentId) ? await context.load(standingOfConsent, consentId) : null;
  if (consent?.residentId !== residentId) throw notFound();
  const lacking = whatConsentLacks(consent, { residentId, toPartyId, lifeDomains: message.lifeDomains });
  if (lacking) throw refuse('INVALID_STATE', lacking);

  const sentAt = new Date();
  const referral = Object.assign(new Referral(), {
    id: randomUUID(),
    residentId,
    fromPartyId: party,
    toPartyId,
    consentId,
    ...message,
    ...about,
    origin: input.origin ?? 'CLARIFICATION',
    mandatoryReason: null,
    storedState: 'REQUESTED' as const,
    statusReason: null,
    feedback: null,
    sentAt,
  });
  const event = Object.assign(new ReferralEvent(), { referral, at: sentAt, state: 'REQUESTED' as const, byPartyId: party, note: null });
  await context.em.transactional(em => em.persist([referral, event]).flush());
  return referral;
};
