import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { forEdit, notFound, refuse, type RequestContext } from '@wijkgraph/kit';
import { z } from 'zod';
import { standingOfConsent } from '../consent/consent.loaders.ts';
import { edit } from '../input/edit.ts';
import { id, partyId, readInput } from '../input/read-input.ts';
import { recordPlanEvent } from '../plan-event/record-plan-event.ts';
import { heldPlan, requireOpenPlan } from '../support-plan/held-plan.ts';
import { PlanParticipant } from './plan-participant.entity.ts';
import type { AddParticipantInput, RemoveParticipantInput } from './plan-participant.inputs.ts';
import { participantById } from './plan-participant.loaders.ts';
import { letsTakePart, takesPart } from './taking-part.ts';

const MOST_CONSENTS = 20;
const joining = z.object({
  planId: id('planId'),
  party: partyId('party'),
  workerId: id('workerId').nullish(),
  consentIds: z
    .array(id('A consent id'))
    .min(1, 'Name the consent of each resident.')
    .max(MOST_CONSENTS, 'There is one consent for each resident.'),
});

const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The consents, in the order of the residents. NOT_FOUND for one that is of nobody in the plan; INVALID_STATE for one that does not carry it, or is missing. */
const consentsOf = async (
  residents: readonly string[],
  party: string,
  consentIds: readonly string[],
  context: RequestContext,
): Promise<readonly string[]> => {
  const standings = await Promise.all(consentIds.map(consent => context.load(standingOfConsent, consent)));
  if (standings.some(consent => consent === null || !residents.includes(consent.residentId))) throw notFound();
  return residents.map(resident => {
    const consent = standings.find(standing => standing?.residentId === resident && letsTakePart(standing, party));
    if (!consent)
      throw refuse(
        'INVALID_STATE',
        'Each resident of the plan first consents to share the plan with this party: a consent is missing, or is not active, or is for something else.',
      );
    return consent.id;
  });
};

const leave = (em: EntityManager, participant: PlanParticipant, context: RequestContext): void => {
  participant.to = today();
  recordPlanEvent(em, participant.planId, { step: 'PARTICIPANT_LEFT', participantId: participant.id }, context);
};

/** Has a party take part in a plan, on the consent of everybody whom it is about. */
export const addParticipant = async (input: AddParticipantInput, context: RequestContext): Promise<PlanParticipant> => {
  const { planId, party, workerId, consentIds } = readInput(joining, input);
  const { residentIds } = await heldPlan(planId, context);
  const [consentId, ...otherConsentIds] = await consentsOf(residentIds, party, consentIds, context);
  return context.em.transactional(async em => {
    await requireOpenPlan(em, planId, context, LockMode.PESSIMISTIC_WRITE);
    for (const earlier of await em.find(PlanParticipant, { planId, partyId: party, to: null })) {
      if (await takesPart(earlier, context)) throw refuse('INVALID_STATE', 'This party takes part in the plan already.');
      leave(em, earlier, context);
    }
    const joined = { planId, partyId: party, workerId: workerId ?? null, consentId, otherConsentIds, from: today(), to: null };
    const participant = Object.assign(new PlanParticipant(), { ...joined, residentIds });
    em.persist(participant);
    recordPlanEvent(em, planId, { step: 'PARTICIPANT_JOINED', participantId: participant.id }, context);
    return participant;
  });
};

/** Ends the part of a party in a plan, whether or not its consent still stands. */
export const removeParticipant = async (input: RemoveParticipantInput, context: RequestContext): Promise<PlanParticipant> => {
  const named = readInput(edit, input);
  const known = await context.load(participantById, named.id);
  if (!known) throw notFound();
  await heldPlan(known.planId, context);
  return context.em.transactional(async em => {
    await requireOpenPlan(em, known.planId, context);
    const participant = await forEdit(em, PlanParticipant, named);
    if (participant.to !== null) throw refuse('INVALID_STATE', 'This party has left the plan already.');
    leave(em, participant, context);
    return participant;
  });
};
