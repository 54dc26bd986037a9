import { LockMode } from '@mikro-orm/postgresql';
import { forEdit, notFound, refuse, type RequestContext } from '@wijkgraph/kit';
import { z } from 'zod';
import { HelpQuestion } from '../help-question/help-question.entity.ts';
import type { HelpQuestionState, QuestionStep } from '../help-question/help-question.enums.ts';
import { requireWeight } from '../help-question/concluding.service.ts';
import { ownQuestion, step } from '../help-question/take-step.ts';
import { edit } from '../input/edit.ts';
import { readInput } from '../input/read-input.ts';
import { today } from './leaving.ts';
import { type WaitingEndReason, WaitingListEntry } from './waiting-list-entry.entity.ts';
import type { EndWaitingInput, PlaceOnWaitingListInput, TakeFromWaitingListInput } from './waiting-list-entry.inputs.ts';
import { entryById } from './waiting-list-entry.loaders.ts';

const placing = edit.extend({ youth: z.boolean().nullish() });

const isYouth = ({ entryPoint, lifeDomains }: HelpQuestion): boolean => entryPoint === 'YOUTH_TEAM' || lifeDomains.includes('PARENTING');

/** Puts a question that was clarified on the waiting list of the team, from today on. */
export const placeOnWaitingList = async (input: PlaceOnWaitingListInput, context: RequestContext): Promise<WaitingListEntry> => {
  const { youth, ...of } = readInput(placing, input);
  await ownQuestion(of.id, () => [], context);
  return context.em.transactional(async em => {
    const question = await forEdit(em, HelpQuestion, of);
    if (question.residentId === null) throw refuse('INVALID_STATE', 'Nobody waits without a name: clarify the question first.');
    await step(em, question, { to: 'WAITING', step: 'PLACED_ON_WAITING_LIST', change: () => requireWeight(question, context) }, context);
    const entry = Object.assign(new WaitingListEntry(), {
      residentId: question.residentId,
      questionId: question.id,
      teamId: question.teamId,
      urgency: question.urgency,
      youth: youth ?? isYouth(question),
      since: today(),
      until: null,
      endReason: null,
      workerId: null,
    });
    em.persist(entry);
    return entry;
  });
};

interface End {
  readonly to: HelpQuestionState;
  readonly step: QuestionStep;
  /** Who begins with it; null where nobody does. */
  readonly by: string | null;
}

/** The question is held before its place on the list, as by every other step with it: two steps never wait for each other. */
const leave = async (input: TakeFromWaitingListInput, { to, step: name, by }: End, context: RequestContext): Promise<WaitingListEntry> => {
  const of = readInput(edit, input);
  const known = await context.load(entryById, of.id);
  if (!known) throw notFound();
  await ownQuestion(known.questionId, () => [], context);
  return context.em.transactional(async em => {
    const question = await em.findOneOrFail(HelpQuestion, known.questionId, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    const entry = await forEdit(em, WaitingListEntry, of);
    if (entry.until !== null) throw refuse('INVALID_STATE', 'Nobody waits here any more.');
    const change = (): void => {
      entry.workerId = by;
      if (by !== null) question.workerId = by;
    };
    await step(em, question, { to, step: name, change }, context);
    return entry;
  });
};

/** Takes a question from the list: whoever does begins with it, and is the only one. */
export const takeFromWaitingList = (input: TakeFromWaitingListInput, context: RequestContext): Promise<WaitingListEntry> =>
  leave(input, { to: 'IN_PLAN', step: 'TAKEN', by: context.caller.subject }, context);

const stateAfter: Readonly<Record<Exclude<WaitingEndReason, 'STARTED'>, HelpQuestionState>> = {
  REFERRED: 'REFERRED',
  WITHDRAWN: 'WITHDRAWN',
  OTHER: 'CLOSED',
};

/** Ends waiting with a reason. */
export const endWaiting = async (input: EndWaitingInput, context: RequestContext): Promise<WaitingListEntry> => {
  if (input.reason === 'STARTED')
    throw refuse('BAD_USER_INPUT', 'Whoever begins with somebody takes them from the list: takeFromWaitingList.');
  return leave(input, { to: stateAfter[input.reason], step: 'LEFT_WAITING_LIST', by: null }, context);
};
