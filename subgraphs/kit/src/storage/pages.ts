import type { EntityClass, EntityManager } from '@mikro-orm/postgresql';
import type { Connection } from '../connection/connection.ts';
import { connectionPage, type Page, pageOf } from '../connection/page.ts';
import type { Batch, RequestContext } from '../server/request-context.ts';
import { isUuid } from '../uuid.ts';
import { type Condition, beginnings, type Sieve } from './sieve.ts';
import { rowOf } from './read-rows.ts';

/** A property whose values have an order of their own, the first of them first: an index on {@link rankOf} serves it. */
export interface Ranked<Row extends object> {
  readonly property: keyof Row & string;
  readonly rank: readonly string[];
}

/** The rank of a column, in SQL: for the order of a list and for the index that serves it. */
export const rankOf = (column: string, rank: readonly string[]): string =>
  `array_position(array[${rank.map(value => `'${value}'`).join(', ')}], ${column})`;

/** A list of rows that belong to a parent, and that can grow. */
export interface ChildList<Row extends object> {
  /** A cursor is of use for the list of this name alone. */
  readonly name: string;
  readonly entity: EntityClass<Row>;
  /** The property that holds the parent's key. */
  readonly parent: keyof Row & string;
  /** Never null, and no finer than a millisecond; where left out the rows stand in the order of their ids. */
  readonly sort?: (keyof Row & string) | readonly ((keyof Row & string) | Ranked<Row>)[];
  /** Whether the smallest comes first. Left out: yes by id alone, no by anything else, so that the newest comes first. */
  readonly ascending?: boolean;
  /** Decided before anything is counted or paged, once a batch. */
  readonly where?: (context: RequestContext) => Condition | Promise<Condition>;
  /** What is decided of each row, before anything is counted or paged as well. */
  readonly sieve?: Sieve<NoInfer<Row>>;
}

/** The paging arguments of a list. */
export interface Paging {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** One page of the list of one parent; those of all parents with the same arguments are read in one statement. */
export type Pages<Row extends object> = (parent: string, paging: Paging, context: RequestContext) => Promise<Connection<Row>>;

interface Column {
  readonly name: string;
  readonly type: string;
}

const columnOf = <Row extends object>(em: EntityManager, entity: EntityClass<Row>, property: string): Column => {
  const known = em.getMetadata().get(entity).properties as Record<string, { fieldNames: string[]; columnTypes: string[] } | undefined>;
  const [name, type] = [known[property]?.fieldNames[0], known[property]?.columnTypes[0]];
  if (name === undefined || type === undefined) throw new Error(`${entity.name} has no column for ${property}`);
  return { name, type };
};

type Order<Row extends object> = readonly ((keyof Row & string) | Ranked<Row>)[];

const placeOf =
  <Row extends object>(order: Order<Row>) =>
  (row: Row): string =>
    JSON.stringify(order.map(part => (typeof part === 'string' ? row[part] : part.rank.indexOf(String(row[part.property])) + 1)));

const batchOf =
  <Row extends object>(
    { entity, parent, where, sieve, ...list }: ChildList<Row>,
    order: Order<Row>,
    { size, after }: Page,
  ): Batch<string, readonly Row[]> =>
  async (parents, context) => {
    const { em } = context;
    const owner = columnOf(em, entity, parent);
    const possible = owner.type === 'uuid' ? parents.filter(key => isUuid(key)) : parents;
    if (possible.length === 0) return parents.map(() => []);

    const columns = order.map((part): Column => {
      const { name, type } = columnOf(em, entity, typeof part === 'string' ? part : part.property);
      const column = `child."${name}"`;
      return typeof part === 'string' ? { name: column, type } : { name: rankOf(column, part.rank), type: 'int' };
    });
    const ascending = list.ascending ?? list.sort === undefined;
    const sorted = columns.map(({ name }) => `${name} ${ascending ? 'asc' : 'desc'}`).join(', ');
    const condition = await where?.(context);
    const beyond = after === undefined ? undefined : (JSON.parse(after) as unknown[]);
    const read = async (limit: number, sifted?: Condition): Promise<ReadonlyMap<string, readonly Row[]>> => {
      const conditions = [
        `child."${owner.name}" = parent.key`,
        ...(beyond
          ? [
              `(${columns.map(({ name }) => name).join(', ')}) ${ascending ? '>' : '<'} (${columns.map(({ type }) => `?::${type}`).join(', ')})`,
            ]
          : []),
        ...[condition, sifted].flatMap(each => (each ? [`(${each.sql})`] : [])),
      ];
      const rows = await em.execute<(Record<string, unknown> & { parent_key: string })[]>(
        `select parent.key as parent_key, child.* from unnest(array[?]::${owner.type}[]) as parent(key) cross join lateral (
           select child.* from "${em.getMetadata().get(entity).tableName}" child where ${conditions.join(' and ')} order by ${sorted} limit ?
         ) child order by ${sorted}`,
        [possible, ...(beyond ?? []), ...(condition?.values ?? []), ...(sifted?.values ?? []), limit],
      );
      const byParent = new Map<string, Row[]>(parents.map(key => [key, []]));
      for (const { parent_key: key, ...row } of rows) byParent.get(key)?.push(rowOf(em, entity, row));
      return byParent;
    };
    const byParent = await (sieve ? beginnings(read, sieve, size + 1, context) : read(size + 1));
    return parents.map(key => byParent.get(key) ?? []);
  };

/** A list that is read in a way of its own, a page at a time: parents share a batch where they are asked for the same page within one request. */
export const pagesOf = <Row extends object>(
  name: string,
  batchOf: (page: Page) => Batch<string, readonly Row[]>,
  placeOf: (row: Row) => string,
): Pages<Row> => {
  const batches = new WeakMap<RequestContext, Map<string, Batch<string, readonly Row[]>>>();

  const batchFor = (page: Page, context: RequestContext): Batch<string, readonly Row[]> => {
    let ofRequest = batches.get(context);
    if (!ofRequest) batches.set(context, (ofRequest = new Map()));
    const key = JSON.stringify([page.size, page.after]);
    let batch = ofRequest.get(key);
    if (!batch) ofRequest.set(key, (batch = batchOf(page)));
    return batch;
  };

  return async (parent, { first, after }, context) => {
    const page = pageOf(name, first, after, context);
    const rows = await context.load(batchFor(page, context), parent);
    return connectionPage(rows, name, page, placeOf, context);
  };
};

/** Keyset pages of a list, for however many parents: one statement a batch. */
export const pagesBy = <Row extends object>(list: ChildList<Row>): Pages<Row> => {
  const order = [...(list.sort === undefined ? [] : [list.sort].flat()), 'id'] as Order<Row>;
  return pagesOf(list.name, page => batchOf(list, order, page), placeOf(order));
};
