import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Asking } from './access-model.ts';
import { asTheRulesSay, tellingsOf } from './as-the-rules-say.ts';
import { askers, residents, workers } from './askers.ts';
import { search } from './environment.ts';
import type { Operation } from './operation.ts';
import { overviews } from './overview.ts';
import { LEFT_OUT } from './reference-answer.ts';
import { asItWasThen, replaysOf } from './replay.ts';
import { searchFor } from './search.ts';
import { withPlaces } from './side-by-side.ts';
import type { World } from './world.ts';
import { openWorld, worldAround } from './world-arbitrary.ts';

const held = withPlaces(1);

interface Looking {
  readonly as: fc.Arbitrary<Asking>;
  readonly at?: (party: string) => fc.Arbitrary<World>;
  readonly with?: (kind: Asking['kind']) => fc.Arbitrary<readonly Operation[]>;
  /** Worlds, for each one that is looked at closely elsewhere. */
  readonly times?: number;
}

const toldByTheRules = ({ as, at = worldAround, with: asked = held.several(LEFT_OUT), times = 1 }: Looking) =>
  searchFor(
    fc.asyncProperty(tellingsOf(as, at, asked), given => asTheRulesSay(held.first, held.schema, given)),
    { ...search, numRuns: Math.ceil(search.numRuns * times) },
    () => '',
  );

test('whoever is permitted everything is told what is stored', { timeout: 900_000 }, async () => {
  await toldByTheRules({ as: workers, at: () => openWorld, times: 0.4 });
});

test('whoever is permitted a part is told that part, and nothing else', { timeout: 900_000 }, async () => {
  await toldByTheRules({ as: askers });
});

test(
  'of whom anybody sees anything is decided by consent, by whose word it rests on, by overrides and by the moment',
  { timeout: 900_000 },
  async () => {
    await toldByTheRules({ as: fc.oneof(askers, workers, residents), with: overviews, times: 3 });
  },
);

test('what was permitted at a moment gone by is explained as the rules have it for that moment', { timeout: 900_000 }, async () => {
  const counted = { permitted: 0 };
  const property = fc.asyncProperty(replaysOf(worldAround('gp')), given => asItWasThen(held.first, given, counted));
  const { numRuns } = await searchFor(property, search, () => '');
  process.stdout.write(`${numRuns} worlds replayed, ${counted.permitted} moments at which something was permitted\n`);
  expect(counted.permitted).toBeGreaterThan(numRuns);
});
