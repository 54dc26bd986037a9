import { figuresOf, type LifeDomain, type Measured } from '@wijkgraph/kit';

const ZONE = `at time zone 'Europe/Amsterdam'`;
const moments = (column: string): string => `${column} >= ?::timestamp ${ZONE} and ${column} < ?::timestamp ${ZONE}`;
const days = (column: string): string => `${column} >= ?::date and ${column} < ?::date`;

/** The last day of each month, or the newest day of the one that still runs. */
const ENDS = `(select least((first + interval '1 month')::date, bounds.until) - 1 as day
  from (select ?::date as since, ?::date as until) bounds, generate_series(bounds.since, bounds.until - 1, interval '1 month') as first) month_end`;

const contacts = (kind: 'SUPPORT' | 'INFORMATION'): Measured =>
  figuresOf({
    byDistrict: true,
    rows: `select (c.at ${ZONE})::date as at, c.team_id as team, c.district_code as district
      from contact_moment c where c.kind = '${kind}' and ${moments('c.at')}`,
  }).count;

const questions = figuresOf({
  byDistrict: true,
  parts: { light: { byDistrict: true }, from_gp: {}, rerouted: {} },
  rows: `select (q.received_at ${ZONE})::date as at, q.team_id as team, q.district_code as district,
      q.advised_weight <> 'TAILORED' as light, q.entry_point = 'GENERAL_PRACTITIONER' as from_gp,
      exists (select from help_question_event e where e.question_id = q.id and e.step = 'HANDED_OVER') as rerouted
    from help_question q where ${moments('q.received_at')}`,
});

const waiting = figuresOf({
  standing: true,
  byDistrict: true,
  parts: { youth: { byDistrict: true } },
  rows: `select month_end.day as at, w.team_id as team, q.district_code as district, w.youth
    from ${ENDS} join waiting_list_entry w on w.since <= month_end.day and (w.until is null or w.until > month_end.day)
    join help_question q on q.id = w.question_id`,
});

const daysWaited = figuresOf({
  value: 'median',
  byDistrict: true,
  rows: `select w.until as at, w.team_id as team, q.district_code as district, w.until - w.since as value
    from waiting_list_entry w join help_question q on q.id = w.question_id where ${days('w.until')}`,
});

const daysToPlan = figuresOf({
  value: 'median',
  rows: `select (p.agreed_at ${ZONE})::date as at, p.team_id as team, null as district,
      (p.agreed_at ${ZONE})::date - (first.received_at ${ZONE})::date as value
    from support_plan p
    cross join lateral (select min(q.received_at) as received_at from help_question q
      where q.resident_id = any(p.resident_ids) and q.received_at <= p.agreed_at) first
    where first.received_at is not null and ${moments('p.agreed_at')}`,
});

const rating = figuresOf({
  value: 'mean',
  rows: `select r.at, r.team_id as team, null as district, r.score as value from satisfaction_rating r where ${days('r.at')}`,
});

/** A goal for parenting and one in another life domain, as far as they were set by then. */
const JOINT = `(select count(distinct g.life_domain = 'PARENTING') = 2 from goal g where g.plan_id = p.id
        and not exists (select from goal_event a where a.goal_id = g.id and a.step = 'ADDED' and (a.at ${ZONE})::date > month_end.day))`;

const running = figuresOf({
  value: 'mean',
  standing: true,
  parts: { joint: {} },
  rows: `select month_end.day as at, p.team_id as team, null as district,
      1 + (select count(*) from plan_participant o where o.plan_id = p.id and o.participates_from <= month_end.day
        and (o.participates_to is null or o.participates_to > month_end.day)) as value,
      ${JOINT} as joint
    from ${ENDS} join support_plan p on p.agreed_at is not null and p.agreed_at < (month_end.day + 1)::timestamp ${ZONE}
    where not exists (select from plan_event e where e.plan_id = p.id and e.step in ('COMPLETED', 'STOPPED') and (e.at ${ZONE})::date <= month_end.day)
      and (p.state not in ('COMPLETED', 'STOPPED') or exists (select from plan_event e where e.plan_id = p.id and e.step in ('COMPLETED', 'STOPPED')))`,
});

/** From the last assessment at a start to the one at the end of the same resident. The team is that of the resident's last plan. */
const selfReliance = (lifeDomain: LifeDomain): Measured =>
  figuresOf({
    value: 'mean',
    rows: `select a.date as at, plan.team_id as team, null as district, s.score - start.score as value
    from assessment a join assessment_score s on s.assessment_id = a.id and s.life_domain = '${lifeDomain}'
    cross join lateral (select t.score from assessment b join assessment_score t on t.assessment_id = b.id and t.life_domain = '${lifeDomain}'
      where b.resident_id = a.resident_id and b.phase = 'START' and b.date <= a.date order by b.date desc, b.id limit 1) start
    cross join lateral (select p.team_id from support_plan p where p.resident_ids @> array[a.resident_id] order by p.opened_at desc, p.id limit 1) plan
    where a.phase = 'END' and ${days('a.date')}`,
  }).value;

const reliances = new Map<LifeDomain, Measured>();

/** What is counted here: the one list. What is told of the same rows is read with one statement a year. */
export const measures = {
  supportContacts: contacts('SUPPORT'),
  informationContacts: contacts('INFORMATION'),
  questions: questions.count,
  lightHelp: questions.share('light'),
  fromGeneralPractitioners: questions.share('from_gp'),
  rerouted: questions.share('rerouted'),
  waiting: waiting.count,
  waitingYouth: waiting.countOf('youth'),
  daysWaited: daysWaited.value,
  daysToPlan: daysToPlan.value,
  rating: rating.value,
  helpers: running.value,
  jointPlans: running.share('joint'),
  selfReliance(lifeDomain: LifeDomain): Measured {
    const known = reliances.get(lifeDomain) ?? selfReliance(lifeDomain);
    reliances.set(lifeDomain, known);
    return known;
  },
};
