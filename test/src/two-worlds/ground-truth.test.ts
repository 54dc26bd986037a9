import fc from 'fast-check';
import { test } from 'vitest';
import type { Asking } from './access-model.ts';
import { asTheRulesSay, tellingsOf } from './as-the-rules-say.ts';
import { askers } from './askers.ts';
import { search } from './environment.ts';
import { LEFT_OUT } from './reference-answer.ts';
import { searchFor } from './search.ts';
import { withPlaces } from './side-by-side.ts';
import type { World } from './world.ts';
import { openWorld, worldAround } from './world-arbitrary.ts';

const held = withPlaces(1);

const toldToAll = (who: fc.Arbitrary<Asking>, worldOf: (party: string) => fc.Arbitrary<World>) =>
  searchFor(
    fc.asyncProperty(tellingsOf(who, worldOf, held.operations(LEFT_OUT)), given => asTheRulesSay(held.first, held.schema, given)),
    search,
    () => '',
  );

test('whoever is permitted everything is told what is stored', { timeout: 900_000 }, async () => {
  await toldToAll(fc.constant({ kind: 'WORKER', party: 'team-wielwijk', purpose: 'SUPPORT' }), () => openWorld);
});

test('whoever is permitted a part is told that part, and nothing else', { timeout: 900_000 }, async () => {
  await toldToAll(askers, worldAround);
});
