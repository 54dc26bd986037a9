import type { DataCategory } from '@wijkgraph/schema';
import { categoryOf } from './parties.ts';
import type { Row, TableName, World } from './world.ts';

/** A record as it stands in the timeline of a dossier. */
interface Entry {
  readonly cursor: string;
  readonly kind: string;
  readonly at: Date;
  readonly table: TableName;
  readonly row: Row;
  /** Of whom it is, and what each of them must permit. */
  readonly needs: readonly (readonly [resident: string, category: DataCategory])[];
}

interface Kind {
  readonly table: TableName;
  readonly kind: string;
  readonly at: (row: Row) => Date;
  readonly category: (row: Row) => DataCategory;
}

const kinds: readonly Kind[] = [
  { table: 'question', kind: 'QUESTION', at: row => row.receivedAt as Date, category: () => 'HELP_QUESTION' },
  { table: 'questionEvent', kind: 'QUESTION_STEP', at: row => row.at as Date, category: () => 'HELP_QUESTION' },
  { table: 'waiting', kind: 'WAITING', at: ({ since }) => new Date(`${String(since)}T00:00:00+01:00`), category: () => 'HELP_QUESTION' },
  { table: 'contact', kind: 'CONTACT', at: row => row.at as Date, category: () => 'CONTACT_LOG' },
  { table: 'planEvent', kind: 'PLAN', at: row => row.at as Date, category: () => 'PLAN' },
  {
    table: 'goalEvent',
    kind: 'GOAL',
    at: row => row.at as Date,
    category: ({ lifeDomain }) => (lifeDomain ? categoryOf[lifeDomain] : 'PLAN'),
  },
  { table: 'assessment', kind: 'ASSESSMENT', at: ({ date }) => new Date(`${String(date)}T00:00:00+01:00`), category: () => 'PLAN' },
];

/** The database numbers events: what tells them apart is what they are of. */
const placeOf = (table: TableName, { id, planId, goalId, questionId, step, participantId, actionId }: Row): readonly unknown[] => {
  if (table === 'planEvent') return [planId, step, participantId];
  if (table === 'questionEvent') return [questionId, step];
  return table === 'goalEvent' ? [goalId, step, actionId] : [id];
};

/** Everything that stands in the timeline of a resident, the newest first. */
export const timelineOf = (world: World, resident: string): readonly Entry[] => {
  const subjectsOf = (row: Row): readonly string[] => {
    if (row.planId && !row.residentId) return world.plan.find(({ id }) => id === row.planId)?.residentIds ?? [];
    const { residentId } = row.residentId ? row : (world.question.find(({ id }) => id === row.questionId) ?? {});
    return residentId ? [residentId] : [];
  };
  /** A goal is reached through its plan, which everybody in it permits. */
  const planOf = ({ goalId }: Row): readonly string[] => {
    const goal = world.goal.find(({ id }) => id === goalId);
    return goal ? (world.plan.find(({ id }) => id === goal.planId)?.residentIds ?? []) : [];
  };
  return kinds
    .flatMap(({ table, kind, at, category }) =>
      world[table].map(row => ({
        table,
        row,
        kind,
        at: at(row),
        needs: [
          ...subjectsOf(row).map(subject => [subject, category(row)] as const),
          ...planOf(row).map(subject => [subject, 'PLAN'] as const),
        ],
        subjects: subjectsOf(row),
        cursor: [at(row).toISOString(), kind, ...placeOf(table, row)].filter(Boolean).join(' '),
      })),
    )
    .filter(({ subjects }) => subjects.includes(resident))
    .toSorted((one, other) => (one.cursor < other.cursor ? 1 : -1));
};
