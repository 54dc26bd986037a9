import type { EntityManager } from '@mikro-orm/postgresql';
import type { Measure } from './measure.ts';

/** What was counted of one kind, period and place. */
export interface Counted {
  /** Null where the measure has no kinds. */
  readonly kind: string | null;
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

/**
 * The number of the month. Where the months of a year begin is reckoned once: by the calendar of the municipality, which for each of a
 * hundred thousand moments would cost more than counting them.
 */
const monthOf = ({ at }: Measure, year: number): string =>
  `width_bucket(at, array(select ${at === 'day' ? `make_date(${year}, month, 1)` : `make_timestamptz(${year}, month, 1, 0, 0, 0, 'Europe/Amsterdam')`}
    from generate_series(1, 12) as month))`;

/** The rows of a month brought together, so that the sums over places and periods are of few: nothing of a median can be added up. */
const monthly = (measure: Measure, year: number, parts: readonly string[]): string => {
  const { rows, value, byKind } = measure;
  const of = `${monthOf(measure, year)} as number, team, district, ${byKind ? 'kind' : 'null as kind'}`;
  if (value === 'median') return `select ${of}, 1 as count, value from (${rows}) counted`;
  const ofParts = parts.map(part => `count(*) filter (where ${part}) as ${part}_yes, count(*) filter (where not ${part}) as ${part}_no, `);
  return `select ${of}, ${ofParts.join('')}count(*) as count, ${value ? 'sum(value)' : 'null::int'} as value
    from (${rows}) counted group by 1, 2, 3, 4`;
};

const valueOf = ({ value }: Measure): string => {
  if (value === 'median') return 'percentile_cont(0.5) within group (order by value)';
  return value === 'mean' ? '(sum(value) / sum(count))' : 'null';
};

const partsOf = (parts: readonly string[]): string =>
  `jsonb_build_object(${parts.map(part => `'${part}', jsonb_build_array(sum(${part}_yes), sum(${part}_no))`).join(', ')})`;

const counting = (measure: Measure, year: number): string => {
  const { byDistrict, standing } = measure;
  const parts = Object.keys(measure.parts ?? {});
  return `
select kind, ${standing ? 'month' : 'coalesce(month, quarter, year)'} as period, team, ${byDistrict ? 'district' : 'null as district'},
  case when grouping(team) = 0 then 'team' ${byDistrict ? `when grouping(district) = 0 then 'district'` : ''} else 'all' end as of,
  sum(count)::int as count, ${valueOf(measure)}::float8 as value, ${partsOf(parts)} as parts
from (
  select monthly.*, to_char(first, 'YYYY-MM') as month, to_char(first, 'YYYY-"Q"Q') as quarter, to_char(first, 'YYYY') as year
  from (${monthly(measure, year, parts)}) monthly, make_date(${year}, number, 1) as first
) dated
group by kind, grouping sets (month${standing ? '' : ', quarter, year'}), grouping sets ((), team${byDistrict ? ', district' : ''})`;
};

/** The first day that is left out: of the month that still runs, or tomorrow. */
const UNTIL = `select least(make_date(?, 1, 1), case when ? then (now() at time zone 'Europe/Amsterdam')::date + 1
  else date_trunc('month', now() at time zone 'Europe/Amsterdam')::date end)::text as until`;

/** Counts a year in one statement: every month, quarter and the whole, for all together, for each team and for each wijk. */
export const countedIn = async (measure: Measure, year: number, running: boolean, em: EntityManager): Promise<readonly Counted[]> => {
  const [bound] = await em.execute<{ until: string }[]>(UNTIL, [year + 1, running]);
  const until = bound?.until ?? `${year}-01-01`;
  const from = `${year}-01-01`;
  return until <= from ? [] : em.execute<Counted[]>(counting(measure, year), [from, until]);
};
