import { askSibling, forEdit, refuse, type RequestContext } from '@wijkgraph/kit';
import { workersInTeam } from '@wijkgraph/schema';
import { edit } from '../input/edit.ts';
import { id, readInput } from '../input/read-input.ts';
import { recordPlanEvent } from '../plan-event/record-plan-event.ts';
import { recordedPlan } from './held-plan.ts';
import { SupportPlan } from './support-plan.entity.ts';
import type { TransferContactWorkerInput } from './support-plan.inputs.ts';
import { isOpen } from './support-plan.states.ts';

const transfer = edit.extend({ workerId: id('workerId') });

/**
 * Gives a plan another contact worker, of the caller's team. Where that team is another one than held the plan, the plan comes along:
 * it records every resident of it by now, as after a move, and nobody else could carry it on.
 */
export const transferContactWorker = async (input: TransferContactWorkerInput, context: RequestContext): Promise<SupportPlan> => {
  const { workerId, ...named } = readInput(transfer, input);
  const { party } = context.caller;
  await recordedPlan(named.id, context);
  const { workers } = await askSibling(workersInTeam, { team: party, workers: [workerId] }, context);
  if (!workers.includes(workerId)) throw refuse('BAD_USER_INPUT', 'Whoever becomes the contact worker works in your team.');
  return context.em.transactional(async em => {
    const plan = await forEdit(em, SupportPlan, named);
    if (!isOpen(plan.state)) throw refuse('INVALID_STATE', 'The plan is closed, and needs no contact worker any more.');
    if (plan.contactWorkerId === workerId && plan.teamId === party)
      throw refuse('INVALID_STATE', 'This worker is the contact worker of the plan already.');
    Object.assign(plan, { contactWorkerId: workerId, teamId: party });
    recordPlanEvent(em, plan.id, { step: 'TRANSFERRED', contactWorkerId: workerId }, context);
    return plan;
  });
};
