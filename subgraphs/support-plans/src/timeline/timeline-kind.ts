import { registerEnumType } from 'type-graphql';

/** What happened in a dossier. */
export const TimelineKind = {
  QUESTION: 'QUESTION',
  QUESTION_STEP: 'QUESTION_STEP',
  WAITING: 'WAITING',
  CONTACT: 'CONTACT',
  PLAN: 'PLAN',
  GOAL: 'GOAL',
  ASSESSMENT: 'ASSESSMENT',
} as const;
export type TimelineKind = keyof typeof TimelineKind;
registerEnumType(TimelineKind, {
  name: 'TimelineKind',
  description: 'What happened in a dossier.',
  valuesConfig: {
    QUESTION: { description: 'Something was asked.' },
    QUESTION_STEP: { description: 'A step was taken with a question.' },
    WAITING: { description: 'The resident began to wait for the team.' },
    CONTACT: { description: 'The team met the resident.' },
    PLAN: { description: 'A step was taken with a plan.' },
    GOAL: { description: 'A step was taken with a goal, or with an action for it.' },
    ASSESSMENT: { description: 'Self-reliance was assessed.' },
  },
});
