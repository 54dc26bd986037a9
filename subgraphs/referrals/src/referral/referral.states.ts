import { registerEnumType } from 'type-graphql';

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

const arrows: Readonly<Record<StoredReferralState, readonly StoredReferralState[]>> = {
  DRAFT: ['REQUESTED', 'CANCELLED'],
  REQUESTED: ['ACCEPTED', 'REJECTED', 'ON_HOLD', 'CANCELLED'],
  ACCEPTED: ['IN_PROGRESS', 'ON_HOLD', 'FAILED', 'CANCELLED'],
  IN_PROGRESS: ['COMPLETED', 'ON_HOLD', 'FAILED', 'CANCELLED'],
  ON_HOLD: ['ACCEPTED', 'IN_PROGRESS', 'REJECTED', 'FAILED', 'CANCELLED'],
  COMPLETED: [],
  REJECTED: [],
  FAILED: [],
  CANCELLED: [],
};

/** Whether a referral may go from one state to another. */
export const mayBecome = (from: StoredReferralState, to: StoredReferralState): boolean => arrows[from].includes(to);

/** Where a referral may go from here, in the order of the usual course. */
export const nextStates = (from: StoredReferralState): readonly StoredReferralState[] => arrows[from];

/** Whether nothing can follow: what was finished before a consent ended stays what it was. */
export const isFinished = (state: StoredReferralState): boolean => arrows[state].length === 0;

const withReason: ReadonlySet<StoredReferralState> = new Set(['REJECTED', 'ON_HOLD', 'FAILED']);

/** Whether whoever takes this step owes the other side a reason. */
export const needsReason = (state: StoredReferralState): boolean => withReason.has(state);

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
