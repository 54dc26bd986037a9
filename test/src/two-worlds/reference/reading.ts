import type { DataCategory } from '@wijkgraph/schema';
import type { Asking, Sight } from '../access-model.ts';
import { categoryOf } from '../parties.ts';
import type { Row, TableName, World } from '../world.ts';
import { type Arguments, type Node, order } from './node.ts';

/** How a caller reads a world, row by row and list by list, as the rules say: no SQL, no batches, no cursors but ids. */
export const readingOf = (world: World, asking: Asking, sight: Sight, now: Date) => {
  const node = (table: TableName, row: Row | undefined): Node | null => (row && sight.row(table, row) ? { table, row } : null);
  const stored = (table: TableName, id: unknown): Row | undefined => world[table].find(row => row.id === id);
  const byId = (table: TableName, id: unknown): Node | null => node(table, stored(table, id));
  /** Known by its key wherever it is pointed at; the rest is its owner's to tell. */
  const pointedAt = (table: TableName, id: unknown): Node | null =>
    id === null ? null : (byId(table, id) ?? { table: 'borrowed', row: { id: id as string } });
  const listed = (table: TableName, which: (row: Row) => boolean, ...columns: readonly string[]): Node[] =>
    world[table]
      .filter(row => which(row) && sight.row(table, row))
      .toSorted(order(...columns))
      .map(row => ({ table, row }));
  const orNull = (list: readonly Node[]): readonly Node[] | null => (list.length > 0 ? list : null);
  /** A page of a list: of what comes after the place where the row of the cursor would stand in it. */
  const paged = (table: TableName, which: (row: Row) => boolean, columns: readonly string[], { first, after }: Arguments): object => {
    const size = first ?? 20;
    if (size < 1 || size > 100) throw new RangeError('a page of that size');
    const last = after ? stored(table, after) : undefined;
    const beyond = listed(table, row => which(row) && (!last || order(...columns)(row, last) > 0), ...columns);
    const edges = beyond.slice(0, size).map(shown => ({ cursor: shown.row.id, node: shown }));
    return { edges, pageInfo: { hasNextPage: beyond.length > size, endCursor: edges.at(-1)?.cursor ?? null } };
  };
  /** Whether all whom a row is about are in the lists of those who permit a category. */
  const found = ({ residentId, residentIds = [residentId as string] }: Row, category: DataCategory): boolean =>
    residentIds.every(resident => sight.finds(resident, category));
  const anyDomain = (residents: readonly string[]): boolean =>
    Object.values(categoryOf).some(category => residents.every(resident => sight.may(resident, category)));
  const own = (column: string): ((row: Row) => (other: Row) => boolean) => {
    return ({ id }) =>
      other =>
        other[column] === id;
  };
  const ofResident = own('residentId');
  const asResident = (row: Row): Node | null => (sight.may(row.residentId as string, 'IDENTITY') ? byId('resident', row.residentId) : null);
  /** Which question led to something is said only to who may know that there was one. */
  const asQuestion = (row: Row): Node | null =>
    sight.may(row.residentId as string, 'HELP_QUESTION') ? pointedAt('question', row.questionId) : null;
  /** What a score differs from the latest one before it, of the same edition, out of those that count. */
  const since = (score: Row, counts: (assessment: Row) => boolean): number | null => {
    const made = stored('assessment', score.assessmentId);
    if (!made) return null;
    const scoreIn = ({ id }: Row): Row | undefined =>
      world.score.find(other => other.assessmentId === id && other.lifeDomain === score.lifeDomain);
    const before = world.assessment
      .filter(other => other.residentId === made.residentId && other.version === made.version && counts(other) && scoreIn(other))
      .filter(other => order('date', 'id')(other, made) < 0)
      .toSorted(order('date', 'id'))
      .at(-1);
    return before ? (score.score as number) - (scoreIn(before)?.score as number) : null;
  };
  const within = (table: TableName, row: Row, column: string, show: (value: unknown) => unknown): unknown =>
    sight.column(table, row, column) ? show(row[column]) : null;
  return {
    world,
    asking,
    sight,
    now,
    node,
    stored,
    byId,
    pointedAt,
    listed,
    orNull,
    paged,
    found,
    anyDomain,
    own,
    ofResident,
    asResident,
    asQuestion,
    since,
    within,
  };
};

export type Reading = ReturnType<typeof readingOf>;
