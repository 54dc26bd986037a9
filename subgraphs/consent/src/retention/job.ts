import type { RecordLaw, Outcome, Terms } from '@wijkgraph/kit';
import type { SubgraphName } from '@wijkgraph/schema';
import type { ClientBase, Pool } from 'pg';
import { HELD } from '../legal-hold/legal-hold.sql.ts';
import { type Due, findDue } from './due.ts';
import { beginRun, finishRuns, type OpenResident, unfinished } from './journal.ts';
import { ORDER } from './order.ts';
import { periodsOn, type Period } from './periods.ts';
import { begin, type Erasing, take, type Taken } from './steps.ts';

const RUNNING = `hashtextextended('wijkgraph retention', 0)`;

/** The job is at work already. */
export class AlreadyAtWork extends Error {}

/** One job at a time: the lock is lost with the connection, so nobody has to clear it away. */
const alone = async <Result>(pool: Pool, task: () => Promise<Result>): Promise<Result> => {
  const client: ClientBase & { release(destroy: boolean): void } = await pool.connect();
  client.on('error', () => {});
  try {
    const { rows } = await client.query<{ mine: boolean }>(`select pg_try_advisory_lock(${RUNNING}) as mine`);
    if (!rows[0]?.mine) throw new AlreadyAtWork('The retention is being carried out already: wait until that is done.');
    return await task();
  } finally {
    client.release(true);
  }
};

interface Looked extends Due {
  readonly asOf: string;
  /** Residents under a legal hold: what is due of them is not in the lines. */
  readonly held: number;
}

const look = async ({ pool, subgraphs }: Erasing, asOf: string): Promise<Looked> => {
  const periods: readonly Period[] = await periodsOn(pool, asOf);
  const { rows } = await pool.query<{ resident: string }>(HELD);
  const held = rows.map(({ resident }) => resident);
  const terms: Terms = { asOf, periods, held };
  return { ...(await findDue(subgraphs, terms, periods)), asOf, held: held.length };
};

/** What is due on a day, and what an earlier run left. */
export interface DryRun extends Looked {
  readonly unfinished: number;
}

/** Shows what is due. Nothing is written. */
export const dryRun = async (erasing: Erasing, asOf: string): Promise<DryRun> => ({
  ...(await look(erasing, asOf)),
  unfinished: (await unfinished(erasing.pool)).length,
});

/** What was erased of one kind under one law. */
export interface ErasedLine {
  readonly subgraph: SubgraphName;
  readonly kind: string;
  readonly law: RecordLaw;
  readonly outcome: Outcome;
  records: number;
  residents: number;
}

export interface CarriedOut {
  readonly asOf: string;
  readonly lines: readonly ErasedLine[];
  /** Residents that were finished for an earlier run. */
  readonly resumed: number;
  /** Residents that a legal hold kept whole, or stopped half way: these wait in the journal. */
  readonly held: number;
  readonly lacking: readonly string[];
}

class Tally {
  readonly #lines = new Map<string, ErasedLine>();
  held = 0;

  add(taken: Taken | undefined): void {
    if (!taken || taken.held) this.held++;
    for (const { subgraph, kind, law, outcome, records } of taken?.erased ?? []) {
      const key = `${subgraph} ${kind} ${law}`;
      const line = this.#lines.get(key) ?? { subgraph, kind, law, outcome, records: 0, residents: 0 };
      line.records += records;
      line.residents++;
      this.#lines.set(key, line);
    }
  }

  get lines(): readonly ErasedLine[] {
    return [...this.#lines.values()];
  }
}

/**
 * Finishes what earlier runs began, and then erases what is due on a day, resident by resident. Rejects with {@link AlreadyAtWork}, and
 * when a subgraph or the database fails: whatever was begun by then is finished by the next run.
 */
export const carryOut = (erasing: Erasing, asOf: string): Promise<CarriedOut> =>
  alone(erasing.pool, async () => {
    const tally = new Tally();
    const left: readonly OpenResident[] = await unfinished(erasing.pool);
    for (const open of left) tally.add(await take(erasing, open));

    const { residents, lacking } = await look(erasing, asOf);
    const run = residents.size > 0 ? await beginRun(erasing.pool, asOf, 'retention', null) : undefined;
    for (const [resident, holding] of run ? residents : []) {
      const last = holding.has('residents');
      const open = await begin(
        erasing,
        run as NonNullable<typeof run>,
        resident,
        ORDER.filter(subgraph => last || holding.has(subgraph)),
        last,
      );
      tally.add(open && (await take(erasing, open)));
    }
    await finishRuns(erasing.pool);
    return { asOf, lines: tally.lines, resumed: left.length, held: tally.held, lacking };
  });
