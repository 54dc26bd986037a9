import { isUuid, notFound, refuse, type RequestContext } from '@wijkgraph/kit';
import { type DataCategory, maskOf, purposeMask, type Purpose } from '@wijkgraph/schema';
import { carryingOutOn } from '../decision/decision-database.ts';
import { DECISION_POOL } from '../decision/decision-pool.ts';
import { AccessExplanation, WeighedProvision } from './access-explanation.ts';
import { CIRCUMSTANCES, LINES } from './explain.sql.ts';
import { type Circumstances, outcomeOf, permits, ruleOf, type WeighedLine } from './verdict.ts';

/** Whose access to what is to be explained, and as of when. */
export interface Explaining {
  readonly residentId: string;
  readonly partyId: string;
  readonly category: DataCategory;
  readonly purpose: Purpose;
  readonly at: Date;
}

interface Found {
  readonly kind: Circumstances['kind'];
  readonly within_ceiling: boolean | null;
  readonly overrides: readonly string[] | null;
  readonly objections: readonly string[] | null;
}
interface FoundLine extends WeighedLine {
  readonly id: string;
  readonly consentId: string;
}

/**
 * Weighs what was known at a moment by the SQL that decides, so that an explanation and a decision cannot part ways. It speaks of the
 * party: which of its clients was registered for the purpose, and what scopes it had, the record of the decision tells.
 * Errors: NOT_FOUND for no resident at all, BAD_USER_INPUT for a moment to come.
 */
export const explain = async (asked: Explaining, context: RequestContext): Promise<AccessExplanation> => {
  const { residentId, partyId, category, purpose, at } = asked;
  if (!isUuid(residentId)) throw notFound();
  if (at.getTime() > Date.now())
    throw refuse('BAD_USER_INPUT', 'Only what was decided, or would have been, can be explained: not what is to come.');
  const carryOut = carryingOutOn(context.part(DECISION_POOL));
  const values = [residentId, partyId, maskOf(category), purposeMask([purpose]), at];
  const [[found], lines] = await Promise.all([
    carryOut<Found>('circumstances', CIRCUMSTANCES, values),
    carryOut<FoundLine>('lines', LINES, values),
  ]);
  const overrides = found?.overrides ?? [];
  const provisions = lines.map(line =>
    Object.assign(new WeighedProvision(), { id: line.id, residentId, consentId: line.consentId, outcome: outcomeOf(line) }),
  );
  const rule = ruleOf(
    { kind: found?.kind ?? null, withinCeiling: found?.within_ceiling ?? false, overridden: overrides.length > 0 },
    provisions.map(({ outcome }) => outcome),
  );
  return Object.assign(new AccessExplanation(), {
    residentId,
    at,
    permitted: permits(rule),
    rule,
    provisions,
    objections: found?.objections ?? [],
    overrides,
  });
};
