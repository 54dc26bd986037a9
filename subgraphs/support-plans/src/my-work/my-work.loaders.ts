import { pagesBy } from '@wijkgraph/kit';
import { HelpQuestion } from '../help-question/help-question.entity.ts';
import { mostUrgentFirst } from '../help-question/help-question.enums.ts';
import { aboutPermitted, aboutPermittedOnly } from '../permitted/permitted-residents.ts';
import { SupportPlan } from '../support-plan/support-plan.entity.ts';

export const questionsAtWork = pagesBy({
  name: 'MyWork.questions',
  entity: HelpQuestion,
  parent: 'workerId',
  sort: [{ property: 'urgency', rank: mostUrgentFirst }, 'receivedAt'],
  ascending: true,
  where: () => ({ sql: `child.state not in ('ANSWERED', 'CLOSED', 'WITHDRAWN')`, values: [] }),
  sieve: aboutPermitted('HELP_QUESTION'),
});

export const plansAtWork = pagesBy({
  name: 'MyWork.supportPlans',
  entity: SupportPlan,
  parent: 'contactWorkerId',
  where: () => ({ sql: `child.state not in ('COMPLETED', 'STOPPED')`, values: [] }),
  sieve: aboutPermittedOnly('PLAN'),
});
