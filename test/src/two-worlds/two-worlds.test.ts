import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askers } from './askers.ts';
import { search } from './environment.ts';
import { casesOf, indistinguishable, tally } from './indistinguishable.ts';
import { searchFor, worldsOf } from './search.ts';
import { withPlaces } from './side-by-side.ts';

const held = withPlaces(2);

test('two worlds that differ only in what a caller may not see give the same answers', { timeout: 900_000 }, async () => {
  const counted = tally();
  const property = fc.asyncProperty(casesOf(askers, held.operations()), given => indistinguishable(held.pair, given, counted));
  const { numRuns } = await searchFor(property, search, worldsOf);
  process.stdout.write(`${numRuns} pairs of worlds: ${JSON.stringify(counted)}\n`);
  expect(counted.refused, 'operations that the limits refuse').toBeLessThan(counted.answers / 10);
  expect(counted.telling, 'answers that tell something of somebody').toBeGreaterThan(counted.answers / 10);
  expect(counted.furtherPages, 'pages that were turned').toBeGreaterThan(counted.answers / 20);
});
