import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { BirthDateCorrection } from './birth-date-correction.entity.ts';
import { carryOut, type Tell } from './carry-out.ts';

/** Milliseconds after which a correction that still stands was left behind: nobody waits for it any more. */
const LEFT_BEHIND = 10_000;
/** Milliseconds between looks. */
const PAUSE = 5_000;

/** Carries out, once, the corrections that were left behind, such as by a process that was killed. */
export const carryOutLeftBehind = async (orm: MikroORM, tell: Tell, patience = LEFT_BEHIND): Promise<void> => {
  const em = orm.em.fork() as EntityManager;
  const left = await em.find(
    BirthDateCorrection,
    { at: { $lte: new Date(Date.now() - patience) } },
    { orderBy: { at: 'asc' }, limit: 100 },
  );
  for (const correction of left) await carryOut(correction, orm.em.fork() as EntityManager, tell);
};

/** Looks for corrections that were left behind, as long as the subgraph runs. */
export const carrier = (orm: MikroORM, tell: Tell): { close(): Promise<void> } => {
  let closed = false;
  let looking: Promise<void> = Promise.resolve();
  const look = (): void => {
    // What cannot be carried out now is tried again.
    looking = carryOutLeftBehind(orm, tell)
      .catch((reason: unknown) =>
        console.error(JSON.stringify({ level: 'error', reason: `a birth date is not corrected yet: ${String(reason)}` })),
      )
      .then(() => {
        if (!closed) timer = setTimeout(look, PAUSE).unref();
      });
  };
  let timer = setTimeout(look, PAUSE).unref();
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await looking;
    },
  };
};
