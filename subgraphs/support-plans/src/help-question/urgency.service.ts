import { forEdit, refuse, type RequestContext } from '@wijkgraph/kit';
import { z } from 'zod';
import { edit } from '../input/edit.ts';
import { readInput } from '../input/read-input.ts';
import { WaitingListEntry } from '../waiting-list/waiting-list-entry.entity.ts';
import { HelpQuestion } from './help-question.entity.ts';
import { Urgency } from './help-question.enums.ts';
import { isOver } from './help-question.states.ts';
import { recordStep } from './record-step.ts';
import type { SetQuestionUrgencyInput } from './stepping.inputs.ts';
import { ownQuestion } from './take-step.ts';

const urgent = edit.extend({ urgency: z.enum(Urgency) });

/** Sets how urgent a question is. Of one that waits it changes whose turn it is. */
export const setQuestionUrgency = async (input: SetQuestionUrgencyInput, context: RequestContext): Promise<HelpQuestion> => {
  const { urgency, ...of } = readInput(urgent, input);
  await ownQuestion(of.id, () => [], context);
  return context.em.transactional(async em => {
    const question = await forEdit(em, HelpQuestion, of);
    if (isOver(question.state)) throw refuse('INVALID_STATE', `A question that is ${question.state} has no urgency any more.`);
    question.urgency = urgency;
    for (const entry of await em.find(WaitingListEntry, { questionId: question.id, until: null })) entry.urgency = urgency;
    recordStep(em, question, 'URGENCY_SET', context);
    return question;
  });
};
