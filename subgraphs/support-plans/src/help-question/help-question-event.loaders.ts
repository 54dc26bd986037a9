import { manyBy } from '@wijkgraph/kit';
import { HelpQuestionEvent } from './help-question-event.entity.ts';

/** The course of a question, the first step first. */
export const eventsOfQuestion = manyBy(HelpQuestionEvent, 'questionId', 'id');
