import { registerEnumType } from 'type-graphql';

/** How far a plan has come. */
export const SupportPlanState = {
  DRAFT: 'DRAFT',
  AGREED: 'AGREED',
  ACTIVE: 'ACTIVE',
  PAUSED: 'PAUSED',
  COMPLETED: 'COMPLETED',
  STOPPED: 'STOPPED',
} as const;
export type SupportPlanState = keyof typeof SupportPlanState;
registerEnumType(SupportPlanState, { name: 'SupportPlanState', description: 'How far a plan has come.' });

const arrows: Readonly<Record<SupportPlanState, readonly SupportPlanState[]>> = {
  DRAFT: ['AGREED', 'STOPPED'],
  AGREED: ['ACTIVE', 'STOPPED'],
  ACTIVE: ['PAUSED', 'COMPLETED', 'STOPPED'],
  PAUSED: ['ACTIVE', 'COMPLETED', 'STOPPED'],
  COMPLETED: [],
  STOPPED: [],
};

/** Whether a plan may go from one state to another. */
export const mayBecome = (from: SupportPlanState, to: SupportPlanState): boolean => arrows[from].includes(to);

/** Where a plan may go from here, in the order of the usual course. */
export const nextStates = (from: SupportPlanState): readonly SupportPlanState[] => arrows[from];

/** Whether something can still follow: a resident has one open plan at a time. */
export const isOpen = (state: SupportPlanState): boolean => arrows[state].length > 0;

/** How a plan ends. */
export const PlanOutcome = { COMPLETED: 'COMPLETED', STOPPED: 'STOPPED' } as const;
export type PlanOutcome = keyof typeof PlanOutcome;
registerEnumType(PlanOutcome, {
  name: 'PlanOutcome',
  description: 'How a plan ends.',
  valuesConfig: {
    COMPLETED: { description: 'It ran its course.' },
    STOPPED: { description: 'It was broken off, for a reason.' },
  },
});

/** Why a plan was stopped before it ran its course. */
export const StopReason = {
  RESIDENT_STOPPED: 'RESIDENT_STOPPED',
  NO_CONTACT: 'NO_CONTACT',
  MOVED_AWAY: 'MOVED_AWAY',
  OTHER_HELP: 'OTHER_HELP',
  DECEASED: 'DECEASED',
  OTHER: 'OTHER',
} as const;
export type StopReason = keyof typeof StopReason;
registerEnumType(StopReason, {
  name: 'StopReason',
  description: 'Why a plan was stopped before it ran its course.',
  valuesConfig: {
    RESIDENT_STOPPED: { description: 'The resident, or the household, wanted no more of it.' },
    NO_CONTACT: { description: 'The team could not reach them any more.' },
    MOVED_AWAY: { description: 'They live in another municipality now.' },
    OTHER_HELP: { description: 'Another organisation took over the help as a whole.' },
  },
});
