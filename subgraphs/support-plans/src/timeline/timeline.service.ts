import { type Batch, type Connection, connectionPage, type DataCategory, pageOf, type Paging, type RequestContext } from '@wijkgraph/kit';
import { categoryOfLifeDomain, type LifeDomain } from '@wijkgraph/schema';
import { allPermit } from '../permitted/permitted-residents.ts';
import { plansOfResident } from '../support-plan/support-plan.loaders.ts';
import { TimelineEntry } from './timeline-entry.ts';
import type { TimelineKind } from './timeline-kind.ts';
import { timelineSql } from './timeline.sql.ts';

const LIST = 'Resident.timeline';

interface EntryRow {
  readonly of: string;
  readonly kind: TimelineKind;
  readonly record: string;
  readonly place: string;
  readonly residents: string[];
  readonly lifeDomain: LifeDomain | null;
  readonly at: string;
}

/** Of a goal also that of its life domain: a goal is reached through its plan. */
const categoryOfKind: Readonly<Record<TimelineKind, DataCategory>> = {
  QUESTION: 'HELP_QUESTION',
  QUESTION_STEP: 'HELP_QUESTION',
  WAITING: 'HELP_QUESTION',
  CONTACT: 'CONTACT_LOG',
  PLAN: 'PLAN',
  GOAL: 'PLAN',
  ASSESSMENT: 'PLAN',
};

const entryOf = ({ kind, record, residents, lifeDomain, at }: EntryRow): TimelineEntry => {
  const categories = [categoryOfKind[kind], ...(lifeDomain === null ? [] : [categoryOfLifeDomain(lifeDomain)])];
  return new TimelineEntry({ residentIds: residents, categories, record, kind, at: new Date(at) });
};

const asArray = (values: readonly (string | number)[]): string => `{${values.join()}}`;

/** The plans of a resident that everybody in them permits. */
const permittedPlans = async (resident: string, context: RequestContext): Promise<readonly string[]> => {
  const plans = await context.load(plansOfResident, resident);
  const permitted = await Promise.all(plans.map(({ residentIds }) => allPermit(residentIds, 'PLAN', context)));
  return plans.flatMap(({ id }, index) => (permitted[index] ? [id] : []));
};

const read = async (
  residents: readonly string[],
  size: number,
  after: string | undefined,
  context: RequestContext,
): Promise<EntryRow[]> => {
  const [granted, plans] = await Promise.all([
    Promise.all(residents.map(resident => context.disclosure.granted(resident))),
    Promise.all(residents.map(resident => permittedPlans(resident, context))),
  ]);
  const beyond = after === undefined ? [] : (JSON.parse(after) as [string, string]);
  return context.em.execute<EntryRow[]>(timelineSql(after !== undefined), [
    asArray(plans.flat()),
    asArray(residents),
    asArray(granted),
    ...beyond,
    size + 1,
  ]);
};

interface Wanted {
  readonly size: number;
  readonly after?: string;
}

/** Keys are a resident and the page that is wanted: residents of whom the same page is wanted are read in one statement. */
const entriesOfPage: Batch<string, readonly EntryRow[]> = async (keys, context) => {
  const asked = keys.map(key => JSON.parse(key) as [resident: string, page: string]);
  const byPage = Map.groupBy(asked, ([, page]) => page);
  const pages = await Promise.all(
    [...byPage].map(async ([page, group]) => {
      const { size, after } = JSON.parse(page) as Wanted;
      const rows = await read(
        group.map(([resident]) => resident),
        size,
        after,
        context,
      );
      return [page, Map.groupBy(rows, ({ of }) => of)] as const;
    }),
  );
  const found = new Map(pages);
  return asked.map(([resident, page]) => found.get(page)?.get(resident) ?? []);
};

/** What happened in the dossier of a resident, the newest first: each entry only where its own category is permitted, decided before the page is cut. */
export const timelineOf = async (
  resident: string,
  { first, after }: Paging,
  context: RequestContext,
): Promise<Connection<TimelineEntry>> => {
  const page = pageOf(LIST, first, after, context);
  const rows = await context.load(entriesOfPage, JSON.stringify([resident, JSON.stringify({ size: page.size, after: page.after })]));
  const places = new Map(rows.map(row => [entryOf(row), JSON.stringify([row.at, row.place])]));
  return connectionPage([...places.keys()], LIST, page, entry => places.get(entry) ?? '', context);
};
