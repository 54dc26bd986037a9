import type { EntityManager } from '@mikro-orm/postgresql';
import { type Holding, type HoldingsQuestion, holdingsQuestion, type KnownKind, type Outcome } from './messages.ts';
import type { RecordKind, Retention } from './record-kind.ts';
import { recordsOf } from './records.sql.ts';

/** What becomes of the records of a kind. */
export const outcomeOf = ({ table, goes }: RecordKind): Outcome =>
  goes.some(step => step.table === table && !step.set) ? 'DELETED' : 'ANONYMISED';

export const knownKinds = ({ kinds }: Retention): readonly KnownKind[] =>
  kinds.map(kind => ({
    kind: kind.name,
    laws: kind.laws.map(([law]) => law),
    outcome: outcomeOf(kind),
    keepsResident: !kind.goesAlong,
  }));

/** The kinds that are a reason to keep what is known of their residents. */
export const keeping = (retention: Retention): Retention => ({
  ...retention,
  kinds: retention.kinds.filter(({ goesAlong }) => !goesAlong),
});

/** What a subgraph holds: see {@link holdingsQuestion}. Nothing is written. */
export const holdingsOf = async (em: EntityManager, { kinds }: Retention, question: HoldingsQuestion): Promise<readonly Holding[]> => {
  const { terms, residents, after, limit } = holdingsQuestion.parse(question);
  if (kinds.length === 0 || residents?.length === 0) return [];
  const statements = kinds.map(kind => ({ kind, ...recordsOf(em, kind, terms, residents) }));
  const every = statements.map(({ kind, sql }) => `select '${kind.name}' as kind, records.* from (${sql}) records`).join(' union all ');
  return em.execute<Holding[]>(
    `select resident, kind, law,
       (count(*) filter (where is_over and not held))::int as due, min(ended_on) filter (where is_over and not held)::text as oldest,
       (count(*) filter (where not is_over or held))::int as kept, (count(*) filter (where ended_on is null))::int as running,
       (count(*) filter (where held))::int as held, max(kept_through) filter (where not is_over or held)::text as "keptThrough"
     from (${every}) every
     where resident > coalesce(?::uuid, '00000000-0000-0000-0000-000000000000')
     group by resident, kind, law
     ${residents ? '' : 'having count(*) filter (where is_over and not held) > 0'}
     order by resident fetch first ? rows with ties`,
    [...statements.flatMap(({ values }) => values), after ?? null, limit],
  );
};
