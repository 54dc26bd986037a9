import { type Edit, forEdit, notFound, refuse, type RequestContext } from '@wijkgraph/kit';
import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { allPermit } from '../permitted/permitted-residents.ts';
import { requireOwn } from '../permitted/recorded-residents.ts';
import { SupportPlan } from './support-plan.entity.ts';
import { planById } from './support-plan.loaders.ts';
import { isOpen } from './support-plan.states.ts';

const mustHold = ({ teamId }: SupportPlan, { caller }: RequestContext): void => {
  if (teamId !== caller.party) throw refuse('FORBIDDEN', 'The plan is held by another team, which alone may change it.');
};

/** A plan that the caller may see, and whose residents are all recorded by the caller's team. NOT_FOUND for any other. */
export const recordedPlan = async (id: string, context: RequestContext): Promise<SupportPlan> => {
  const plan = await context.load(planById, id);
  if (!plan || !(await allPermit(plan.residentIds, 'PLAN', context))) throw notFound();
  await requireOwn(plan.residentIds, ['PLAN'], context);
  return plan;
};

/** A plan that the caller's team holds. NOT_FOUND for one that the caller may not see, FORBIDDEN for another team's. */
export const heldPlan = async (id: string, context: RequestContext): Promise<SupportPlan> => {
  const plan = await recordedPlan(id, context);
  mustHold(plan, context);
  return plan;
};

/** The plan of {@link heldPlan} to change it, inside a transaction: as it is at that moment, and still the team's. CONFLICT. */
export const heldPlanForEdit = async (em: EntityManager, edit: Edit, context: RequestContext): Promise<SupportPlan> => {
  const plan = await forEdit(em, SupportPlan, edit);
  mustHold(plan, context);
  return plan;
};

/** Stops a step in a plan that another team holds, or that is closed; inside a transaction, in which the plan then stays as it is. */
export const requireOpenPlan = async (
  em: EntityManager,
  id: string,
  context: RequestContext,
  lockMode: LockMode.PESSIMISTIC_READ | LockMode.PESSIMISTIC_WRITE = LockMode.PESSIMISTIC_READ,
): Promise<void> => {
  const plan = await em.findOneOrFail(SupportPlan, id, { lockMode, refresh: true });
  mustHold(plan, context);
  if (!isOpen(plan.state)) throw refuse('INVALID_STATE', 'The plan is closed, and all that is in it.');
};
