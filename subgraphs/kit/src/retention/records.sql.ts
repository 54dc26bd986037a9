import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecordKind, Step, Table } from './record-kind.ts';
import type { Terms } from './messages.ts';

/** SQL with a `?` for each of its values. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Ids as one value: the driver would make a list of an array. */
export const idList = (ids: readonly string[]): string => `{${ids.join()}}`;

const tableOf = (em: EntityManager, table: Table): string =>
  em.getPlatform().quoteIdentifier(em.getMetadata().get(table as never).tableName);

interface Subject {
  readonly column: string;
  readonly several: boolean;
}

const subjectOf = (em: EntityManager, { name, table, subject }: RecordKind): Subject => {
  const property = (em.getMetadata().get(table as never).properties as Record<string, { fieldNames: string[]; columnTypes: string[] }>)[
    subject
  ];
  const [column, type] = [property?.fieldNames[0], property?.columnTypes[0]];
  if (!column || (type !== 'uuid' && type !== 'uuid[]')) throw new Error(`${name}: ${table.name}.${subject} holds no residents`);
  return { column: `record.${em.getPlatform().quoteIdentifier(column)}`, several: type === 'uuid[]' };
};

const PERIODS = `jsonb_to_recordset(?::jsonb) as period("kind" text, "law" text, "period" text)`;

/**
 * Every record of a kind, once for each of its residents: under which law, when it ended, and whether its period is over. A period
 * counts from the day, in the Netherlands, on which the record ended, and is over when its last day is.
 */
export const recordsOf = (
  em: EntityManager,
  kind: RecordKind,
  { asOf, periods, held }: Terms,
  residents?: readonly string[],
): Statement => {
  const { column, several } = subjectOf(em, kind);
  const among = (ids: string): string => (several ? `${column} && ${ids}` : `${column} = any(${ids})`);
  const ofThese = residents && (several ? 'subject.id = any(?::uuid[]) and ' : '') + among('?::uuid[]');
  return {
    sql: `select record.id, subject.id as resident, term.law, term.ended_on,
        ${several ? `cardinality(${column}) > 1` : 'false'} as shared, ${among('?::uuid[]')} as held,
        (term.ended_on + period.period::interval)::date as kept_through,
        coalesce((term.ended_on + period.period::interval)::date < ?::date, false) as is_over
      from ${tableOf(em, kind.table)} record
      cross join unnest(${several ? column : `array[${column}]`}) as subject(id)
      cross join lateral (select ((${kind.ended}) at time zone 'Europe/Amsterdam')::date as ended_on,
        case ${kind.laws.map(([law, condition]) => `when ${condition} then '${law}'`).join(' ')} end as law) term
      left join ${PERIODS} on period.kind = '${kind.name}' and period.law = term.law
      where subject.id is not null${ofThese ? ` and ${ofThese}` : ''}`,
    values: [
      idList(held),
      asOf,
      JSON.stringify(periods),
      ...(residents ? Array.from({ length: several ? 2 : 1 }, () => idList(residents)) : []),
    ],
  };
};

/** A step of a kind for these records of a resident. */
export const stepOf = (em: EntityManager, { table, where, set }: Step, records: readonly string[], resident: string): Statement => {
  const values: string[] = [];
  const bound = (sql: string): string =>
    sql.replaceAll(/(?<!:):(records|resident)\b/g, (_, name: string) => {
      values.push(name === 'records' ? idList(records) : resident);
      return name === 'records' ? '?::uuid[]' : '?::uuid';
    });
  const assignments = Object.entries(set ?? {}).map(([name, value]) => `${em.getPlatform().quoteIdentifier(name)} = ${bound(value)}`);
  const name = tableOf(em, table);
  const sql = set ? `update ${name} set ${assignments.join(', ')} where ${bound(where)}` : `delete from ${name} where ${bound(where)}`;
  return { sql, values };
};
