import { WORKER } from '../world/worker.ts';
import type { Building } from './building.ts';

const HOUR = 3_600_000;
const begun = Date.now();
const spans = { ACTIVE: [-HOUR, 2 * HOUR], ENDED: [-HOUR, -60_000], FUTURE: [3 * HOUR, 4 * HOUR] } as const;
const COLLEAGUE = '00000000-0000-4000-9000-000000000003';

/** Where consent was passed over in an emergency. */
export const writeOverrides = ({ world, spec, residentId, own }: Building): void => {
  spec.overrides.forEach(({ period, colleague, party, categories: chosen }, number) => {
    const [from, until] = spans[period];
    world.override.push({
      id: own('override', number),
      residentId,
      worker: colleague ? COLLEAGUE : WORKER,
      party,
      ground: 'VITAL_INTEREST',
      legalBasis: 'VITAL_INTEREST',
      reason: 'the door stays shut and nobody answers',
      categories: chosen,
      validFrom: new Date(begun + from),
      validUntil: new Date(begun + until),
    });
  });
};
