import { answering } from '@wijkgraph/kit';
import { capacityKnown } from '@wijkgraph/schema';

/**
 * A team counts on its own lines where there are any in a month, and else on the working time of its workers; all together on that of
 * every team and on what was added for all. On the first day of each month, and the mean of the months.
 */
const FTE = `
with month as (select (m || '-01')::date as day from unnest(?::text[]) as m),
of_team as (
  select month.day, team.id as team, coalesce(
    (select sum(line.fte) from capacity_line line where line.team_id = team.id and line.fte is not null
      and line.available_from <= month.day and (line.available_to is null or line.available_to >= month.day)),
    (select sum(worker.fte) from worker where worker.team_id = team.id
      and (worker.joined_on is null or worker.joined_on <= month.day) and (worker.left_on is null or worker.left_on >= month.day))) as fte
  from month cross join team
), of_all as (
  select month.day, sum(line.fte) as fte from month join capacity_line line on line.team_id is null and line.fte is not null
    and line.available_from <= month.day and (line.available_to is null or line.available_to >= month.day)
  group by month.day
), monthly as (
  select month.day, case when ?::text is null
    then coalesce((select sum(fte) from of_team t where t.day = month.day), 0) + coalesce((select fte from of_all a where a.day = month.day), 0)
    else (select fte from of_team t where t.day = month.day and t.team = ?) end as fte
  from month
)
select avg(fte)::float8 as fte from monthly`;

/** As they were last counted by the end of these months. Of a team they are those of its wijken, where each of them was counted. */
const INHABITANTS = `
with until as (select (max(m || '-01')::date + interval '1 month')::date as day from unnest(?::text[]) as m),
place as (select ?::text as team, ?::text as district),
counted as (
  select distinct on (p.district_code) p.district_code, p.inhabitants from population_count p join until on p.counted_on <= until.day
  order by p.district_code, p.counted_on desc
), of_team as (
  select case when count(*) = count(counted.inhabitants) then sum(counted.inhabitants)::int end as inhabitants
  from place cross join until
  join team_district assigned on assigned.team_id = place.team
    and assigned.assigned_from < until.day and (assigned.assigned_to is null or assigned.assigned_to >= until.day - 1)
  left join counted on counted.district_code = assigned.district_code
)
select case when place.team is not null then of_team.inhabitants
  else (select inhabitants from counted where district_code is not distinct from place.district) end as inhabitants
from place cross join of_team`;

/** What support-plans asks for its figures. */
export const capacityAnswers = [
  answering(capacityKnown, async ({ months, team, district }, em) => {
    const these = `{${months.join(',')}}`;
    const [capacity] = await em.execute<{ fte: number | null }[]>(FTE, [these, team, team]);
    const [people] = await em.execute<{ inhabitants: number | null }[]>(INHABITANTS, [these, team, district]);
    return { fte: capacity?.fte || null, inhabitants: people?.inhabitants ?? null };
  }),
];
