import type { CountedFragment, FiguresByMonthQuery, NumberFragment } from '../generated/graphql.ts';

/** The measures of the report, in its order. */
export const measures = [
  'supportContacts',
  'informationContacts',
  'questions',
  'demandPerFte',
  'demandPerThousand',
  'contactsPerThousand',
  'workloadPerFte',
  'waiting',
  'waitingYouth',
  'daysWaited',
  'daysToPlan',
  'lightHelp',
  'rating',
] as const satisfies readonly (keyof CountedFragment)[];

export type Measure = (typeof measures)[number];

/** Measures that are told of the course of a year alone. */
export type CourseMeasure =
  | Measure
  | 'referralAcceptance'
  | 'referralFeedback'
  | 'fromGeneralPractitioners'
  | 'toGeneralPractitioners'
  | 'rerouted'
  | 'jointPlans';

/** Parts of a whole, 0 to 1: shown in percents. */
const shares: ReadonlySet<CourseMeasure> = new Set([
  'lightHelp',
  'referralAcceptance',
  'referralFeedback',
  'fromGeneralPractitioners',
  'toGeneralPractitioners',
  'rerouted',
  'jointPlans',
]);
export const isShare = (measure: CourseMeasure): boolean => shares.has(measure);

/** What the municipality aims at, where it said so. */
export const aims: Readonly<Partial<Record<CourseMeasure, number>>> = { rating: 7 };

export type Counted = CountedFragment;
export type Month = NonNullable<FiguresByMonthQuery['figuresByMonth']>[number];
export type Numbered = NumberFragment;
