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
select avg(fte)::float8 as fte,
  (select inhabitants from population_count p where p.counted_on <= (select max(day) from month) + interval '1 month' order by p.counted_on desc limit 1)
    as inhabitants
from monthly`;

interface Known {
  readonly fte: number | null;
  readonly inhabitants: number | null;
}

/** What support-plans asks for its figures. */
export const capacityAnswers = [
  answering(capacityKnown, async ({ months, team }, em) => {
    const [known] = await em.execute<Known[]>(FTE, [`{${months.join(',')}}`, team, team]);
    return { fte: known?.fte || null, inhabitants: known?.inhabitants ?? null };
  }),
];
