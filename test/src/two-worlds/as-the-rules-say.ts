import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { type Asking, sightOf } from './access-model.ts';
import type { DataCategory } from '@wijkgraph/schema';
import { differences, Distinguished } from './difference.ts';
import type { Operation } from './operation.ts';
import { PAGES, turnPage, variablesIn } from './paging.ts';
import type { Place } from './place.ts';
import { referenceAnswer } from './reference-answer.ts';
import type { World } from './world.ts';

/** One caller, one world, and what is asked of it. */
export interface Telling {
  readonly asking: Asking;
  readonly world: World;
  readonly operations: readonly Operation[];
}

export const tellingsOf = (
  askers: fc.Arbitrary<Asking>,
  worldOf: (party: string) => fc.Arbitrary<World>,
  operations: (kind: Asking['kind']) => fc.Arbitrary<readonly Operation[]>,
): fc.Arbitrary<Telling> =>
  askers.chain(asking =>
    fc.record({
      asking: fc.constant(asking),
      world: worldOf(asking.party),
      operations: operations(asking.kind),
    }),
  );

/** Cursors are sealed: that there is one is all that can be compared. */
const unsealed = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value ?? null, (key, inner: unknown) =>
      (key === 'cursor' || key === 'endCursor') && inner !== null ? 'a cursor' : inner,
    ),
  );

/** What is said to be withheld and is not, or of somebody who does not exist for the caller. */
const wronglyWithheld = (extensions: unknown, { world, asking }: Telling): string[] => {
  const sight = sightOf(world, asking);
  const { withheld = {} } = (extensions ?? {}) as { withheld?: Readonly<Record<string, readonly DataCategory[]>> };
  return Object.entries(withheld).flatMap(([resident, categories]) =>
    categories
      .filter(category => !sight.knows(resident) || sight.may(resident, category))
      .map(category => `withheld: ${category} of ${resident}, and the rules do not`),
  );
};

/** Asks the federation, and reckons the answer from the rules: page by page the same data, and errors where the rules have one. */
export const asTheRulesSay = async (place: Place, schema: GraphQLSchema, telling: Telling): Promise<void> => {
  const { asking, world, operations } = telling;
  const agrees = async (operation: Operation): Promise<void> => {
    const given = variablesIn([world], operation);
    let [asked, reckoned]: (Record<string, unknown> | undefined)[] = [given, given];
    for (let page = 0; page < PAGES && asked && reckoned; page += 1) {
      const { body } = await place.ask(asking, operation.text, asked);
      // What is refused for its size says nothing of the rules.
      if (body.errors?.some(error => JSON.stringify(error).includes('LIMIT_EXCEEDED'))) return;
      const truth = referenceAnswer(schema, world, asking, operation.text, reckoned);
      const found = differences(unsealed(truth.data), unsealed(body.data), ['by the rules', 'in the answer']);
      if ((truth.errors === undefined) !== (body.errors === undefined))
        found.push(...differences(truth.errors, body.errors, ['by the rules', 'in the answer'], 'errors'));
      found.push(...wronglyWithheld(body.extensions, telling));
      if (found.length > 0) throw new Distinguished(asking, operation, asked, found);
      [asked, reckoned] = [turnPage(operation, asked, body.data), turnPage(operation, reckoned, truth.data)];
    }
  };
  await place.hold(world);
  await Promise.all(operations.map(agrees));
};
