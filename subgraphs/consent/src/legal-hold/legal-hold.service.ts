import { randomUUID } from 'node:crypto';
import { DriverException, type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { type Connection, connectionPage, isUuid, notFound, pageOf, type Paging, refuse, type RequestContext } from '@wijkgraph/kit';
import { Qualifier } from '@wijkgraph/schema';
import { ERASING } from '../retention/erasing.ts';
import { openSteps } from '../retention/journal.ts';
import type { Erasing } from '../retention/steps.ts';
import { SubgraphFailed } from '../retention/subgraph-clients.ts';
import { LegalHold } from './legal-hold.entity.ts';
import type { PlaceLegalHoldInput } from './legal-hold.inputs.ts';
import { STOP_ERASING } from './legal-hold.sql.ts';

const LIST = 'legalHolds';
const LONGEST_REASON = 2_000;
const LOCK_NOT_AVAILABLE = '55P03';

const place = ({ placedAt, id }: LegalHold): string => `${placedAt.toISOString()} ${id}`;

const overseen = async (residentId: string, { disclosure }: RequestContext): Promise<boolean> =>
  isUuid(residentId) && ((await disclosure.granted(residentId)) & Qualifier.OVERSIGHT) !== 0;

/** The holds, those that are over too, the latest first. Who may read them is said on their type. */
export const legalHolds = async ({ first, after }: Paging, context: RequestContext): Promise<Connection<LegalHold>> => {
  const page = pageOf(LIST, first, after, context);
  const [at, id] = page.after?.split(' ') ?? [];
  const rows = await context.em.find(
    LegalHold,
    at && id ? { $or: [{ placedAt: { $lt: new Date(at) } }, { placedAt: new Date(at), id: { $lt: id } }] } : {},
    { orderBy: { placedAt: 'desc', id: 'desc' }, limit: page.size + 1 },
  );
  return connectionPage(rows, LIST, page, place, context);
};

const written = (reason: string): string => {
  const text = reason.trim();
  if (text === '') throw refuse('BAD_USER_INPUT', 'Say in reason for which dispute or claim the records are needed.');
  if (text.length > LONGEST_REASON) throw refuse('BAD_USER_INPUT', `reason has at most ${LONGEST_REASON} characters.`);
  return text;
};

/**
 * Whether no subgraph is still at a step whose coordinator is gone, nor will be: it was killed, or gave up waiting, and its order may be
 * yet to be read. What was not carried out is forbidden; when the hold is over, the retention gives it another name.
 */
const allAtRest = async (em: EntityManager, { subgraphs }: Erasing): Promise<boolean> => {
  const asked = (await openSteps(em)).map(({ subgraph, steps }) =>
    subgraphs[subgraph].rest({ steps }).catch((reason: unknown) => {
      if (reason instanceof SubgraphFailed) return { atRest: reason.isGone };
      throw reason;
    }),
  );
  return (await Promise.all(asked)).every(({ atRest }) => atRest);
};

const stillErasing = () =>
  refuse('CONFLICT', 'Something is being erased at this very moment, so the hold could not be placed. Place it again.');

/**
 * Forbids from now on that anything of a resident is erased: once this has returned no step of an erasure that runs is still at it, and
 * no other begins. Errors: NOT_FOUND, BAD_USER_INPUT, and CONFLICT where a step takes so long that it could not be waited for.
 */
export const placeLegalHold = async ({ residentId, reason, until }: PlaceLegalHoldInput, context: RequestContext): Promise<LegalHold> => {
  if (!(await overseen(residentId, context))) throw notFound();
  const why = written(reason);
  if (until && until <= new Date()) throw refuse('BAD_USER_INPUT', 'A legal hold ends in the future.');
  try {
    return await context.em.transactional(async em => {
      await em.execute(`set local lock_timeout = '3s'`);
      await em.execute(STOP_ERASING);
      if (!(await allAtRest(em as EntityManager, context.part(ERASING)))) throw stillErasing();
      const hold = {
        id: randomUUID(),
        residentId,
        reason: why,
        placedAt: new Date(),
        placedBy: context.caller.subject,
        until: until ?? null,
        liftedAt: null,
        liftedBy: null,
      };
      return em.create(LegalHold, hold);
    });
  } catch (reason) {
    if (!(reason instanceof DriverException) || reason.code !== LOCK_NOT_AVAILABLE) throw reason;
    throw stillErasing();
  }
};

/** Ends a hold. Errors: NOT_FOUND, INVALID_STATE for one that is over. */
export const liftLegalHold = async (id: string, context: RequestContext): Promise<LegalHold> => {
  const known = isUuid(id) ? await context.em.findOne(LegalHold, id) : null;
  if (!known || !(await overseen(known.residentId, context))) throw notFound();
  return context.em.transactional(async em => {
    const hold = await em.findOneOrFail(LegalHold, id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    const now = new Date();
    if (hold.liftedAt !== null || (hold.until !== null && hold.until <= now))
      throw refuse('INVALID_STATE', 'This legal hold is over already.');
    Object.assign(hold, { liftedAt: now, liftedBy: context.caller.subject });
    return hold;
  });
};
