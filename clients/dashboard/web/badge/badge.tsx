import type { ReactNode } from 'react';
import type {
  AppointmentState,
  ConsentState,
  GoalStatus,
  HelpQuestionState,
  ReferralState,
  SupportPlanState,
  Urgency,
} from '../generated/graphql.ts';

export type Tone = 'info' | 'positive' | 'warning' | 'negative' | 'neutral';

type State = AppointmentState | ConsentState | GoalStatus | HelpQuestionState | ReferralState | SupportPlanState | Urgency;

const tones: Partial<Record<State, Tone>> = {
  RECEIVED: 'info',
  REQUESTED: 'info',
  PLANNED: 'info',
  AGREED: 'info',
  CLARIFYING: 'warning',
  WAITING: 'warning',
  ON_HOLD: 'warning',
  PAUSED: 'warning',
  URGENT: 'warning',
  PARTLY_ACHIEVED: 'warning',
  ACTIVE: 'positive',
  IN_PROGRESS: 'positive',
  IN_PLAN: 'positive',
  ACCEPTED: 'positive',
  ACHIEVED: 'positive',
  HELD: 'positive',
  MISSED: 'negative',
  CRISIS: 'negative',
  REJECTED: 'negative',
  FAILED: 'negative',
  REVOKED: 'negative',
  NOT_ACHIEVED: 'negative',
};

export const toneOf = (state: State): Tone => tones[state] ?? 'neutral';

/** A state, in a word; its colour only repeats what the word says. */
export const Badge = ({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) => (
  <span className="badge" data-tone={tone}>
    {children}
  </span>
);
