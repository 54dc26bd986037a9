import { expect, test, vi } from 'vitest';
import { lanesOf } from './lanes.ts';
import { withRaces } from './racing.ts';
import { defects, haste } from './seeded-defects.ts';

vi.mock(import('../../../subgraphs/consent/src/narrowing/acknowledge.ts'), async original => {
  const { acknowledgeable } = await original();
  return { acknowledgeable: async ahead => (haste.acknowledgesAtOnce ? undefined : acknowledgeable(ahead)) };
});

const LANES = 30;
/** In each lane, for each defect, at most. */
const WITHDRAWALS = 8;

const lanes = defects.map((_, index) => lanesOf(LANES, WITHDRAWALS, 1 + index * LANES * WITHDRAWALS));
const held = await withRaces(lanes.flat());

test.each(defects.map((defect, index) => ({ ...defect, index })))(
  'the race finds out when $called',
  async ({ seed, mend, tempo, index }) => {
    await seed(held.federation);
    try {
      const { leaked } = await held.race.run(lanes[index] ?? [], tempo, tally => tally.leaked.length > 0);
      expect(leaked.length).toBeGreaterThan(0);
    } finally {
      await mend?.(held.federation);
    }
  },
  90_000,
);
