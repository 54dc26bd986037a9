import { askSibling, LifeDomain, refuse, type RequestContext } from '@wijkgraph/kit';
import { advisedWeightNeeded, categoryOfLifeDomain } from '@wijkgraph/schema';
import { z } from 'zod';
import { edit } from '../input/edit.ts';
import { readInput, textOrNull } from '../input/read-input.ts';
import type { HelpQuestion } from './help-question.entity.ts';
import { QuestionOutcome } from './help-question.enums.ts';
import {
  type AnswerQuestionInput,
  ClarificationEnd,
  type CloseQuestionInput,
  type ConcludeClarificationInput,
  type WithdrawQuestionInput,
} from './stepping.inputs.ts';
import { ownQuestion, takeStep } from './take-step.ts';

const withinDomains = ({ lifeDomains }: HelpQuestion) => lifeDomains.map(categoryOfLifeDomain);
const nothingMore = () => [];

/** Whoever may read a text is decided by the life domains that it touches, so there is none without. */
const refuseOutsideDomains = (text: string | null, { lifeDomains }: HelpQuestion): void => {
  if (text !== null && lifeDomains.length === 0)
    throw refuse('BAD_USER_INPUT', 'Name the life domains that the question touches: they decide who may read what is written with it.');
};

const answered = edit.extend({ answer: textOrNull('the answer'), lifeDomains: z.array(z.enum(LifeDomain)).nullish() });

/** Answers a question at once, without a dossier: for an anonymous one, nothing but what was said is ever recorded. */
export const answerQuestion = async (input: AnswerQuestionInput, context: RequestContext): Promise<HelpQuestion> => {
  const { answer, lifeDomains, ...of } = readInput(answered, input);
  await ownQuestion(of.id, known => [...withinDomains(known), ...(lifeDomains ?? []).map(categoryOfLifeDomain)], context);
  const change = (question: HelpQuestion): void => {
    if (lifeDomains) question.lifeDomains = [...new Set([...question.lifeDomains, ...lifeDomains])];
    refuseOutsideDomains(answer, question);
    Object.assign(question, { answer, workerId: question.workerId ?? context.caller.subject });
  };
  return takeStep(of, { to: 'ANSWERED', step: 'ANSWERED', change }, context);
};

/** Stops what ends clarifying while a weight has still to be advised: for each team from a day on. INVALID_STATE. */
export const requireWeight = async ({ advisedWeight, teamId }: HelpQuestion, context: RequestContext): Promise<void> => {
  if (advisedWeight !== null) return;
  const { needed } = await askSibling(advisedWeightNeeded, { team: teamId }, context);
  if (needed) throw refuse('INVALID_STATE', 'Clarifying ends with an advised weight in this team: record it first, with clarifyQuestion.');
};

const concluded = edit
  .extend({ end: z.enum(ClarificationEnd), lightHelp: textOrNull('the light help') })
  .refine(
    ({ end, lightHelp }) => (end === 'LIGHT_INTERVENTION') === (lightHelp !== null),
    'Say in lightHelp what is done, and by whom: of a light intervention, and of nothing else.',
  );

/** Ends clarifying: the question is taken up in a plan, by a light intervention, or by whom it is referred to. */
export const concludeClarification = async (input: ConcludeClarificationInput, context: RequestContext): Promise<HelpQuestion> => {
  const { end, lightHelp, ...of } = readInput(concluded, input);
  await ownQuestion(of.id, lightHelp === null ? nothingMore : withinDomains, context);
  const change = async (question: HelpQuestion): Promise<void> => {
    await requireWeight(question, context);
    if (end === 'LIGHT_INTERVENTION' && question.advisedWeight === 'TAILORED')
      throw refuse('INVALID_STATE', 'Tailored help was advised, which is no light intervention.');
    refuseOutsideDomains(lightHelp, question);
    Object.assign(question, { lightHelp });
  };
  return takeStep(of, { to: end, step: 'CONCLUDED', change }, context);
};

const closed = edit.extend({ outcome: z.enum(QuestionOutcome).nullish(), outcomeNote: textOrNull('how it ended') });

/** Closes a question that somebody worked on. */
export const closeQuestion = async (input: CloseQuestionInput, context: RequestContext): Promise<HelpQuestion> => {
  const { outcome, outcomeNote, ...of } = readInput(closed, input);
  const known = await ownQuestion(of.id, outcomeNote === null ? nothingMore : withinDomains, context);
  if (known.state === 'LIGHT_INTERVENTION' && !outcome)
    throw refuse('BAD_USER_INPUT', 'Say in outcome whether the light intervention helped.');
  const change = (question: HelpQuestion): void => {
    refuseOutsideDomains(outcomeNote, question);
    Object.assign(question, { outcome: outcome ?? null, outcomeNote });
  };
  return takeStep(of, { to: 'CLOSED', step: 'CLOSED', change }, context);
};

/** Whoever asked does not ask any more. */
export const withdrawQuestion = async (input: WithdrawQuestionInput, context: RequestContext): Promise<HelpQuestion> => {
  const of = readInput(edit, input);
  await ownQuestion(of.id, nothingMore, context);
  return takeStep(of, { to: 'WITHDRAWN', step: 'WITHDRAWN' }, context);
};
