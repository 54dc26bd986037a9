import type { EntityManager } from '@mikro-orm/postgresql';
import type { Transaction } from '../data-subject/in-turn.ts';
import { acknowledgeable } from './acknowledge.ts';

/** Notes a narrowing, and tells how many milliseconds it lies ahead of the database's clock. The database gives it its number. */
const NOTE = `insert into narrowing (party_id, at) values (?, ?) returning extract(epoch from at - clock_timestamp())::float8 * 1000 as ahead`;

const note = async (em: EntityManager, partyId: string | null): Promise<number> => {
  // Moments that the work wrote down come from this process's clock, which may be ahead of the database's.
  const [noted] = await em.execute<{ ahead: number }[]>(NOTE, [partyId, new Date()]);
  if (!noted) throw new Error('A narrowing was not noted');
  return noted.ahead;
};

/**
 * Carries out, in a transaction, what takes a permit away from a party (from whoever, where `partyId` is null): the one way
 * to withdraw, object, end an authority or an override. Resolves when it may be acknowledged: no answer released from then
 * on rests on what was taken away (`release.ts` of the contract). Rejects with what `work` throws, and nothing is written.
 * Where the work has to wait for its turn, `transaction` is what does.
 */
export const narrow = async <Result>(
  em: EntityManager,
  partyId: string | null,
  work: (em: EntityManager) => Promise<Result>,
  transaction: Transaction = (outer, inside) => outer.transactional(inside),
): Promise<Result> => {
  if (em.isInTransaction()) throw new Error('What narrows is acknowledged after its own commit, and so is no part of a larger transaction');
  let ahead = 0;
  const result = await transaction(em, async inner => {
    const done = await work(inner);
    await inner.flush();
    // Last of all, for everybody else who narrows waits from here to the commit.
    ahead = await note(inner, partyId);
    return done;
  });
  await acknowledgeable(ahead);
  return result;
};
