import { SubgraphLintError, type SubgraphName } from '@wijkgraph/schema';
import { subjectsOfClass } from '../declare/data-subject.ts';
import type { RecordKind, Retention, Table } from './record-kind.ts';

const reachedBy = ({ table, goes, follows = [], leaves = [] }: RecordKind): Table[] => [
  table,
  ...follows,
  ...[...goes, ...leaves].map(step => step.table),
];

const twice = <Value>(values: readonly Value[]): Value[] => values.filter((value, index) => values.indexOf(value) !== index);

/**
 * Refuses a subgraph that leaves open how long a table is kept: one that is in no kind of record and not said to be about nobody, or that
 * is said to be about nobody and is about residents. Throws {@link SubgraphLintError}, naming every one.
 */
export const lintRetention = (subgraph: SubgraphName, tables: readonly Table[], retention: Retention): void => {
  const { kinds, last = [], aboutNobody } = retention;
  const covered = new Set([...kinds.flatMap(reachedBy), ...last.map(({ table }) => table)]);
  const faults = [
    ...tables
      .filter(table => !covered.has(table) && !aboutNobody.includes(table))
      .map(({ name }) => `${name} is kept for ever: put it in a kind of record of the retention, or say that it is about nobody`),
    ...aboutNobody
      .filter(table => covered.has(table) || subjectsOfClass(table) !== undefined)
      .map(({ name }) => `${name} is about residents, and is said to be about nobody`),
    ...[...covered, ...aboutNobody]
      .filter(table => !tables.includes(table))
      .map(({ name }) => `${name} has a retention, and is no table of this subgraph`),
    ...kinds
      .filter(({ table, goes }) => !goes.some(step => step.table === table))
      .map(({ name }) => `of ${name} everything goes but the record itself`),
    ...twice(kinds.map(({ name }) => name)).map(name => `${name} is the name of two kinds of record`),
  ];
  if (faults.length > 0) throw new SubgraphLintError(subgraph, faults);
};
