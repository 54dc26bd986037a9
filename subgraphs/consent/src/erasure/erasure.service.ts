import { isUuid, notFound, refuse, type RequestContext } from '@wijkgraph/kit';
import { Qualifier } from '@wijkgraph/schema';
import { HELD } from '../legal-hold/legal-hold.sql.ts';
import { finishRuns } from '../retention/journal.ts';
import { ORDER } from '../retention/order.ts';
import { dutyAgainst } from '../retention/duty.ts';
import { type Period, periodsOn, today } from '../retention/periods.ts';
import { ERASING } from '../retention/erasing.ts';
import { beginOnRequest, type Erasing, take } from '../retention/steps.ts';
import { SubgraphFailed } from '../retention/subgraph-clients.ts';
import type { ErasureGround } from './erasure-ground.ts';
import { ErasedRecords, ResidentErasure } from './resident-erasure.ts';

const UNDER_HOLD = 'A legal hold stands on records of this resident: nothing of them may be erased until it is lifted.';

const recordsOf = async (resident: string, { pool, subgraphs }: Erasing, asOf: string, periods: readonly Period[]) => {
  const { rows } = await pool.query<{ resident: string }>(HELD);
  const held = rows.map(row => row.resident);
  if (held.includes(resident)) throw refuse('INVALID_STATE', UNDER_HOLD);
  const terms = { asOf, periods, held };
  const found = await Promise.all(
    ORDER.map(async subgraph => {
      const { kinds, holdings } = await subgraphs[subgraph].holdings({ terms, residents: [resident] });
      const outcomeOf = new Map(kinds.map(({ kind, outcome }) => [kind, outcome]));
      return holdings.map(holding => ({ ...holding, subgraph, outcome: outcomeOf.get(holding.kind) ?? ('DELETED' as const) }));
    }),
  );
  return found.flat();
};

const authorise = async (residentId: string, { disclosure }: RequestContext): Promise<void> => {
  if (!isUuid(residentId) || ((await disclosure.granted(residentId)) & Qualifier.OVERSIGHT) === 0) throw notFound();
};

const unreachable = (reason: unknown): never => {
  if (!(reason instanceof SubgraphFailed)) throw reason;
  throw refuse(
    'SUBGRAPH_UNAVAILABLE',
    'A part of the graph does not answer at this moment. What was begun is in the journal, and the retention finishes it.',
  );
};

/**
 * Erases a resident on request (AVG art. 17), in all five subgraphs; or shows what that would come to. Errors: NOT_FOUND for somebody
 * of whom nothing is held, INVALID_STATE under a legal hold or while a law demands that something is kept, SUBGRAPH_UNAVAILABLE.
 */
export const eraseResident = async (
  residentId: string,
  ground: ErasureGround,
  dryRun: boolean,
  context: RequestContext,
): Promise<ResidentErasure> => {
  await authorise(residentId, context);
  const erasing = context.part(ERASING);
  const asOf = await today(erasing.pool);
  const periods = await periodsOn(erasing.pool, asOf);
  const records = await recordsOf(residentId, erasing, asOf, periods).catch(unreachable);
  if (records.length === 0) throw notFound();
  if (records.some(({ held }) => held > 0)) throw refuse('INVALID_STATE', UNDER_HOLD);
  const duties = records.map(record => dutyAgainst(record, periods, ground)).filter(duty => duty !== undefined);
  if (duties.length > 0) throw refuse('INVALID_STATE', `This cannot be erased on this ground now: ${duties.join(' ')}`);
  if (dryRun) {
    const lines = records.map(record => new ErasedRecords(residentId, { ...record, records: record.due + record.kept }));
    return new ResidentErasure(residentId, { dryRun, complete: false, lines });
  }
  const open = await beginOnRequest(erasing, residentId, { asOf, askedBy: context.caller.subject, ground });
  if (!open) throw refuse('INVALID_STATE', UNDER_HOLD);
  const { held, needed, erased } = await take(erasing, open).catch(unreachable);
  await finishRuns(erasing.pool, open.run);
  const lines = erased.map(line => new ErasedRecords(residentId, line));
  return new ResidentErasure(residentId, { dryRun, complete: !held && !needed, lines });
};
