import type { Erased, Terms } from '@wijkgraph/kit';
import type { SubgraphName } from '@wijkgraph/schema';
import type { ClientBase, Pool } from 'pg';
import type { Pseudonyms } from '../access-log/pseudonyms.ts';
import type { ErasureGround } from '../erasure/erasure-ground.ts';
import { HELD, SHARE_ERASING } from '../legal-hold/legal-hold.sql.ts';
import { beginRun, endStep, renameStep, type OpenResident, type OpenStep, type Run, writeSteps } from './journal.ts';
import { ORDER, stillNeeded } from './order.ts';
import { dutyAgainst } from './duty.ts';
import { type Period, periodsOn } from './periods.ts';
import type { SubgraphClients } from './subgraph-clients.ts';

/** What erasing needs: the database of the journal, the subgraphs, and how the journal calls residents. */
export interface Erasing {
  readonly pool: Pool;
  readonly subgraphs: SubgraphClients;
  readonly pseudonyms: Pseudonyms;
}

interface OnPeriods extends Terms {
  readonly periods: readonly Period[];
}

/** What became of a resident, as far as it went. */
export interface Taken {
  /** A legal hold came before the end: what is left waits until it is lifted. */
  readonly held: boolean;
  /** Something was found to rest on the records, so they stayed. */
  readonly needed: boolean;
  readonly erased: readonly (Erased & { readonly subgraph: SubgraphName })[];
}

/** Does something in a transaction during which no legal hold can be placed; undefined where one stands on this resident. */
const unlessHeld = async <Result>(
  pool: Pool,
  resident: string,
  task: (client: ClientBase, held: readonly string[]) => Promise<Result>,
): Promise<Result | undefined> => {
  const client = await pool.connect();
  // A connection that is lost between two statements says so here; the next statement fails, and that is what counts.
  const lost = () => {};
  client.on('error', lost);
  try {
    await client.query('begin');
    await client.query(SHARE_ERASING);
    const { rows } = await client.query<{ resident: string }>(HELD);
    const held = rows.map(row => row.resident);
    const result = held.includes(resident) ? undefined : await task(client, held);
    await client.query('commit');
    client.off('error', lost);
    client.release();
    return result;
  } catch (reason) {
    client.release(true);
    throw reason;
  }
};

/** Writes down what is to be done of a resident; undefined, and nothing written, where a legal hold stands. */
export const begin = (
  { pool, pseudonyms }: Erasing,
  run: Run,
  resident: string,
  subgraphs: readonly SubgraphName[],
  last: boolean,
): Promise<OpenResident | undefined> =>
  unlessHeld(pool, resident, client => writeSteps(client, run, resident, subgraphs, last, pseudonyms(resident)));

/** The same for a resident who goes altogether on request, with the run that it is: there is never one without its steps. */
export const beginOnRequest = (
  { pool, pseudonyms }: Erasing,
  resident: string,
  { asOf, askedBy, ground }: { readonly asOf: string; readonly askedBy: string; readonly ground: ErasureGround },
): Promise<OpenResident | undefined> =>
  unlessHeld(pool, resident, async client =>
    writeSteps(client, await beginRun(client, asOf, askedBy, ground), resident, ORDER, true, pseudonyms(resident)),
  );

interface Outcome {
  /** The name under which it was carried out. */
  readonly step: string;
  /** Undefined where something rests on the records, or a law demands that they are kept. */
  readonly lines: readonly Erased[] | undefined;
}

/** Whether a law demands by now that something of this stays, of a resident who goes on request: there may be more than when it was asked. */
const dutyCame = async ({ subgraphs }: Erasing, { run: { ground }, resident }: OpenResident, subgraph: SubgraphName, terms: OnPeriods) => {
  if (ground === null) return false;
  const { holdings } = await subgraphs[subgraph].holdings({ terms, residents: [resident] });
  return holdings.some(holding => dutyAgainst(holding, terms.periods, ground) !== undefined);
};

const carryOut = async (erasing: Erasing, open: OpenResident, { id, subgraph, last }: OpenStep, terms: OnPeriods): Promise<Outcome> => {
  const { pool, subgraphs } = erasing;
  const { run, resident } = open;
  const needed = await stillNeeded(subgraphs, subgraph, [resident], terms);
  if (needed.size > 0 || (await dutyCame(erasing, open, subgraph, terms))) return { step: id, lines: undefined };
  const order = { resident, terms, everything: run.ground !== null, last };
  const lines = await subgraphs[subgraph].erase({ step: id, ...order });
  if (lines) return { step: id, lines };
  // Whoever placed a legal hold had orders forbidden that were not carried out yet; an order of another name can only come from here.
  const step = await renameStep(pool, id);
  return { step, lines: (await subgraphs[subgraph].erase({ step, ...order })) ?? undefined };
};

/**
 * Takes the steps of a resident that are left, each under its own look at the legal holds. Whoever is interrupted takes them again:
 * a subgraph carries out each once. Rejects when a subgraph or the database fails; what is left then stays in the journal.
 */
export const take = async (erasing: Erasing, open: OpenResident): Promise<Taken> => {
  const periods = await periodsOn(erasing.pool, open.run.asOf);
  const erased: (Erased & { subgraph: SubgraphName })[] = [];
  let anyNeeded = false;
  for (const step of open.steps) {
    const took = await unlessHeld(erasing.pool, open.resident, async (client, held) => {
      const { step: id, lines } = await carryOut(erasing, open, step, { asOf: open.run.asOf, periods, held });
      await endStep(client, id, lines ? 'ERASED' : 'STILL_NEEDED', lines ?? []);
      return { lines };
    });
    if (!took) return { held: true, needed: anyNeeded, erased };
    anyNeeded ||= !took.lines;
    erased.push(...(took.lines ?? []).map(line => ({ ...line, subgraph: step.subgraph })));
  }
  return { held: false, needed: anyNeeded, erased };
};
