import { manyBy, oneBy } from '@wijkgraph/kit';
import { HelpQuestionEvent } from './help-question-event.entity.ts';

export const questionEventById = oneBy(HelpQuestionEvent, 'id');

/** The course of a question, the first step first. */
export const eventsOfQuestion = manyBy(HelpQuestionEvent, 'questionId', 'id');
