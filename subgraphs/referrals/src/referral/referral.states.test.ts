import { describe, expect, test } from 'vitest';
import {
  isFinished,
  mayBecome,
  needsReason,
  nextStates,
  ReferralResponse,
  stateAfter,
  type StoredReferralState,
  storedReferralStates,
} from './referral.states.ts';

/** The states that may follow, from the first answer to the end; whatever is not named here is a wrong step. */
const course: Record<StoredReferralState, StoredReferralState[]> = {
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

const pairs = storedReferralStates.flatMap(from => storedReferralStates.map(to => [from, to] as const));

describe('the course of a referral', () => {
  test.each(pairs)('from %s to %s goes only along its arrow', (from, to) => {
    expect(mayBecome(from, to)).toBe(course[from].includes(to));
  });

  test.each(storedReferralStates)('what may follow %s is what is offered', state => {
    expect(nextStates(state).toSorted()).toEqual(course[state].toSorted());
  });

  test('REVOKED is no state that is stored', () => {
    expect(storedReferralStates).not.toContain('REVOKED');
  });

  test.each(storedReferralStates)('%s is finished when nothing can follow', state => {
    expect(isFinished(state)).toBe(['COMPLETED', 'REJECTED', 'FAILED', 'CANCELLED'].includes(state));
  });

  test.each(storedReferralStates)('%s: who says no, or not now, or not any more, says why', state => {
    expect(needsReason(state)).toBe(['REJECTED', 'ON_HOLD', 'FAILED'].includes(state));
  });

  test.each(Object.values(ReferralResponse))('the answer %s can be given at some moment', response => {
    expect(storedReferralStates.some(state => mayBecome(state, stateAfter[response]))).toBe(true);
  });
});
