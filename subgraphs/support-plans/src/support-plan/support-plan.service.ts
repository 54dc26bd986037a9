import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { askSibling, type Connection, connectionPage, pageOf, type Paging, refuse, type RequestContext } from '@wijkgraph/kit';
import { membersAmong } from '@wijkgraph/schema';
import { z } from 'zod';
import { id, readInput, residentIds } from '../input/read-input.ts';
import { allPermit } from '../permitted/permitted-residents.ts';
import { requireRecords } from '../permitted/recorded-residents.ts';
import { recordPlanEvent } from '../plan-event/record-plan-event.ts';
import { reviewDay } from './review-day.ts';
import { SupportPlan } from './support-plan.entity.ts';
import type { CreatePlanInput } from './support-plan.inputs.ts';
import { planById, plansOfResident } from './support-plan.loaders.ts';

const LIST = 'Resident.supportPlans';

const plan = z
  .object({
    residentIds,
    householdId: id('householdId').nullish(),
    reviewOn: reviewDay,
  })
  .refine(
    given => given.residentIds.length === 1 || given.householdId,
    'A plan for several residents is the plan of their household: name it.',
  );

/** One plan by id. */
export const planOf = (wanted: string, context: RequestContext): Promise<SupportPlan | null> => context.load(planById, wanted);

/** Sorts as the plans of a resident are sorted. */
const placeOf = ({ openedAt, id: own }: SupportPlan): string => `${openedAt.toISOString()} ${own}`;

/** The plans of a resident, the newest first. A household's plan counts only where every member permits: decided before the page is cut. */
export const plansOf = async (resident: string, { first, after }: Paging, context: RequestContext): Promise<Connection<SupportPlan>> => {
  const page = pageOf(LIST, first, after, context);
  const plans = await context.load(plansOfResident, resident);
  const permitted = await Promise.all(plans.map(({ residentIds: subjects }) => allPermit(subjects, 'PLAN', context)));
  const rows = plans.filter((row, index) => permitted[index] && (page.after === undefined || placeOf(row) < page.after));
  return connectionPage(rows, LIST, page, placeOf, context);
};

/** A plan is of a household only where all of them live in it: of nobody else there it is said whether they exist. */
const requireOneHousehold = async (householdId: string, residents: readonly string[], context: RequestContext): Promise<void> => {
  const { residents: members } = await askSibling(membersAmong, { householdId, residents: [...residents] }, context);
  if (!residents.every(resident => members.includes(resident)))
    throw refuse('BAD_USER_INPUT', 'Not all of these residents live in this household today.');
};

/** Begins a plan as a draft. The team must hold the record of every resident, and none of them may have an open plan. */
export const createPlan = async (input: CreatePlanInput, context: RequestContext): Promise<SupportPlan> => {
  const { residentIds: subjects, householdId, reviewOn } = readInput(plan, input);
  await requireRecords(subjects, context);
  if (householdId) await requireOneHousehold(householdId, subjects, context);
  const { party, subject } = context.caller;
  try {
    return await context.em.transactional(async em => {
      const begun = Object.assign(new SupportPlan(), {
        residentIds: subjects,
        householdId: householdId ?? null,
        teamId: party,
        contactWorkerId: subject,
        openedAt: new Date(),
        agreedAt: null,
        reviewOn: reviewOn ?? null,
      });
      em.persist(begun);
      recordPlanEvent(em, begun.id, { step: 'BEGUN', contactWorkerId: subject }, context);
      return begun;
    });
  } catch (reason) {
    if (!(reason instanceof UniqueConstraintViolationException)) throw reason;
    throw refuse('INVALID_STATE', 'There is an open plan already, own or with the household: there is one at a time.');
  }
};
