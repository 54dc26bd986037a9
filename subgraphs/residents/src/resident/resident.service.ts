import { type Connection, connectionPage, pageOf, type RequestContext } from '@wijkgraph/kit';
import { type DataCategory, maskOfAll } from '@wijkgraph/schema';
import { bsn } from './bsn.ts';
import { Resident } from './resident.entity.ts';
import { residentById } from './resident.loaders.ts';

const LIST = 'residents';

/** What a list of residents can be narrowed by; each needs its category for every resident it touches. */
export interface ResidentFilter {
  readonly districtCode?: string | null | undefined;
  readonly lastName?: string | null | undefined;
}

interface Paging {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

const categoriesOf = ({ districtCode, lastName }: ResidentFilter): DataCategory[] => [
  ...(districtCode ? (['ADDRESS'] as const) : []),
  ...(lastName ? (['IDENTITY'] as const) : []),
];

const asPrefix = (text: string): string => `${text.replaceAll(/[\\%_]/g, character => `\\${character}`)}%`;

/** One resident by id. */
export const residentOf = (id: string, context: RequestContext): Promise<Resident | null> => context.load(residentById, id);

/** Residents whom the caller may see, narrowed: who is permitted is decided first, and only within them is anything filtered and paged. */
export const findResidents = async (
  filter: ResidentFilter,
  { first, after }: Paging,
  context: RequestContext,
): Promise<Connection<Resident>> => {
  const page = pageOf(LIST, first, after, context);
  const permitted = await context.disclosure.permitted(maskOfAll(categoriesOf(filter)), { after: page.after });
  const rows = await context.em.find(
    Resident,
    {
      id: { $in: [...permitted] },
      ...(filter.districtCode && { districtCode: filter.districtCode }),
      ...(filter.lastName && { lastName: { $ilike: asPrefix(filter.lastName) } }),
    },
    { orderBy: { id: 'asc' }, limit: page.size + 1 },
  );
  return connectionPage(rows, LIST, page, resident => resident.id, context);
};

/** The resident with this citizen service number, out of those whose number the caller may see. */
export const residentByBsn = async (number: string, context: RequestContext): Promise<Resident | null> => {
  const wanted = bsn(number);
  const permitted = await context.disclosure.permitted(maskOfAll(['BSN']));
  return context.em.findOne(Resident, { bsn: wanted, id: { $in: [...permitted] } });
};
