import { type Connection, connectionPage, pageOf, type RequestContext } from '@wijkgraph/kit';
import type { EntityClass, FilterQuery } from '@mikro-orm/postgresql';

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Paging {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

const placeOf = ({ name, id }: Named): string => JSON.stringify([name, id]);

const beyond = (place: string | undefined): object => {
  if (place === undefined) return {};
  const [name, id] = JSON.parse(place) as [string, string];
  return { $or: [{ name: { $gt: name } }, { name, id: { $gt: id } }] };
};

/** A page of rows in the order of their names; between equal names their ids decide, so that every row has its own place. */
export const pageByName = async <Row extends Named>(
  entity: EntityClass<Row>,
  where: object,
  list: string,
  { first, after }: Paging,
  context: RequestContext,
): Promise<Connection<Row>> => {
  const page = pageOf(list, first, after, context);
  const rows = await context.em.find(entity, { ...where, ...beyond(page.after) } as FilterQuery<NoInfer<Row>>, {
    orderBy: [{ name: 'asc' }, { id: 'asc' }] as never,
    limit: page.size + 1,
  });
  return connectionPage(rows as Row[], list, page, placeOf, context);
};
