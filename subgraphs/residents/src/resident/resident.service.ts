import type { FilterQuery } from '@mikro-orm/postgresql';
import { type Connection, connectionPage, MOST_AMONG, type Page, pageOf, type Paging, type RequestContext } from '@wijkgraph/kit';
import { type CategoryMask, type DataCategory, maskOfAll } from '@wijkgraph/schema';
import { bsn } from './bsn.ts';
import { Resident } from './resident.entity.ts';
import { residentById } from './resident.loaders.ts';

const LIST = 'residents';

/** What a list of residents can be narrowed by; each needs its category for every resident it touches. */
export interface ResidentFilter {
  readonly districtCode?: string | null | undefined;
  readonly lastName?: string | null | undefined;
}

const categoriesOf = ({ districtCode, lastName }: ResidentFilter): DataCategory[] => [
  ...(districtCode ? (['ADDRESS'] as const) : []),
  ...(lastName ? (['IDENTITY'] as const) : []),
];

const asPrefix = (text: string): string => `${text.replaceAll(/[\\%_]/g, character => `\\${character}`)}%`;

/** Whom a filter meets, whoever may see them; undefined where these are too many for a decision about each. */
const metBy = async (where: FilterQuery<Resident>, { em }: RequestContext): Promise<readonly string[] | undefined> => {
  const met = await em.fork().find(Resident, where, { fields: ['id'], limit: MOST_AMONG + 1 });
  return met.length > MOST_AMONG ? undefined : met.map(({ id }) => id);
};

/**
 * Permitted residents in the order of their ids, as many as a page holds and one more, or all where these are few: of a long list of
 * permitted residents no more is read than the page needs.
 */
const permittedRows = async (required: CategoryMask, where: FilterQuery<Resident>, { size, after }: Page, context: RequestContext) => {
  const among = Object.keys(where).length > 0 ? await metBy(where, context) : undefined;
  const rows: Resident[] = [];
  let from = after;
  for (let limit = size + 1; ; limit = Math.min(limit * 4, MOST_AMONG)) {
    const permitted = await context.disclosure.permitted(required, { after: from, ...(among ? { among } : { limit }) });
    const within = { $and: [{ id: { $in: [...permitted] } }, where] };
    rows.push(...(await context.em.find(Resident, within, { orderBy: { id: 'asc' }, limit: size + 1 - rows.length })));
    if (among || rows.length > size || permitted.length < limit) return rows;
    from = permitted.at(-1);
  }
};

/** One resident by id. */
export const residentOf = (id: string, context: RequestContext): Promise<Resident | null> => context.load(residentById, id);

/** Residents whom the caller may see, narrowed: who is permitted is decided first, and only within them is anything filtered and paged. */
export const findResidents = async (
  filter: ResidentFilter,
  { first, after }: Paging,
  context: RequestContext,
): Promise<Connection<Resident>> => {
  const page = pageOf(LIST, first, after, context);
  const where = {
    ...(filter.districtCode && { districtCode: filter.districtCode }),
    ...(filter.lastName && { lastName: { $ilike: asPrefix(filter.lastName) } }),
  };
  const rows = await permittedRows(maskOfAll(categoriesOf(filter)), where, page, context);
  return connectionPage(rows, LIST, page, resident => resident.id, context);
};

/** The resident with this citizen service number, out of those whose number the caller may see. */
export const residentByBsn = async (number: string, context: RequestContext): Promise<Resident | null> => {
  const wanted = bsn(number);
  const among = (await metBy({ bsn: wanted }, context)) ?? [];
  const [id] = await context.disclosure.permitted(maskOfAll(['BSN']), { among });
  return id === undefined ? null : context.em.findOne(Resident, { bsn: wanted, id });
};
