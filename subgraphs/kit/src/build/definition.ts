import type { MikroORM } from '@mikro-orm/postgresql';
import type { SubgraphName } from '@wijkgraph/schema';
import type { Retention } from '../retention/record-kind.ts';
import type { Batch } from '../server/request-context.ts';
import type { SiblingAnswer } from '../sibling/sibling-routes.ts';
import type { Siblings } from '../sibling/siblings.ts';

type Class = abstract new (...args: never[]) => object;

/** How an entity of the graph is found again by its key, many at once. The key is all that is read of a representation. */
export interface Reference {
  /** The field of `@key`. */
  readonly key: string;
  readonly batch: Batch<string, object | null>;
}

/** Everything a subgraph is: the list in its `subgraph.ts`. */
export interface SubgraphDefinition {
  readonly name: SubgraphName;
  /** Entities and further output types. Those that are tables are found by MikroORM's own decorators. */
  readonly types: readonly Class[];
  /** The classes among them, or beside them, that are tables. */
  readonly tables: readonly Class[];
  /** Those tables whose rows nobody changes or removes: histories. The role that runs may read them and add to them, and no more. */
  readonly appendOnly: readonly Class[];
  /** How long each of those tables keeps what it holds of residents. */
  readonly retention: Retention;
  readonly resolvers: readonly Class[];
  /** By the name of the type. */
  readonly references: Readonly<Record<string, Reference>>;
  /** What other subgraphs may ask of this one, beside the graph. */
  readonly answers?: readonly SiblingAnswer[];
  /** What it does beside answering, from when its database is open until it closes. */
  readonly beside?: (orm: MikroORM, siblings: Siblings) => { close(): Promise<void> };
}

/** A borrowed type is known by its key alone, and needs no look-up: whatever the key, the row is asked of its owner. */
export const borrowed = <Row extends object>(make: (key: string) => Row, key = 'id'): Reference => ({
  key,
  batch: async keys => keys.map(make),
});
