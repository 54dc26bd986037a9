import type { EntityManager } from '@mikro-orm/postgresql';
import type { Kind, Measure } from './measure.ts';

/** What was counted of one period and place. */
export interface Counted {
  readonly period: string;
  readonly team: string | null;
  readonly district: string | null;
  /** Which of the two the place is, or neither. */
  readonly of: 'team' | 'district' | 'all';
  readonly count: number;
  /** Of a share, how many it is true of. */
  readonly yes: number;
  readonly value: number | null;
}

/** What the rows of a month come to, so that the sums over places and periods are of few: nothing of a median can be added up. */
const MONTHLY: Readonly<Record<Exclude<Kind, 'median'>, string>> = {
  count: 'count(*) as count, 0 as yes, 0 as total',
  share: 'count(*) as count, count(*) filter (where value) as yes, 0 as total',
  mean: 'count(*) as count, 0 as yes, sum(value) as total',
};
const COUNTED: Readonly<Record<Kind, string>> = {
  count: 'sum(count)::int as count, 0 as yes, sum(count)::float8 as value',
  share: 'sum(count)::int as count, sum(yes)::int as yes, (sum(yes) / sum(count))::float8 as value',
  mean: 'sum(count)::int as count, 0 as yes, (sum(total) / sum(count))::float8 as value',
  median: 'count(*)::int as count, 0 as yes, percentile_cont(0.5) within group (order by value)::float8 as value',
};

const FIRST = `date_trunc('month', at::timestamp)`;
const byMonth = (kind: Kind, rows: string): string =>
  kind === 'median'
    ? `select ${FIRST} as first, team, district, value from (${rows}) counted`
    : `select ${FIRST} as first, team, district, ${MONTHLY[kind]} from (${rows}) counted group by 1, 2, 3`;

const counting = ({ kind, rows, byDistrict, standing }: Measure): string => `
select ${standing ? 'month' : 'coalesce(month, quarter, year)'} as period, team, ${byDistrict ? 'district' : 'null as district'},
  case when grouping(team) = 0 then 'team' ${byDistrict ? `when grouping(district) = 0 then 'district'` : ''} else 'all' end as of,
  ${COUNTED[kind]}
from (
  select monthly.*, to_char(first, 'YYYY-MM') as month, to_char(first, 'YYYY-"Q"Q') as quarter, to_char(first, 'YYYY') as year
  from (${byMonth(kind, rows)}) monthly
) dated
group by grouping sets (month${standing ? '' : ', quarter, year'}), grouping sets ((), team${byDistrict ? ', district' : ''})`;

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
