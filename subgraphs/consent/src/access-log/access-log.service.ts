import { raw } from '@mikro-orm/postgresql';
import { type Connection, connectionPage, pageOf, refuse, type RequestContext } from '@wijkgraph/kit';
import { Qualifier } from '@wijkgraph/schema';
import { EmergencyOverride } from '../override/emergency-override.entity.ts';
import { AccessLogEntry } from './access-log-entry.ts';
import { Disclosure } from './disclosure.entity.ts';
import { PSEUDONYMS } from './pseudonyms.ts';

const place = ({ at, id }: { readonly at: Date; readonly id: string }): string => `${at.toISOString()} ${id}`;

/**
 * What a worker read under an override, and tried in vain after it, is kept from the resident's view for as long as the override is:
 * with the record of it there would be little to keep. Oversight reads everything.
 */
const exceptKept = async (residentId: string, pseudonym: string, { caller, em }: RequestContext): Promise<readonly object[]> => {
  if (caller.roles.includes('PRIVACY_OFFICER')) return [];
  const now = new Date();
  const kept = await em.find(EmergencyOverride, {
    residentId,
    $or: [{ validUntil: { $gt: now } }, { withheldUntil: { $gt: now } }],
  });
  const inVain = { [raw('permitted[array_position(residents, ?)] & ? = 0', [pseudonym, Qualifier.KNOWN])]: [] };
  return kept.map(({ worker, validFrom, validUntil }) => ({
    $not: { subject: worker, at: { $gte: validFrom }, $or: [{ at: { $lte: validUntil } }, inVain] },
  }));
};

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
      $and: await exceptKept(residentId, pseudonym, context),
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
