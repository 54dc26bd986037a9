import { type Connection, connectionPage, pageOf, refuse, type RequestContext } from '@wijkgraph/kit';
import { AccessLogEntry } from './access-log-entry.ts';
import { Disclosure } from './disclosure.entity.ts';
import { PSEUDONYMS } from './pseudonyms.ts';

const place = ({ at, id }: { readonly at: Date; readonly id: string }): string => `${at.toISOString()} ${id}`;

/** Who asked for a resident's data, the latest first. */
export const accessLogOf = async (
  residentId: string,
  first: number | null | undefined,
  after: string | null | undefined,
  context: RequestContext,
): Promise<Connection<AccessLogEntry>> => {
  const list = `accessLog of ${residentId}`;
  const page = pageOf(list, first, after, context);
  const [at, id] = page.after?.split(' ') ?? [];
  if (page.after && (!at || !id)) throw refuse('BAD_USER_INPUT');
  const pseudonym = context.part(PSEUDONYMS)(residentId);
  const rows = await context.em.find(
    Disclosure,
    {
      residents: { $contains: [pseudonym] },
      ...(at && id && { $or: [{ at: { $lt: new Date(at) } }, { at: new Date(at), id: { $lt: id } }] }),
    } as never,
    { orderBy: { at: 'desc', id: 'desc' }, limit: page.size + 1 },
  );
  return connectionPage(
    rows.map(row => new AccessLogEntry(residentId, pseudonym, row)),
    list,
    page,
    place,
    context,
  );
};
