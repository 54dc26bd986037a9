import { figuresByKind, figuresOf, LifeDomain, type Measured } from '@wijkgraph/kit';

const ZONE = `at time zone 'Europe/Amsterdam'`;
const moments = (column: string): string => `${column} >= ?::timestamp ${ZONE} and ${column} < ?::timestamp ${ZONE}`;
const days = (column: string): string => `${column} >= ?::date and ${column} < ?::date`;

/** The last day of each month, or the newest day of the one that still runs. */
const MONTH_END = `month_end as (select least((first + interval '1 month')::date, bounds.until) - 1 as day
      from (select ?::date as since, ?::date as until) bounds, generate_series(bounds.since, bounds.until - 1, interval '1 month') as first)`;

const contacts = figuresByKind(
  {
    at: 'moment',
    byKind: true,
    byDistrict: true,
    rows: `select c.at, c.kind, c.team_id as team, c.district_code as district
      from contact_moment c where c.kind in ('SUPPORT', 'INFORMATION') and ${moments('c.at')}`,
  },
  ['SUPPORT', 'INFORMATION'],
);

const questions = figuresOf({
  at: 'moment',
  byDistrict: true,
  parts: { light: { byDistrict: true }, from_gp: {}, rerouted: {} },
  rows: `select q.received_at as at, q.team_id as team, q.district_code as district,
      q.advised_weight <> 'TAILORED' as light, q.entry_point = 'GENERAL_PRACTITIONER' as from_gp,
      exists (select from help_question_event e where e.question_id = q.id and e.step = 'HANDED_OVER') as rerouted
    from help_question q where ${moments('q.received_at')}`,
});

const waiting = figuresOf({
  at: 'day',
  standing: true,
  byDistrict: true,
  parts: { youth: { byDistrict: true } },
  rows: `with ${MONTH_END}
    select month_end.day as at, w.team_id as team, q.district_code as district, w.youth
    from month_end join waiting_list_entry w on w.since <= month_end.day and (w.until is null or w.until > month_end.day)
    join help_question q on q.id = w.question_id`,
});

const daysWaited = figuresOf({
  at: 'day',
  value: 'median',
  byDistrict: true,
  rows: `select w.until as at, w.team_id as team, q.district_code as district, w.until - w.since as value
    from waiting_list_entry w join help_question q on q.id = w.question_id where ${days('w.until')}`,
});

const daysToPlan = figuresOf({
  at: 'moment',
  value: 'median',
  rows: `select p.agreed_at as at, p.team_id as team, null as district,
      (p.agreed_at ${ZONE})::date - (first.received_at ${ZONE})::date as value
    from support_plan p
    cross join lateral (select min(q.received_at) as received_at from help_question q
      where q.resident_id = any(p.resident_ids) and q.received_at <= p.agreed_at) first
    where first.received_at is not null and ${moments('p.agreed_at')}`,
});

const rating = figuresOf({
  at: 'day',
  value: 'mean',
  rows: `select r.at, r.team_id as team, null as district, r.score as value from satisfaction_rating r where ${days('r.at')}`,
});

/** Those that run, and those that ended since: from when on each ran, and up to when. One of which nobody wrote when it ended counts nowhere. */
const PLANS = `select p.id, p.team_id, (p.agreed_at ${ZONE})::date as since, null::date as until
        from support_plan p where p.agreed_at is not null and p.state not in ('COMPLETED', 'STOPPED')
      union all
      select p.id, p.team_id, (p.agreed_at ${ZONE})::date, (ended.at ${ZONE})::date
        from support_plan p join plan_event ended on ended.plan_id = p.id and ended.step in ('COMPLETED', 'STOPPED')
        where p.agreed_at is not null and p.state in ('COMPLETED', 'STOPPED')
          and ended.at > (select (min(day)::timestamp - interval '1 month') ${ZONE} from month_end)`;

/** From when on there is a goal for parenting and one in another life domain. A goal of which nobody wrote when it was set was always there. */
const JOINT = `select each.plan_id, max(each.day) as since
      from (select g.plan_id, g.life_domain = 'PARENTING' as parenting, min(coalesce((added.at ${ZONE})::date, '-infinity')) as day
        from goal g left join goal_event added on added.goal_id = g.id and added.step = 'ADDED'
        where g.plan_id in (select parenting.plan_id from goal parenting where parenting.life_domain = 'PARENTING')
        group by 1, 2) each
      group by 1 having count(*) = 2`;

/** How many take part, beside the contact worker. */
const HELPERS = `select o.plan_id, month_end.day, count(*) as count
      from plan_participant o join month_end
        on o.participates_from <= month_end.day and (o.participates_to is null or o.participates_to > month_end.day)
      group by 1, 2`;

/** Plans, their goals and who takes part are each read once, and not once for each month. */
const running = figuresOf({
  at: 'day',
  value: 'mean',
  standing: true,
  parts: { joint: {} },
  rows: `with ${MONTH_END}, plan as materialized (${PLANS})
    select month_end.day as at, plan.team_id as team, null as district, 1 + coalesce(helpers.count, 0) as value,
      coalesce(joint.since <= month_end.day, false) as joint
    from plan
    join month_end on plan.since <= month_end.day and (plan.until is null or plan.until > month_end.day)
    left join (${HELPERS}) helpers on helpers.plan_id = plan.id and helpers.day = month_end.day
    left join (${JOINT}) joint on joint.plan_id = plan.id`,
});

/**
 * From the last assessment at a start to the one at the end of the same resident, in each life domain that both of them score. The team is
 * that of the resident's last plan.
 */
const selfReliance = figuresByKind(
  {
    at: 'day',
    byKind: true,
    value: 'mean',
    rows: `with ended as materialized (
      select a.id, a.date, a.resident_id,
        (select p.team_id from support_plan p where p.resident_ids @> array[a.resident_id] order by p.opened_at desc, p.id limit 1) as team
      from assessment a where a.phase = 'END' and ${days('a.date')}
    )
    select ended.date as at, ended.team, null as district, step.kind, step.value
    from ended cross join lateral (
      select distinct on (at_end.life_domain) at_end.life_domain as kind, at_end.score - at_start.score as value
      from assessment b
      join assessment_score at_start on at_start.assessment_id = b.id
      join assessment_score at_end on at_end.assessment_id = ended.id and at_end.life_domain = at_start.life_domain
      where b.resident_id = ended.resident_id and b.phase = 'START' and b.date <= ended.date
      order by at_end.life_domain, b.date desc, b.id
    ) step
    where ended.team is not null`,
  },
  Object.values(LifeDomain),
);

/** What is counted here: the one list. What is told of the same rows is read with one statement a year. */
export const measures = {
  supportContacts: contacts('SUPPORT').count,
  informationContacts: contacts('INFORMATION').count,
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
  selfReliance: (lifeDomain: LifeDomain): Measured => selfReliance(lifeDomain).value,
};
