import { randomUUID } from 'node:crypto';
import { isUuid, refuse, type RequestContext, uuidOrNull } from '@wijkgraph/kit';
import { requireConsent } from '../consent/consent.service.ts';
import { offeredWithRoom } from '../provision/offered.service.ts';
import { writtenText } from '../referral/written-text.ts';
import { ProvisionApplication } from './provision-application.entity.ts';
import type { ApplyForProvisionInput, DraftApplicationInput, SubmitApplicationInput } from './provision-application.inputs.ts';
import { applicationOfSide, noteEvent, takeStep } from './step.service.ts';

/** Who decides, once the provision has room and a tailored one has its reason (invariant 7). */
const decidedBy = async (provisionId: string, why: string | null, context: RequestContext): Promise<string> => {
  if (!isUuid(provisionId)) throw refuse('BAD_USER_INPUT', 'provisionId is not the id of anything: it is a UUID in lower case.');
  const { kind, organisationId } = await offeredWithRoom(provisionId, context);
  if (kind === 'TAILORED' && why === null)
    throw refuse('BAD_USER_INPUT', 'Say in whyLighterHelpIsNotEnough why own strength, the network and general provisions do not do.');
  return organisationId;
};

/** A draft as it would be written, once the caller's team may write down anything of the resident at all. */
const drafted = async (input: DraftApplicationInput, context: RequestContext): Promise<ProvisionApplication> => {
  const { residentId, provisionId, lifeDomains } = input;
  const whyLighterHelpIsNotEnough = writtenText(input.whyLighterHelpIsNotEnough, 'whyLighterHelpIsNotEnough');
  const questionId = uuidOrNull(input.questionId, 'questionId');
  if (!lifeDomains?.length) throw refuse('BAD_USER_INPUT', 'Name at least one life domain: they decide who sees the application.');
  await context.disclosure.requireRecord(residentId);
  return Object.assign(new ProvisionApplication(), {
    id: randomUUID(),
    residentId,
    provisionId,
    questionId,
    fromPartyId: context.caller.party,
    toPartyId: await decidedBy(provisionId, whyLighterHelpIsNotEnough, context),
    consentId: null,
    lifeDomains: [...new Set(lifeDomains)],
    state: 'DRAFT' as const,
    whyLighterHelpIsNotEnough,
    outcome: null,
    mediationOutcome: null,
    mediationResult: null,
    submittedAt: null,
    decidedAt: null,
  });
};

const write = async (application: ProvisionApplication, context: RequestContext): Promise<ProvisionApplication> => {
  await context.em.transactional(async em => {
    em.persist(application);
    noteEvent(em, application, null, context);
  });
  return application;
};

/**
 * Writes an application down that waits for a consent: nobody but the own team knows of it. BAD_USER_INPUT for an input that is not
 * whole; NOT_FOUND for a resident whom the team does not keep the record of; INVALID_STATE for a provision without room.
 */
export const draftApplication = async (input: DraftApplicationInput, context: RequestContext): Promise<ProvisionApplication> =>
  write(await drafted(input, context), context);

/**
 * Applies for a provision with the organisation that offers it. As {@link draftApplication}; and NOT_FOUND for a consent that is not
 * the resident's; INVALID_STATE, saying what is missing, where the consent does not carry it.
 */
export const applyForProvision = async (input: ApplyForProvisionInput, context: RequestContext): Promise<ProvisionApplication> => {
  const { consentId } = input;
  const draft = await drafted(input, context);
  await requireConsent(consentId, draft, context);
  return write(Object.assign(draft, { state: 'SUBMITTED' as const, submittedAt: new Date(), consentId }), context);
};

/** Submits a draft of the caller's team. NOT_FOUND for anybody else's; INVALID_STATE for what is no draft any more, and as {@link applyForProvision}. */
export const submitApplication = async (
  { applicationId, consentId }: SubmitApplicationInput,
  context: RequestContext,
): Promise<ProvisionApplication> => {
  const draft = await applicationOfSide(applicationId, 'SENDER', context);
  await context.disclosure.requireRecord(draft.residentId);
  if (draft.state === 'DRAFT') {
    await requireConsent(consentId, draft, context);
    await decidedBy(draft.provisionId, draft.whyLighterHelpIsNotEnough, context);
  }
  return takeStep(draft.id, { to: 'SUBMITTED', by: 'SENDER', changes: { consentId, submittedAt: new Date() } }, context);
};

/** Takes an application back, or gives up a draft: by the team that made it, also after the consent ended. NOT_FOUND, INVALID_STATE. */
export const withdrawApplication = async (id: string, context: RequestContext): Promise<ProvisionApplication> => {
  const made = await applicationOfSide(id, 'SENDER', context);
  return takeStep(made.id, { to: 'WITHDRAWN', by: 'SENDER' }, context);
};
