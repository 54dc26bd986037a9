import type {
  ApplicationStepFragment,
  DutyFragment,
  HappenedFragment,
  MandatoryReferralState,
  ReferralStepFragment,
  TimelineKind,
} from '../generated/graphql.ts';

/** Since when somebody had to be referred on, or what came of it. */
interface DutyStep extends Pick<DutyFragment, 'trigger' | 'to' | 'settledBy'> {
  readonly __typename: 'MandatoryReferral';
  readonly at: string | null;
  readonly dutyState: MandatoryReferralState;
}

/** Something that happened, wherever in the graph it is kept. */
export type Entry = HappenedFragment | ReferralStepFragment | ApplicationStepFragment | DutyStep;

/** What is kept elsewhere than the rest of a dossier has no kind there. */
const kindOf = { ReferralEvent: 'REFERRAL', ApplicationEvent: 'APPLICATION', MandatoryReferral: 'DUTY' } as const;
export type EntryKind = TimelineKind | (typeof kindOf)[keyof typeof kindOf];

export const kindOfEntry = (entry: Entry): EntryKind | null =>
  entry.__typename === 'TimelineEntry' ? entry.kind : kindOf[entry.__typename];

/** The two moments of a duty to refer somebody on: it was there from, and it was settled. */
export const dutySteps = ({ trigger, to, state, recordedAt, settledAt, settledBy }: DutyFragment): readonly DutyStep[] => {
  const step = { __typename: 'MandatoryReferral', trigger, to } as const;
  const began: DutyStep = { ...step, at: recordedAt, dutyState: 'OPEN', settledBy: null };
  return state && settledAt ? [began, { ...step, at: settledAt, dutyState: state, settledBy }] : [began];
};

/** The latest first. */
export const inOrder = (entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted(({ at: one }, { at: other }) => (one === other ? 0 : (one ?? '') < (other ?? '') ? 1 : -1));
