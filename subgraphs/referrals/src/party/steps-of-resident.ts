import type { EntityManager } from '@mikro-orm/postgresql';
import { type Batch, type Page, type Pages, pagesOf } from '@wijkgraph/kit';
import type { BetweenParties } from '../resident/resident.service.ts';

/** Where the steps of what lies between parties are kept. */
interface Tables {
  readonly course: { readonly table: string; readonly of: string; readonly sent: string };
  readonly steps: string;
}

interface Steps<Step extends { readonly id: number }> extends Tables {
  readonly name: string;
  readonly read: (ids: number[], em: EntityManager) => Promise<readonly Step[]>;
}

interface Place {
  readonly resident: string;
  readonly id: number;
  readonly at: string;
  readonly of: string;
  readonly number: number;
}
interface Placed<Step> {
  readonly step: Step;
  readonly place: string;
}

/** The part of a course that concerns a party: the receiver knows nothing of what was never sent. */
const concerning = (sent: string): string => `and (course.from_party_id = ? or (course.to_party_id = ? and course.${sent} is not null))`;

/** A step is numbered within its own course: its number among all steps would tell how many there are of others. */
const sqlOf = ({ course, steps }: Tables, withCaller: boolean, after: boolean): string => `
select resident.id as resident, step.id, step.of, step.number,
  to_char(step.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
from unnest(?::uuid[]) as resident(id) cross join lateral (
  select * from (
    select step.id, step.at, course.id as of, (row_number() over (partition by course.id order by step.id))::int as number
    from ${course.table} course join ${steps} step on step.${course.of} = course.id
    where course.resident_id = resident.id ${withCaller ? concerning(course.sent) : ''}
  ) step ${after ? 'where (step.at, step.of, step.number) < (?::timestamptz, ?::uuid, ?::int)' : ''}
  order by step.at desc, step.of desc, step.number desc limit ?
) step order by step.at desc, step.of desc, step.number desc`;

const batchOf =
  <Step extends { readonly id: number }>(
    steps: Steps<Step>,
    withCaller: boolean,
    { size, after }: Page,
  ): Batch<string, readonly Placed<Step>[]> =>
  async (residents, { em, caller: { party } }) => {
    const beyond = after === undefined ? [] : (JSON.parse(after) as unknown[]);
    const places = await em.execute<Place[]>(sqlOf(steps, withCaller, after !== undefined), [
      `{${residents.join()}}`,
      ...(withCaller ? [party, party] : []),
      ...beyond,
      size + 1,
    ]);
    const read = await steps.read(
      places.map(({ id }) => id),
      em,
    );
    const stepOf = new Map(read.map(step => [step.id, step]));
    const ofResident = Map.groupBy(places, ({ resident }) => resident);
    return residents.map(resident =>
      (ofResident.get(resident) ?? []).flatMap(({ id, at, of, number }) => {
        const step = stepOf.get(id);
        return step ? [{ step, place: JSON.stringify([at, of, number]) }] : [];
      }),
    );
  };

/** The steps of everything of a kind that was done for a resident, the newest first: of all of it, or of what concerns the caller's party. */
export const stepsOfResident = <Step extends { readonly id: number }>(steps: Steps<Step>): BetweenParties<Step> => {
  const pages = (withCaller: boolean): Pages<Step> => {
    const placed = pagesOf<Placed<Step>>(
      steps.name,
      page => batchOf(steps, withCaller, page),
      ({ place }) => place,
    );
    return async (resident, paging, context) => {
      const { edges, pageInfo } = await placed(resident, paging, context);
      return { edges: edges.map(({ node, cursor }) => ({ node: node.step, cursor })), pageInfo };
    };
  };
  return { whole: pages(false), withCaller: pages(true) };
};
