import type { EntityManager } from '@mikro-orm/postgresql';
import type { Measure } from './measure.ts';

/** What was counted of one period and place. */
export interface Counted {
  readonly period: string;
  readonly team: string | null;
  readonly district: string | null;
  /** Which of the two the place is, or neither. */
  readonly of: 'team' | 'district' | 'all';
  readonly count: number;
  readonly value: number | null;
  /** Of each part, how many are of it and how many are not. */
  readonly parts: Readonly<Record<string, readonly [yes: number, no: number]>>;
}

const FIRST = `date_trunc('month', at::timestamp)`;

/** The rows of a month brought together, so that the sums over places and periods are of few: nothing of a median can be added up. */
const monthly = ({ rows, value }: Measure, parts: readonly string[]): string => {
  if (value === 'median') return `select ${FIRST} as first, team, district, 1 as count, value from (${rows}) counted`;
  const ofParts = parts.map(part => `count(*) filter (where ${part}) as ${part}_yes, count(*) filter (where not ${part}) as ${part}_no, `);
  return `select ${FIRST} as first, team, district, ${ofParts.join('')}count(*) as count, ${value ? 'sum(value)' : 'null::int'} as value
    from (${rows}) counted group by 1, 2, 3`;
};

const valueOf = ({ value }: Measure): string => {
  if (value === 'median') return 'percentile_cont(0.5) within group (order by value)';
  return value === 'mean' ? '(sum(value) / sum(count))' : 'null';
};

const partsOf = (parts: readonly string[]): string =>
  `jsonb_build_object(${parts.map(part => `'${part}', jsonb_build_array(sum(${part}_yes), sum(${part}_no))`).join(', ')})`;

const counting = (measure: Measure): string => {
  const { byDistrict, standing } = measure;
  const parts = Object.keys(measure.parts ?? {});
  return `
select ${standing ? 'month' : 'coalesce(month, quarter, year)'} as period, team, ${byDistrict ? 'district' : 'null as district'},
  case when grouping(team) = 0 then 'team' ${byDistrict ? `when grouping(district) = 0 then 'district'` : ''} else 'all' end as of,
  sum(count)::int as count, ${valueOf(measure)}::float8 as value, ${partsOf(parts)} as parts
from (
  select monthly.*, to_char(first, 'YYYY-MM') as month, to_char(first, 'YYYY-"Q"Q') as quarter, to_char(first, 'YYYY') as year
  from (${monthly(measure, parts)}) monthly
) dated
group by grouping sets (month${standing ? '' : ', quarter, year'}), grouping sets ((), team${byDistrict ? ', district' : ''})`;
};

/** The first day that is left out: of the month that still runs, or tomorrow. */
const UNTIL = `select least(make_date(?, 1, 1), case when ? then (now() at time zone 'Europe/Amsterdam')::date + 1
  else date_trunc('month', now() at time zone 'Europe/Amsterdam')::date end)::text as until`;

/** Counts a year in one statement: every month, quarter and the whole, for all together, for each team and for each wijk. */
export const countedIn = async (measure: Measure, year: number, running: boolean, em: EntityManager): Promise<readonly Counted[]> => {
  const [bound] = await em.execute<{ until: string }[]>(UNTIL, [year + 1, running]);
  const until = bound?.until ?? `${year}-01-01`;
  const from = `${year}-01-01`;
  return until <= from ? [] : em.execute<Counted[]>(counting(measure), [from, until]);
};
