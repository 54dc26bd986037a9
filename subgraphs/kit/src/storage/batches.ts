import type { EntityClass, EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { isUuid } from '../uuid.ts';
import type { Batch } from '../server/request-context.ts';
import { readRows } from './read-rows.ts';

/** Keys that can exist at all: what is no uuid is nobody's key, and would make the database refuse the keys of others beside it. */
const possible = (keys: readonly string[], entity: EntityClass<object>, property: string, em: EntityManager): string[] =>
  (em.getMetadata(entity).properties as Record<string, { type: string }>)[property]?.type === 'uuid' ? keys.filter(isUuid) : [...keys];

/** One row a key, or null: `select ... where <property> in (keys)`. */
export const oneBy =
  <Row extends object, Property extends keyof Row & string>(entity: EntityClass<Row>, property: Property): Batch<string, Row | null> =>
  async (keys, { em }) => {
    const rows = await readRows(em, entity, { [property]: { $in: possible(keys, entity, property, em) } } as FilterQuery<NoInfer<Row>>);
    const byKey = new Map(rows.map(row => [String(row[property]), row]));
    return keys.map(key => byKey.get(key) ?? null);
  };

/** All rows of a key, ordered as asked and then by id, so that the order is never an accident: for lists that cannot grow without bound. */
export const manyBy =
  <Row extends { readonly id: unknown }, Property extends keyof Row & string>(
    entity: EntityClass<Row>,
    property: Property,
    orderBy: keyof Row & string,
  ): Batch<string, readonly Row[]> =>
  async (keys, { em }) => {
    const among = { [property]: { $in: possible(keys, entity, property, em) } } as FilterQuery<NoInfer<Row>>;
    const rows = await readRows(em, entity, among, { [orderBy]: 'asc', id: 'asc' } as never);
    const byKey = new Map<string, Row[]>(keys.map(key => [key, []]));
    for (const row of rows) byKey.get(String(row[property]))?.push(row);
    return keys.map(key => byKey.get(key) ?? []);
  };
