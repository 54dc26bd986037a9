import { type EntityClass, type EntityManager, type FilterQuery, LockMode } from '@mikro-orm/postgresql';
import { notFound, stale } from '../errors.ts';

/** A record whose version stands on `@Version()`. */
interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** Which record is edited, and the version of it that the caller read. */
export interface Edit {
  readonly id: string;
  readonly expectedVersion: number;
}

/**
 * Reads a record to edit it, inside a transaction that then holds it to its end, as it is at that moment: whoever edits
 * the same one waits. CONFLICT with the current version where it was edited since the caller read it; NOT_FOUND where it is gone.
 * Whether the caller may edit it is settled before: the version is an answer too.
 *
 * What is assigned to the record is written with the next version; MikroORM writes no edit over another either way.
 */
export const forEdit = async <Row extends Versioned>(
  em: EntityManager,
  entity: EntityClass<Row>,
  { id, expectedVersion }: Edit,
): Promise<Row> => {
  const row = await em.findOne(entity, { id } as FilterQuery<NoInfer<Row>>, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!row) throw notFound();
  if (row.version !== expectedVersion) throw stale(row.version);
  return row;
};
