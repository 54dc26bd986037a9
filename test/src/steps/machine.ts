import type { EntityManager } from '@mikro-orm/postgresql';
import type { PersonaName } from '@wijkgraph/sandbox';
import type { SubgraphName } from '@wijkgraph/schema';
import { describe, expect, test } from 'vitest';
import { type Answer, ask } from '../federation/ask.ts';
import type { Federation } from '../federation/federation.ts';
import { everythingStored } from '../federation/stored.ts';
import type { Row, Table } from '../world/rows.ts';

export interface Held {
  readonly federation: Federation;
}

/** Something that somebody can do with a record, and the states in which it can be done. */
export interface Step<State extends string> {
  readonly called: string;
  readonly from: readonly State[];
  take(id: string): Promise<Answer<unknown>>;
}

/** What records of one kind go through, as the domain says it. */
export interface Machine<State extends string> {
  readonly states: readonly State[];
  readonly steps: readonly Step<State>[];
  /** Puts a record into the database that has come so far, and gives its id. */
  make(state: State): Promise<string>;
}

/** Writes a row past everything that guards what is written. */
export const put = async ({ federation }: Held, subgraph: SubgraphName, table: Table, row: Row): Promise<void> => {
  const em = federation.subgraphs.get(subgraph)?.orm.em.fork() as EntityManager;
  await em.insert(table as never, row as never);
};

/** A mutation on an input. */
export const does = (
  { federation }: Held,
  name: string,
  type: string,
  input: object,
  by: PersonaName = 'worker-wielwijk',
): Promise<Answer<unknown>> =>
  ask(federation, by, `mutation ($input: ${type}!) { it: ${name}(input: $input) { __typename } }`, { variables: { input } });

/** A mutation on an id alone. */
export const doesWith = (
  { federation }: Held,
  name: string,
  id: string,
  by: PersonaName = 'worker-wielwijk',
  argument = 'id',
): Promise<Answer<unknown>> => ask(federation, by, `mutation { it: ${name}(${argument}: "${id}") { __typename } }`);

const outcome = ({ errors }: Answer<unknown>): string => errors?.map(({ extensions }) => extensions.code).join() ?? 'done';

/** Every step from every state: along the arrows it is taken, and all others are a clear error with nothing written. */
export const testEveryPair = <State extends string>(held: Held, name: string, { states, steps, make }: Machine<State>): void => {
  const pairs = steps.flatMap(step => states.map(from => ({ step, from, right: step.from.includes(from) })));
  describe.each([name])('%s', () => {
    test.each(steps.map(step => [step.called, step] as const))('%s, from where it can be', async (_, { from, take }) => {
      const outcomes = await Promise.all(from.map(async state => [state, outcome(await take(await make(state)))]));
      expect(outcomes).toEqual(from.map(state => [state, 'done']));
    });

    test('goes no other way: each wrong step is INVALID_STATE, and nothing is written', async () => {
      const wrong = pairs.filter(({ right }) => !right);
      const ids = await Promise.all(wrong.map(({ from }) => make(from)));
      const before = await everythingStored(held.federation);
      const outcomes = await Promise.all(
        wrong.map(async ({ step, from }, place) => `${from} ${step.called}: ${outcome(await step.take(ids[place] as string))}`),
      );
      expect(outcomes).toEqual(wrong.map(({ step, from }) => `${from} ${step.called}: INVALID_STATE`));
      expect(await everythingStored(held.federation)).toEqual(before);
    });
  });
};
