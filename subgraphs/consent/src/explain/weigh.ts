import type { RequestContext } from '@wijkgraph/kit';
import { type DataCategory, maskOf, purposeMask, type Purpose } from '@wijkgraph/schema';
import { carryingOutOn } from '../decision/decision-database.ts';
import { DECISION_POOL } from '../decision/decision-pool.ts';
import { CIRCUMSTANCES, LINES } from './explain.sql.ts';
import { type Circumstances, type LineOutcome, outcomeOf, type WeighedLine } from './verdict.ts';

/** Whose access for what is weighed, and as of when. */
export interface Weighing {
  readonly residentId: string;
  readonly partyId: string;
  readonly categories: readonly DataCategory[];
  readonly purpose: Purpose;
  readonly at: Date;
}

/** All that a decision on one category comes to rest on. */
export interface Weighed {
  readonly category: DataCategory;
  readonly kind: Circumstances['kind'];
  readonly withinCeiling: boolean;
  readonly overrides: readonly string[];
  readonly objections: readonly string[];
  readonly lines: readonly { readonly id: string; readonly consentId: string; readonly outcome: LineOutcome }[];
}

interface Found {
  readonly category: number;
  readonly kind: Circumstances['kind'];
  readonly within_ceiling: boolean | null;
  readonly overrides: readonly string[] | null;
  readonly objections: readonly string[] | null;
}
interface FoundLine extends WeighedLine {
  readonly category: number;
  readonly id: string;
  readonly consentId: string;
}

/**
 * Weighs what was known at a moment by the SQL that decides, so that what is said of a decision and the decision cannot part ways. It
 * speaks of the party: which of its clients was registered for the purpose, and what scopes it had, the record of the decision tells.
 */
export const weigh = async (
  { residentId, partyId, categories, purpose, at }: Weighing,
  context: RequestContext,
): Promise<readonly Weighed[]> => {
  const carryOut = carryingOutOn(context.part(DECISION_POOL));
  const values = [residentId, partyId, categories.map(maskOf), purposeMask([purpose]), at];
  const [circumstances, lines] = await Promise.all([
    carryOut<Found>('circumstances', CIRCUMSTANCES, values),
    carryOut<FoundLine>('lines', LINES, values),
  ]);
  return categories.map(category => {
    const isAsked = (row: { readonly category: number }): boolean => row.category === maskOf(category);
    const found = circumstances.find(isAsked);
    return {
      category,
      kind: found?.kind ?? null,
      withinCeiling: found?.within_ceiling ?? false,
      overrides: found?.overrides ?? [],
      objections: found?.objections ?? [],
      lines: lines.filter(isAsked).map(line => ({ id: line.id, consentId: line.consentId, outcome: outcomeOf(line) })),
    };
  });
};
