import { type Connection, connectionPage, pageOf, type RequestContext } from '@wijkgraph/kit';
import { NOTHING } from '@wijkgraph/schema';
import { Consent } from '../consent/consent.entity.ts';

const LIST = 'requestedConsents';

/**
 * The consents that wait for an answer, the oldest first: to a team those of its residents, to a resident or representative those that
 * are for them to answer, to an organisation its own. Whose they may be is decided before any is counted.
 */
export const requestedConsents = async (
  first: number | null,
  after: string | null,
  context: RequestContext,
): Promise<Connection<Consent>> => {
  const { caller, disclosure, em } = context;
  const page = pageOf(LIST, first, after, context);
  const residentId = { $in: [...(await disclosure.permitted(NOTHING))] };
  const own = caller.roles.length === 0 ? { requestedBy: caller.party } : {};
  const [at, id] = page.after?.split(' ') ?? [];
  const beyond = at && id ? { $or: [{ recordedAt: { $gt: new Date(at) } }, { recordedAt: new Date(at), id: { $gt: id } }] } : {};
  const rows = await em.find(
    Consent,
    { storedState: 'REQUESTED', residentId, ...own, ...beyond },
    { orderBy: { recordedAt: 'asc', id: 'asc' }, limit: page.size + 1 },
  );
  return connectionPage(rows, LIST, page, row => `${row.recordedAt.toISOString()} ${row.id}`, context);
};
