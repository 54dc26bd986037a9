import type { ReferralResponse, ReferralState } from '../generated/graphql.ts';

/** What the receiver can do with a referral: answer it, or tell what came of it. */
export type ReceiverStep = ReferralResponse | 'FEEDBACK';

/** Where a referral can go from here by its receiver. The graph decides anyway: this spares people what it would refuse. */
export const stepsOfReceiver: Readonly<Record<ReferralState, readonly ReceiverStep[]>> = {
  DRAFT: [],
  REQUESTED: ['ACCEPT', 'HOLD', 'REJECT'],
  ACCEPTED: ['START', 'HOLD', 'FAIL', 'FEEDBACK'],
  IN_PROGRESS: ['COMPLETE', 'HOLD', 'FAIL', 'FEEDBACK'],
  ON_HOLD: ['ACCEPT', 'START', 'REJECT', 'FAIL', 'FEEDBACK'],
  COMPLETED: ['FEEDBACK'],
  REJECTED: ['FEEDBACK'],
  FAILED: ['FEEDBACK'],
  CANCELLED: [],
  REVOKED: [],
};

/** Of these nothing needs to be said. */
export const isAtOnce = (step: ReceiverStep): step is 'ACCEPT' | 'START' => step === 'ACCEPT' || step === 'START';

/** Without these words it is not taken; whoever finishes may say what came of it, and need not. */
export const needsWords = (step: ReceiverStep): boolean => step !== 'COMPLETE';
