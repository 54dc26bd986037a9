import { describe, expect, test } from 'vitest';
import { nextIn } from '../party/course.ts';
import type { Side } from '../party/side.ts';
import {
  isFinished,
  needsReason,
  referralCourse,
  ReferralResponse,
  stateAfter,
  type StoredReferralState,
  storedReferralStates,
} from './referral.states.ts';

/** What each side may make of a referral; whatever is not named here is a wrong step. */
const may: Record<Side, Record<StoredReferralState, StoredReferralState[]>> = {
  SENDER: {
    DRAFT: ['REQUESTED', 'CANCELLED'],
    REQUESTED: ['CANCELLED'],
    ACCEPTED: ['CANCELLED'],
    IN_PROGRESS: ['CANCELLED'],
    ON_HOLD: ['CANCELLED'],
    COMPLETED: [],
    REJECTED: [],
    FAILED: [],
    CANCELLED: [],
  },
  RECEIVER: {
    DRAFT: [],
    REQUESTED: ['ACCEPTED', 'REJECTED', 'ON_HOLD'],
    ACCEPTED: ['IN_PROGRESS', 'ON_HOLD', 'FAILED'],
    IN_PROGRESS: ['COMPLETED', 'ON_HOLD', 'FAILED'],
    ON_HOLD: ['ACCEPTED', 'IN_PROGRESS', 'REJECTED', 'FAILED'],
    COMPLETED: [],
    REJECTED: [],
    FAILED: [],
    CANCELLED: [],
  },
};

const sides: readonly Side[] = ['SENDER', 'RECEIVER'];
const pairs = sides.flatMap(side => storedReferralStates.flatMap(from => storedReferralStates.map(to => [side, from, to] as const)));

describe('the course of a referral', () => {
  test.each(pairs)('the %s takes it from %s to %s only along its own arrow', (side, from, to) => {
    expect(nextIn(referralCourse, from, side).includes(to)).toBe(may[side][from].includes(to));
  });

  test('REVOKED is no state that is stored', () => {
    expect(storedReferralStates).not.toContain('REVOKED');
  });

  test.each(storedReferralStates)('%s is finished when neither side can go on', state => {
    expect(isFinished(state)).toBe(['COMPLETED', 'REJECTED', 'FAILED', 'CANCELLED'].includes(state));
  });

  test.each(storedReferralStates)('%s: who says no, or not now, or not any more, says why', state => {
    expect(needsReason(state)).toBe(['REJECTED', 'ON_HOLD', 'FAILED'].includes(state));
  });

  test.each(Object.values(ReferralResponse))('the answer %s can be given at some moment', response => {
    expect(storedReferralStates.some(state => nextIn(referralCourse, state, 'RECEIVER').includes(stateAfter[response]))).toBe(true);
  });
});
