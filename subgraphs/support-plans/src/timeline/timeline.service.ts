import { type Batch, type Connection, type DataCategory, type Page, pagesOf, type Paging, type RequestContext } from '@wijkgraph/kit';
import { categoryOfLifeDomain, type LifeDomain } from '@wijkgraph/schema';
import { allPermit } from '../permitted/permitted-residents.ts';
import { plansOfResident } from '../support-plan/support-plan.loaders.ts';
import { TimelineEntry } from './timeline-entry.ts';
import type { TimelineKind } from './timeline-kind.ts';
import { timelineSql } from './timeline.sql.ts';

interface EntryRow {
  readonly of: string;
  readonly kind: TimelineKind;
  readonly record: string;
  readonly place: string;
  readonly residents: string[];
  readonly lifeDomain: LifeDomain | null;
  readonly at: string;
}

interface PlacedEntry {
  readonly entry: TimelineEntry;
  readonly place: string;
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

const entriesOfPage =
  ({ size, after }: Page): Batch<string, readonly PlacedEntry[]> =>
  async (residents, context) => {
    const [granted, plans] = await Promise.all([
      Promise.all(residents.map(resident => context.disclosure.granted(resident))),
      Promise.all(residents.map(resident => permittedPlans(resident, context))),
    ]);
    const beyond = after === undefined ? [] : (JSON.parse(after) as [string, string]);
    const rows = await context.em.execute<EntryRow[]>(timelineSql(after !== undefined), [
      asArray(plans.flat()),
      asArray(residents),
      asArray(granted),
      ...beyond,
      size + 1,
    ]);
    const ofResident = Map.groupBy(rows, ({ of }) => of);
    return residents.map(resident =>
      (ofResident.get(resident) ?? []).map(row => ({ entry: entryOf(row), place: JSON.stringify([row.at, row.place]) })),
    );
  };

const pages = pagesOf<PlacedEntry>('Resident.timeline', entriesOfPage, ({ place }) => place);

/** What happened in the dossier of a resident, the newest first: each entry only where its own category is permitted, decided before the page is cut. */
export const timelineOf = async (resident: string, paging: Paging, context: RequestContext): Promise<Connection<TimelineEntry>> => {
  const { edges, pageInfo } = await pages(resident, paging, context);
  return { edges: edges.map(({ cursor, node: { entry } }) => ({ cursor, node: entry })), pageInfo };
};
