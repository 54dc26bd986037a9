import { LockMode } from '@mikro-orm/postgresql';
import { askSibling, refuse, type RequestContext } from '@wijkgraph/kit';
import { planRecordedBy } from '@wijkgraph/schema';
import { z } from 'zod';
import { id, readInput } from '../input/read-input.ts';
import { requireOwn } from '../permitted/recorded-residents.ts';
import { recordPlanEvent } from '../plan-event/record-plan-event.ts';
import { SupportPlan } from './support-plan.entity.ts';
import type { EndHouseholdPlanInput } from './support-plan.inputs.ts';
import { openPlanOfResident } from './support-plan.loaders.ts';
import { isOpen, StopReason } from './support-plan.states.ts';

const ending = z.object({ residentId: id('residentId'), reason: z.enum(StopReason) });

/** Whether the team that holds a plan still records everybody in it. */
const isWhole = async ({ residentIds, teamId }: SupportPlan, context: RequestContext): Promise<boolean> => {
  const { residents } = await askSibling(planRecordedBy, { team: teamId, residents: residentIds }, context);
  return residentIds.every(resident => residents.includes(resident));
};

/**
 * Stops the open plan of a household of whom the team that holds it no longer records everybody, so that nobody could change it. By a
 * team that records one of them, which begins a plan anew for those whom it does. BAD_USER_INPUT, NOT_FOUND, INVALID_STATE, SUBGRAPH_UNAVAILABLE.
 */
export const endHouseholdPlan = async (input: EndHouseholdPlanInput, context: RequestContext): Promise<SupportPlan> => {
  const { residentId, reason } = readInput(ending, input);
  await requireOwn([residentId], ['PLAN'], context);
  const [open] = await context.load(openPlanOfResident, residentId);
  if (!open) throw refuse('INVALID_STATE', 'There is no open plan.');
  if (await isWhole(open, context)) throw refuse('INVALID_STATE', 'The team that holds the plan can change it, and end it itself.');
  return context.em.transactional(async em => {
    const plan = await em.findOneOrFail(SupportPlan, open.id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (!isOpen(plan.state)) throw refuse('INVALID_STATE', 'There is no open plan.');
    plan.state = 'STOPPED';
    recordPlanEvent(em, plan.id, { step: 'STOPPED', stopReason: reason }, context);
    return plan;
  });
};
