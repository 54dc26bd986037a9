import fc from 'fast-check';
import type { Asking } from './access-model.ts';
import { residentAt } from './build-world.ts';
import { parties } from './parties.ts';

const partner = (party: string, purpose: Asking['purpose'] = 'SUPPORT'): Asking => ({ kind: 'PARTNER', party, purpose });

const gps: fc.Arbitrary<Asking> = fc.constantFrom(partner('gp'), partner('gp', 'REFERRAL'));
const otherParties: fc.Arbitrary<Asking> = fc.constantFrom(...parties.filter(party => party !== 'gp')).map(party => partner(party));

/** A worker, to whom all is open of some, what an override says of a few, and nothing of others. */
export const workers: fc.Arbitrary<Asking> = fc.constant({ kind: 'WORKER', party: 'team-wielwijk', purpose: 'SUPPORT' });

/** Somebody who asks for themselves, and for whom they represent. */
export const residents: fc.Arbitrary<Asking> = fc
  .nat({ max: 2 })
  .map(index => ({ kind: 'RESIDENT', party: 'gemeente', purpose: 'OWN_ACCESS', resident: residentAt(index) }));

/** Partners, the one with the wide ceiling most. */
export const partners: fc.Arbitrary<Asking> = fc.oneof({ weight: 5, arbitrary: gps }, { weight: 4, arbitrary: otherParties });

/** Partners mostly; and workers and residents. */
export const askers: fc.Arbitrary<Asking> = fc.oneof(
  { weight: 9, arbitrary: partners },
  { weight: 2, arbitrary: workers },
  { weight: 2, arbitrary: residents },
);
