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

const VALUE: Readonly<Record<Kind, string>> = {
  count: 'count(*)',
  share: 'avg(value::int)',
  mean: 'avg(value)',
  median: 'percentile_cont(0.5) within group (order by value)',
};

const counting = ({ kind, rows, byDistrict, standing }: Measure): string => `
select ${standing ? 'month' : 'coalesce(month, quarter, year)'} as period, team, ${byDistrict ? 'district' : 'null as district'},
  case when grouping(team) = 0 then 'team' ${byDistrict ? `when grouping(district) = 0 then 'district'` : ''} else 'all' end as of,
  count(*)::int as count, ${kind === 'share' ? 'count(*) filter (where value)::int' : '0'} as yes, ${VALUE[kind]}::float8 as value
from (
  select to_char(at, 'YYYY-MM') as month, to_char(at, 'YYYY-"Q"Q') as quarter, to_char(at, 'YYYY') as year, team, district, value
  from (${rows}) counted
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
