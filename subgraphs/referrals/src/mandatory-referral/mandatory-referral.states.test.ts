import { expect, test } from 'vitest';
import { MandatoryReferralState, mayBecome } from './mandatory-referral.states.ts';

const right = new Set(['OPEN REFERRED', 'OPEN REFUSED_BY_RESIDENT', 'REFUSED_BY_RESIDENT REFERRED', 'REFERRED OPEN']);
const states = Object.values(MandatoryReferralState);

test.each(states.flatMap(from => states.map(to => [from, to] as const)))(
  'a duty to refer goes from %s to %s only along its arrow',
  (from, to) => {
    expect(mayBecome(from, to)).toBe(right.has(`${from} ${to}`));
  },
);
