import fc from 'fast-check';
import { type Asking, parties } from './access-model.ts';

const partner = (party: string, purpose: Asking['purpose'] = 'SUPPORT'): Asking => ({ kind: 'PARTNER', party, purpose });

/** Partners mostly, the one with the wide ceiling most; and a worker, to whom all is open of some and nothing of others. */
export const askers: fc.Arbitrary<Asking> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(partner('gp'), partner('gp', 'REFERRAL')) },
  { weight: 4, arbitrary: fc.constantFrom(...parties.filter(party => party !== 'gp')).map(party => partner(party)) },
  { weight: 1, arbitrary: fc.constant<Asking>({ kind: 'WORKER', party: 'team-wielwijk', purpose: 'SUPPORT' }) },
);
