import { type Connection, connectionPage, MOST_AMONG, pageOf, type Paging, type RequestContext } from '@wijkgraph/kit';
import { maskOfAll } from '@wijkgraph/schema';
import { Resident } from '../resident/resident.entity.ts';
import { type SearchedBy, type Wanted, wantedOf } from './wanted.ts';

const LIST = 'searchResidents';

interface Place {
  readonly id: string;
  /** To six digits: how much the name is alike. */
  readonly likeness: string;
}

/** Whom the caller may be shown out of those who are wanted: however many there are, what follows sees nobody else. */
const permittedOf = async ({ categories, condition }: Wanted, { em, disclosure }: RequestContext): Promise<readonly string[]> => {
  const rows = await em.execute<{ id: string }[]>(`select r."id" from "resident" r where ${condition.sql} limit ?`, [
    ...condition.values,
    MOST_AMONG + 1,
  ]);
  const few = rows.length <= MOST_AMONG ? { among: rows.map(({ id }) => id) } : {};
  return disclosure.permitted(maskOfAll(categories), few);
};

const placesOf = (
  permitted: readonly string[],
  { condition, likeness }: Wanted,
  { size, after }: { readonly size: number; readonly after: string | undefined },
  { em }: RequestContext,
): Promise<Place[]> => {
  const [alike, id] = after?.split(' ') ?? [];
  return em.execute<Place[]>(
    `select place.id, place.likeness::text as likeness
     from (select r."id", round((${likeness.sql})::numeric, 6) as likeness from "resident" r where r."id" = any(?::uuid[]) and ${condition.sql}) place
     where ?::numeric is null or place.likeness < ?::numeric or (place.likeness = ?::numeric and place.id > ?::uuid)
     order by place.likeness desc, place.id limit ?`,
    [...likeness.values, `{${permitted.join()}}`, ...condition.values, alike ?? null, alike ?? null, alike ?? null, id ?? null, size + 1],
  );
};

/**
 * Residents by what is known of them, those whose name is most alike first. Who is permitted is decided before anything is ordered,
 * counted or paged, by every category that is searched. Errors: BAD_USER_INPUT.
 */
export const searchResidents = async (by: SearchedBy, paging: Paging, context: RequestContext): Promise<Connection<Resident>> => {
  const page = pageOf(LIST, paging.first, paging.after, context);
  const wanted = wantedOf(by);
  const permitted = await permittedOf(wanted, context);
  const places = permitted.length === 0 ? [] : await placesOf(permitted, wanted, page, context);
  const rows = await context.em.find(Resident, { id: { $in: places.map(({ id }) => id) } });
  const byId = new Map(rows.map(row => [row.id, row]));
  const found = places.flatMap(({ id }) => byId.get(id) ?? []);
  const likenessOf = new Map(places.map(({ id, likeness }) => [id, likeness]));
  return connectionPage(found, LIST, page, ({ id }) => `${likenessOf.get(id)} ${id}`, context);
};
