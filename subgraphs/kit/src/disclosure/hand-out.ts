import { type CategoryMask, compile, covers, type Permits, possibleCategories, Qualifier, visibilityOf } from '@wijkgraph/schema';
import { type GraphQLSchema, isObjectType } from 'graphql';
import type { SubjectsOf } from '../declare/data-subject.ts';
import type { Disclosure } from './disclosure.ts';

/** How rows of one type are handed out: whom they are about, and when they exist for a caller. */
export interface Rows {
  readonly subjectsOf: SubjectsOf;
  readonly visible: Permits;
  /** The categories of which a row needs at least one: a list of rows is withheld as a whole where none is permitted. */
  readonly possible: CategoryMask;
}

/** Rows by the name of their type, for a schema. */
export type RowsByType = ReadonlyMap<string, Rows>;

const grantedTogether = (disclosure: Disclosure, subjects: string | readonly string[]): CategoryMask | undefined => {
  if (typeof subjects === 'string') return disclosure.known(subjects);
  let together: CategoryMask | undefined;
  for (const subject of subjects) {
    const granted = disclosure.known(subject);
    if (granted === undefined) return undefined;
    together = together === undefined ? granted : together & granted;
  }
  return together ?? disclosure.grantedOfNobody;
};

const decideNow = (
  row: object,
  subjects: string | readonly string[],
  { visible }: Rows,
  disclosure: Disclosure,
): object | null | undefined => {
  const granted = grantedTogether(disclosure, subjects);
  if (granted === undefined) return undefined;
  if (!visible(row, granted, disclosure)) return null;
  disclosure.handOut(row, subjects, granted);
  return row;
};

const decideLater = async (
  row: object,
  subjects: string | readonly string[],
  rows: Rows,
  disclosure: Disclosure,
): Promise<object | null> => {
  await Promise.all(typeof subjects === 'string' ? [disclosure.granted(subjects)] : subjects.map(subject => disclosure.granted(subject)));
  return decideNow(row, subjects, rows, disclosure) ?? null;
};

/** Hands out one row, or null where it does not exist for the caller. Synchronous once its data subject was decided. */
export const handOut = (row: unknown, rows: Rows, disclosure: Disclosure): unknown => {
  if (row === null || row === undefined || row instanceof Error) return row;
  const subjects = rows.subjectsOf(row as object);
  const decided = decideNow(row as object, subjects, rows, disclosure);
  return decided === undefined ? decideLater(row as object, subjects, rows, disclosure) : decided;
};

/** Hands out those rows of a list that exist for the caller. */
const handOutList = (list: readonly unknown[], rows: Rows, disclosure: Disclosure): unknown => {
  const decided = list.map(row => handOut(row, rows, disclosure));
  const present = (row: unknown) => row !== null;
  return decided.some(row => row instanceof Promise)
    ? Promise.all(decided).then(settled => settled.filter(present))
    : decided.filter(present);
};

/** Hands out whatever a resolver returned: a row, a list of rows, or the promise of either. */
export const handOutResult = (result: unknown, rows: Rows, disclosure: Disclosure): unknown => {
  if (result instanceof Promise) return result.then(settled => handOutResult(settled, rows, disclosure));
  return Array.isArray(result) ? handOutList(result, rows, disclosure) : handOut(result, rows, disclosure);
};

/** Reads from the schema how the rows of each type are handed out. `subjectsOf` gives, by type name, whom a row is about. */
export const rowsByTypeOf = (schema: GraphQLSchema, subjectsOf: (typeName: string) => SubjectsOf | undefined): RowsByType =>
  new Map(
    Object.values(schema.getTypeMap()).flatMap(type => {
      const visibility = isObjectType(type) ? visibilityOf(type.astNode) : undefined;
      const subjects = subjectsOf(type.name);
      if (!visibility || !subjects) return [];
      const visible: Permits = visibility.kind === 'personal' ? compile(visibility) : (_row, granted) => covers(granted, Qualifier.KNOWN);
      return [[type.name, { subjectsOf: subjects, visible, possible: possibleCategories(visibility) }] as const];
    }),
  );
