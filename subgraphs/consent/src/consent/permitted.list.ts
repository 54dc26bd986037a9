import { type Connection, connectionPage, pageOf, type Paging, type RequestContext } from '@wijkgraph/kit';
import { NOTHING } from '@wijkgraph/schema';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { Consent } from './consent.entity.ts';

/** A list of consents of many residents, by a moment that each of its rows has: the earliest first. */
interface PermittedList {
  readonly name: string;
  readonly sort: 'recordedAt' | 'validUntil';
  /** The party that a consent must name for an organisation to find it here. */
  readonly concerns: 'requestedBy' | 'granteeId';
}

/**
 * A page of the consents of those residents whom the caller knows: of a team's residents, of a resident and those they represent, of who
 * shares something with an organisation, and of those what concerns it. Decided before anything is counted or paged.
 */
export const permittedConsents = async (
  { name, sort, concerns }: PermittedList,
  where: FilterQuery<Consent>,
  { first, after }: Paging,
  context: RequestContext,
): Promise<Connection<Consent>> => {
  const { caller, disclosure, em } = context;
  const page = pageOf(name, first, after, context);
  const among = {
    residentId: { $in: [...(await disclosure.permitted(NOTHING))] },
    ...(caller.roles.length === 0 && { [concerns]: caller.party }),
  };
  const [at, id] = page.after?.split(' ') ?? [];
  const beyond = at && id ? { $or: [{ [sort]: { $gt: new Date(at) } }, { [sort]: new Date(at), id: { $gt: id } }] } : {};
  const rows = await em.find(Consent, { $and: [where, among, beyond] } as FilterQuery<Consent>, {
    orderBy: { [sort]: 'asc', id: 'asc' },
    limit: page.size + 1,
  });
  return connectionPage(rows, name, page, row => `${row[sort]?.toISOString()} ${row.id}`, context);
};
