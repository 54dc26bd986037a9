import { pagesBy, type RequestContext } from '@wijkgraph/kit';
import { HelpQuestion } from '../help-question/help-question.entity.ts';
import { mostUrgentFirst } from '../help-question/help-question.enums.ts';
import { aboutPermittedOnly, aboutPermittedOrNobody } from '../permitted/permitted-residents.ts';
import { SupportPlan } from '../support-plan/support-plan.entity.ts';

const open = (states: string, permitted: ReturnType<typeof aboutPermittedOnly>) => async (context: RequestContext) => {
  const { sql, values } = await permitted(context);
  return { sql: `child.state not in (${states}) and (${sql})`, values };
};

export const questionsAtWork = pagesBy({
  name: 'MyWork.questions',
  entity: HelpQuestion,
  parent: 'workerId',
  sort: [{ property: 'urgency', rank: mostUrgentFirst }, 'receivedAt'],
  ascending: true,
  where: open(`'ANSWERED', 'CLOSED', 'WITHDRAWN'`, aboutPermittedOrNobody('HELP_QUESTION')),
});

export const plansAtWork = pagesBy({
  name: 'MyWork.supportPlans',
  entity: SupportPlan,
  parent: 'contactWorkerId',
  where: open(`'COMPLETED', 'STOPPED'`, aboutPermittedOnly('PLAN')),
});
