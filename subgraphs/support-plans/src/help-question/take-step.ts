import type { EntityManager } from '@mikro-orm/postgresql';
import { type Edit, forEdit, notFound, refuse, type RequestContext } from '@wijkgraph/kit';
import type { DataCategory } from '@wijkgraph/schema';
import { requireOwn } from '../permitted/recorded-residents.ts';
import { leaveWaitingList } from '../waiting-list/leaving.ts';
import { HelpQuestion } from './help-question.entity.ts';
import type { HelpQuestionState, QuestionStep } from './help-question.enums.ts';
import { questionById } from './help-question.loaders.ts';
import { mayBecome, nextStates } from './help-question.states.ts';
import { recordStep } from './record-step.ts';

/**
 * The question that somebody wants to take a step with. NOT_FOUND for one that the caller may not see these categories of;
 * FORBIDDEN for one that another team answers, which alone may go on with it.
 */
export const ownQuestion = async (
  id: string,
  categoriesOf: (question: HelpQuestion) => readonly DataCategory[],
  context: RequestContext,
): Promise<HelpQuestion> => {
  const question = await context.load(questionById, id);
  if (!question) throw notFound();
  if (question.residentId !== null) await requireOwn([question.residentId], ['HELP_QUESTION', ...categoriesOf(question)], context);
  if (question.teamId !== context.caller.party)
    throw refuse('FORBIDDEN', 'The question is with another team, which alone may go on with it.');
  return question;
};

const wrongStep = (from: HelpQuestionState, to: HelpQuestionState) => {
  const possible = nextStates(from);
  return refuse(
    'INVALID_STATE',
    `A question that is ${from} cannot become ${to}; it can ${possible.length > 0 ? `become ${possible.join(', ')}` : 'no longer change'}.`,
  );
};

/** Where a step leads, how it is called in the history, and what else it changes. */
export interface Step {
  readonly to: HelpQuestionState;
  readonly step: QuestionStep;
  readonly change?: (question: HelpQuestion, em: EntityManager) => void | Promise<void>;
}

/** Takes a step with a question that a transaction holds: along its arrow, or INVALID_STATE. Written down in its history. */
export const step = async (
  em: EntityManager,
  question: HelpQuestion,
  { to, step: name, change }: Step,
  context: RequestContext,
): Promise<HelpQuestion> => {
  if (!mayBecome(question.state, to)) throw wrongStep(question.state, to);
  const waited = question.state === 'WAITING';
  question.state = to;
  if (waited) await leaveWaitingList(em, question);
  await change?.(question, em);
  recordStep(em, question, name, context);
  return question;
};

/** As {@link step}, in a transaction of its own: CONFLICT where the question was changed since the caller read it. */
export const takeStep = (edit: Edit, taken: Step, context: RequestContext): Promise<HelpQuestion> =>
  context.em.transactional(async em => step(em, await forEdit(em, HelpQuestion, edit), taken, context));
