import type { HelpQuestionState } from './help-question.enums.ts';

/**
 * Where a question may go from each state. Clarifying goes on until it is concluded; who waits is taken, referred or no longer
 * in need; and whoever asks may withdraw for as long as anybody is busy with it.
 */
const arrows: Readonly<Record<HelpQuestionState, readonly HelpQuestionState[]>> = {
  RECEIVED: ['ANSWERED', 'CLARIFYING', 'WITHDRAWN'],
  CLARIFYING: ['CLARIFYING', 'WAITING', 'IN_PLAN', 'LIGHT_INTERVENTION', 'REFERRED', 'WITHDRAWN'],
  WAITING: ['IN_PLAN', 'REFERRED', 'CLOSED', 'WITHDRAWN'],
  IN_PLAN: ['CLOSED', 'WITHDRAWN'],
  LIGHT_INTERVENTION: ['CLOSED', 'WITHDRAWN'],
  REFERRED: ['CLOSED', 'WITHDRAWN'],
  ANSWERED: [],
  CLOSED: [],
  WITHDRAWN: [],
};

/** Whether a question may go from one state to another. */
export const mayBecome = (from: HelpQuestionState, to: HelpQuestionState): boolean => arrows[from].includes(to);

/** Whether nobody is busy with a question in this state any more. */
export const isOver = (state: HelpQuestionState): boolean => arrows[state].length === 0;

/** Where a question may go from here. */
export const nextStates = (from: HelpQuestionState): readonly HelpQuestionState[] => arrows[from];
