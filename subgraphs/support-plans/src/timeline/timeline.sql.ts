import { categoryOfLifeDomain, type DataCategory, LifeDomain, maskOf } from '@wijkgraph/schema';
import { dutchDay } from '@wijkgraph/kit';
import type { TimelineKind } from './timeline-kind.ts';

/** `subject.granted` is what the caller was granted of the resident: an entry is there only where it covers the record. */
const permits = (category: DataCategory): string => `subject.granted & ${maskOf(category)} <> 0`;

const bitOfDomain = Object.values(LifeDomain)
  .map(domain => `when '${domain}' then ${maskOf(categoryOfLifeDomain(domain))}`)
  .join(' ');

interface Source {
  readonly kind: TimelineKind;
  readonly record: string;
  /** What tells it from others of its kind at the same moment: never a number that counts, which would tell how many there are. */
  readonly place?: string;
  readonly at: string;
  readonly from: string;
  readonly where: string;
  readonly residents?: string;
  readonly lifeDomain?: string;
}

/** Where entries come from. Each condition begins with whose record it is, so that an index serves it. */
const sources: readonly Source[] = [
  {
    kind: 'QUESTION',
    record: 'q.id',
    at: 'q.received_at',
    from: 'help_question q',
    where: `q.resident_id = subject.id and ${permits('HELP_QUESTION')}`,
  },
  {
    kind: 'QUESTION_STEP',
    record: 'h.id',
    place: `concat_ws(' ', q.id, h.step)`,
    at: 'h.at',
    from: 'help_question q join help_question_event h on h.question_id = q.id',
    where: `q.resident_id = subject.id and ${permits('HELP_QUESTION')}`,
  },
  {
    kind: 'WAITING',
    record: 'w.id',
    at: dutchDay('w.since'),
    from: 'waiting_list_entry w',
    where: `w.resident_id = subject.id and ${permits('HELP_QUESTION')}`,
  },
  {
    kind: 'CONTACT',
    record: 'c.id',
    at: 'c.at',
    from: 'contact_moment c',
    where: `c.resident_id = subject.id and ${permits('CONTACT_LOG')}`,
  },
  {
    kind: 'PLAN',
    record: 'e.id',
    place: `concat_ws(' ', p.id, e.step, e.participant_id)`,
    at: 'e.at',
    from: 'support_plan p join plan_event e on e.plan_id = p.id',
    where: 'p.resident_ids @> array[subject.id] and p.id = any(plans.permitted)',
    residents: 'p.resident_ids',
  },
  {
    kind: 'GOAL',
    record: 'g.id',
    place: `concat_ws(' ', g.goal_id, g.step, g.action_id)`,
    at: 'g.at',
    from: 'goal_event g join goal o on o.id = g.goal_id',
    where: `g.resident_id = subject.id and o.plan_id = any(plans.permitted) and subject.granted & (case g.life_domain ${bitOfDomain} end) <> 0`,
    lifeDomain: 'g.life_domain',
  },
  {
    kind: 'ASSESSMENT',
    record: 'a.id',
    at: dutchDay('a.date'),
    from: 'assessment a',
    where: `a.resident_id = subject.id and ${permits('PLAN')}`,
  },
];

const everything = sources
  .map(
    ({ kind, record, place = record, at, from, where, residents = 'array[subject.id]', lifeDomain = 'null' }) =>
      `select '${kind}' as kind, ${record}::text as record, '${kind} ' || ${place} as place, ${at} as at, ${residents}::text[] as residents,
         ${lifeDomain}::text as life_domain from ${from} where ${where}`,
  )
  .join(' union all ');

/**
 * The entries of residents, the newest first. Its values are the plans that all of their residents permit, the residents, what is
 * granted of each, where `after` is set the moment and the place below which the page begins, and how many entries.
 */
export const timelineSql = (after: boolean): string => `
with plans as (select ?::uuid[] as permitted), subject as (select * from unnest(?::uuid[], ?::int[]) as subject(id, granted))
select subject.id as of, entry.kind, entry.record, entry.place, entry.residents, entry.life_domain as "lifeDomain",
  to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
from subject cross join plans cross join lateral (
  select * from (${everything}) every ${after ? `where (every.at, every.place collate "C") < (?::timestamptz, ? collate "C")` : ''}
  order by every.at desc, every.place collate "C" desc limit ?
) entry order by entry.at desc, entry.place collate "C" desc`;
