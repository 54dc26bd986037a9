import { registerEnumType } from 'type-graphql';
import type { Course } from '../party/course.ts';

/** How a referral stands. REVOKED follows from the consent at the moment of reading and is never stored. */
export const ReferralState = {
  DRAFT: 'DRAFT',
  REQUESTED: 'REQUESTED',
  ACCEPTED: 'ACCEPTED',
  IN_PROGRESS: 'IN_PROGRESS',
  COMPLETED: 'COMPLETED',
  REJECTED: 'REJECTED',
  ON_HOLD: 'ON_HOLD',
  FAILED: 'FAILED',
  CANCELLED: 'CANCELLED',
  REVOKED: 'REVOKED',
} as const;
export type ReferralState = keyof typeof ReferralState;
registerEnumType(ReferralState, {
  name: 'ReferralState',
  description: 'How a referral stands. REVOKED: the consent that it stood on has ended before the referral was finished.',
});

export type StoredReferralState = Exclude<ReferralState, 'REVOKED'>;
export const storedReferralStates = Object.keys(ReferralState).filter(state => state !== 'REVOKED') as StoredReferralState[];

/** The whole course: from each state to those that may follow, and whose step it is. What is not here is a wrong step. */
export const referralCourse: Course<StoredReferralState> = {
  DRAFT: { REQUESTED: 'SENDER', CANCELLED: 'SENDER' },
  REQUESTED: { ACCEPTED: 'RECEIVER', REJECTED: 'RECEIVER', ON_HOLD: 'RECEIVER', CANCELLED: 'SENDER' },
  ACCEPTED: { IN_PROGRESS: 'RECEIVER', ON_HOLD: 'RECEIVER', FAILED: 'RECEIVER', CANCELLED: 'SENDER' },
  IN_PROGRESS: { COMPLETED: 'RECEIVER', ON_HOLD: 'RECEIVER', FAILED: 'RECEIVER', CANCELLED: 'SENDER' },
  ON_HOLD: { ACCEPTED: 'RECEIVER', IN_PROGRESS: 'RECEIVER', REJECTED: 'RECEIVER', FAILED: 'RECEIVER', CANCELLED: 'SENDER' },
  COMPLETED: {},
  REJECTED: {},
  FAILED: {},
  CANCELLED: {},
};

/** Whether nothing can follow: what was finished before a consent ended stays what it was. */
export const isFinished = (state: StoredReferralState): boolean => Object.keys(referralCourse[state]).length === 0;

const withReason: ReadonlySet<StoredReferralState> = new Set(['REJECTED', 'ON_HOLD', 'FAILED']);

/** Whether whoever takes this step owes the other side a reason. */
export const needsReason = (state: StoredReferralState): boolean => withReason.has(state);

/** States in which the receiver can say what came of it: once it has answered, and also afterwards. */
export const statesWithFeedback: readonly StoredReferralState[] = ['ACCEPTED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED', 'REJECTED', 'FAILED'];

/** States in which the sender waits to hear what came of it: who says no, or that it failed, has said so with the reason. */
export const statesAwaitingFeedback: readonly StoredReferralState[] = ['REQUESTED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED'];

/** What the receiving party can answer. */
export const ReferralResponse = {
  ACCEPT: 'ACCEPT',
  REJECT: 'REJECT',
  START: 'START',
  COMPLETE: 'COMPLETE',
  HOLD: 'HOLD',
  FAIL: 'FAIL',
} as const;
export type ReferralResponse = keyof typeof ReferralResponse;
registerEnumType(ReferralResponse, {
  name: 'ReferralResponse',
  description: 'What the receiving party answers. REJECT, HOLD and FAIL need a reason.',
});

/** The state that an answer leads to. */
export const stateAfter = {
  ACCEPT: 'ACCEPTED',
  REJECT: 'REJECTED',
  START: 'IN_PROGRESS',
  COMPLETE: 'COMPLETED',
  HOLD: 'ON_HOLD',
  FAIL: 'FAILED',
} as const satisfies Record<ReferralResponse, StoredReferralState>;
