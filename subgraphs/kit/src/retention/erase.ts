import type { EntityManager } from '@mikro-orm/postgresql';
import { holdingsOf, keeping, outcomeOf } from './holdings.ts';
import type { Erased, ErasureOrder } from './messages.ts';
import { FIND_RECEIPT, WRITE_RECEIPT } from './receipts.sql.ts';
import type { RecordKind, RecordLaw, Retention, Step } from './record-kind.ts';
import { recordsOf, stepOf } from './records.sql.ts';

interface Chosen {
  readonly id: string;
  readonly law: RecordLaw;
  readonly shared: boolean;
}
interface ChosenKind {
  readonly kind: RecordKind;
  readonly records: readonly Chosen[];
}

/** Whether a subgraph holds nothing of residents: there is nothing to erase there, and no receipt of it. */
export const holdsNothing = ({ kinds, last }: Retention): boolean => kinds.length === 0 && !last;

/** Whoever carries out an order holds this lock until it is committed. */
export const ONE_AT_A_TIME = `select pg_advisory_xact_lock(hashtextextended('wijkgraph erasure ' || ?, 0))`;

const choose = async (em: EntityManager, kind: RecordKind, { resident, terms, everything }: ErasureOrder): Promise<ChosenKind> => {
  const { sql, values } = recordsOf(em, kind, terms, [resident]);
  const records = await em.execute<(Chosen & { held: boolean; is_over: boolean })[]>(`${sql} for update of record`, [...values]);
  return { kind, records: records.filter(({ held, is_over: isOver }) => !held && (everything || isOver)) };
};

const countOf = ({ kind, records }: ChosenKind): Erased[] =>
  [...Map.groupBy(records, ({ law }) => law)].map(([law, { length }]) => ({
    kind: kind.name,
    law,
    records: length,
    outcome: outcomeOf(kind),
  }));

const carryOut = async (em: EntityManager, steps: readonly Step[], records: readonly Chosen[], resident: string): Promise<void> => {
  if (records.length === 0) return;
  for (const step of steps) {
    const { sql, values } = stepOf(
      em,
      step,
      records.map(({ id }) => id),
      resident,
    );
    await em.execute(sql, [...values]);
  }
};

/** What is left when no record keeps the resident: what goes along, and what has no period of its own. */
const carryOutLast = async (em: EntityManager, { kinds, last = [] }: Retention, order: ErasureOrder): Promise<void> => {
  for (const kind of kinds.filter(({ goesAlong }) => goesAlong)) {
    const { records } = await choose(em, kind, { ...order, everything: true });
    await carryOut(em, kind.goes, records, order.resident);
  }
  for (const step of last) {
    const { sql, values } = stepOf(em, step, [], order.resident);
    await em.execute(sql, [...values]);
  }
};

/**
 * Carries out an order in one transaction, once however often it is given: what it came to, or null for one that was forbidden before.
 * A record with several residents is left by this one, and goes when nobody is left in it. What goes along with the resident does so only
 * when no record of theirs stays.
 */
export const erase = async (em: EntityManager, retention: Retention, order: ErasureOrder): Promise<readonly Erased[] | null> => {
  if (holdsNothing(retention)) return [];
  return em.transactional(async transaction => {
    const { step, resident, terms, last } = order;
    await transaction.execute(ONE_AT_A_TIME, [step]);
    const [receipt] = await transaction.execute<{ erased: readonly Erased[] | null }[]>(FIND_RECEIPT, [step]);
    if (receipt) return receipt.erased;

    const chosen: ChosenKind[] = [];
    for (const kind of retention.kinds) chosen.push(await choose(transaction, kind, order));
    const erased = chosen.flatMap(countOf);
    await transaction.execute(WRITE_RECEIPT, [step, JSON.stringify(erased)]);
    for (const { kind, records } of chosen) {
      const [shared, whole] = [records.filter(record => record.shared), records.filter(record => !record.shared)];
      await carryOut(transaction, kind.leaves ?? [], shared, resident);
      await carryOut(transaction, kind.goes, whole, resident);
    }
    if (last && (await holdingsOf(transaction, keeping(retention), { terms, residents: [resident] })).length === 0)
      await carryOutLast(transaction, retention, order);
    return erased;
  });
};
