import { randomUUID } from 'node:crypto';
import { refuse, type RequestContext, uuidOrNull } from '@wijkgraph/kit';
import type { LifeDomain } from '@wijkgraph/schema';
import { requireConsent } from '../consent/consent.service.ts';
import { type Fulfilling, fulfil } from '../mandatory-referral/settling.service.ts';
import { requireRoom } from '../provision/offered.service.ts';
import { Referral } from './referral.entity.ts';
import type { DraftReferralInput, SendDraftInput, SendReferralInput } from './referral.inputs.ts';
import { noteEvent, referralOfSide, takeStep } from './step.service.ts';
import { writtenText } from './written-text.ts';

interface Message {
  readonly lifeDomains: LifeDomain[];
  readonly reason: string;
}

const messageOf = ({ lifeDomains, reason }: DraftReferralInput): Message => {
  const written = writtenText(reason, 'reason');
  if (!written) throw refuse('BAD_USER_INPUT', 'Say in reason why the resident is sent on.');
  if (!lifeDomains?.length) throw refuse('BAD_USER_INPUT', 'Name at least one life domain: they decide who sees the referral.');
  return { lifeDomains: [...new Set(lifeDomains)], reason: written };
};

/** A draft as it would be written, once the caller's team may write down anything of the resident at all. */
const drafted = async (input: DraftReferralInput, context: RequestContext): Promise<Referral> => {
  const { residentId, toParty: toPartyId } = input;
  const { party } = context.caller;
  const message = messageOf(input);
  const about = { provisionId: uuidOrNull(input.provisionId, 'provisionId'), questionId: uuidOrNull(input.questionId, 'questionId') };
  if (toPartyId === party) throw refuse('BAD_USER_INPUT', 'A referral goes to another party than the one that sends it.');
  await context.disclosure.requireRecord(residentId);
  return Object.assign(new Referral(), {
    id: randomUUID(),
    residentId,
    fromPartyId: party,
    toPartyId,
    consentId: null,
    ...message,
    ...about,
    origin: input.origin ?? 'CLARIFICATION',
    mandatoryReason: null,
    storedState: 'DRAFT' as const,
    statusReason: null,
    feedback: null,
    feedbackAt: null,
    sentAt: null,
  });
};

const write = async (referral: Referral, duty: Fulfilling | undefined, context: RequestContext): Promise<Referral> => {
  await context.em.transactional(async em => {
    em.persist(referral);
    noteEvent(em, referral, null, context);
    await duty?.along(referral, em);
  });
  return referral;
};

/**
 * Writes a referral down that waits for a consent: nobody but the own team knows of it. BAD_USER_INPUT for an input that is
 * not whole; NOT_FOUND for a resident whom the team does not keep the record of; INVALID_STATE for a provision without room.
 */
export const draftReferral = async (input: DraftReferralInput, context: RequestContext): Promise<Referral> => {
  const draft = await drafted(input, context);
  await requireRoom(draft, context);
  return write(draft, undefined, context);
};

/**
 * Sends a resident on to another party, in the name of the caller's team. As {@link draftReferral}; and NOT_FOUND for a
 * consent that is not the resident's; INVALID_STATE, saying what is missing, where the consent does not carry it.
 */
export const sendReferral = async (input: SendReferralInput, context: RequestContext): Promise<Referral> => {
  const { consentId } = input;
  const draft = await drafted(input, context);
  await requireConsent(consentId, draft, context);
  await requireRoom(draft, context);
  const duty = await fulfil(input.mandatoryReferralId, draft, context);
  const sent = { storedState: 'REQUESTED' as const, sentAt: new Date(), consentId, ...duty?.changes };
  return write(Object.assign(draft, sent), duty, context);
};

/** Sends a draft of the caller's team. NOT_FOUND for anybody else's; INVALID_STATE for what is no draft any more, and as {@link sendReferral}. */
export const sendDraft = async (
  { referralId, consentId, mandatoryReferralId }: SendDraftInput,
  context: RequestContext,
): Promise<Referral> => {
  const draft = await referralOfSide(referralId, 'SENDER', context);
  await context.disclosure.requireRecord(draft.residentId);
  if (draft.sentAt === null) {
    await requireConsent(consentId, draft, context);
    await requireRoom(draft, context);
  }
  const duty = await fulfil(mandatoryReferralId, draft, context);
  const changes = { consentId, sentAt: new Date(), ...duty?.changes };
  return takeStep(draft.id, { to: 'REQUESTED', by: 'SENDER', changes, ...(duty && { along: duty.along }) }, context);
};
