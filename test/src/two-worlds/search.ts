import fc from 'fast-check';
import type { Asking } from './access-model.ts';
import { differences } from './difference.ts';
import { otherWorld } from './other-world.ts';
import type { Case } from './indistinguishable.ts';
import { tableNames, type World } from './world.ts';

/** Milliseconds after which a search, or the shrinking of what it found, ends with what it has. */
const PATIENCE = 240_000;
const FEW = 30;

const byRow = (world: World): Record<string, unknown> =>
  Object.fromEntries(tableNames.flatMap(table => world[table].map(row => [`${table} ${row.id}`, row])));

/** What a resident gave the caller, a line a provision. */
const shared = (world: World, { party }: Asking): string[] =>
  world.provisionOfConsent
    .filter(({ granteeId }) => granteeId === party)
    .map(({ residentId, action, categories, purposes, validFrom, validUntil }) => {
      const name = String(world.resident.find(({ id }) => id === residentId)?.firstName);
      const span = `${validFrom?.toISOString().slice(0, 10)} to ${validUntil?.toISOString().slice(0, 10) ?? 'withdrawal'}`;
      return `  ${name} (${residentId}), ${action}, ${span}, for ${purposes?.join()}: ${categories?.join()}`;
    });

/** What the caller is given, and what is otherwise in the second world. */
export const worldsOf = ({ world, asking, departure }: Case): string =>
  [
    `Given to ${asking.party}:`,
    ...shared(world, asking),
    'Otherwise in the second world:',
    ...differences(byRow(world), byRow(otherWorld(world, asking, departure)))
      .slice(0, FEW)
      .map(line => `  ${line.slice(0, 240)}`),
  ].join('\n');

/** Checks a property. A failure says how to come back to it, what was asked, what came out, and in which worlds. */
export const searchFor = async <Given>(
  property: fc.IAsyncProperty<[Given]>,
  options: fc.Parameters<[Given]>,
  describe: (given: Given) => string,
): Promise<fc.RunDetails<[Given]>> => {
  const run = await fc.check(property, { interruptAfterTimeLimit: PATIENCE, markInterruptAsFailure: true, ...options });
  if (!run.failed) return run;
  if (!run.counterexample) throw new Error(`Only ${run.numRuns} worlds were looked at in ${PATIENCE / 1000} seconds`);
  const found = run.errorInstance instanceof Error ? run.errorInstance : new Error(String(run.errorInstance));
  const where = `After ${run.numRuns} worlds, shrunk ${run.numShrinks} times. TWO_WORLDS_SEED=${run.seed} finds it again.`;
  throw new Error([where, found.message, describe(run.counterexample[0])].join('\n\n'), { cause: found });
};
