import { refuse } from '@wijkgraph/kit';
import { categoriesOf, type CategoryMask, maskOfAll, purposeMask } from '@wijkgraph/schema';
import type { ConsentProvisionInput } from './consent.inputs.ts';
import { type ConsentTerms, DAY } from './terms.ts';

/** A line of a consent as it is stored: bits, and a period that has a beginning. */
export interface ProvisionLine {
  readonly categoryMask: CategoryMask;
  readonly purposeMask: number;
  readonly validFrom: Date;
  readonly validUntil: Date;
}

/** The latest moment until which what begins then can last. */
export const latestEnd = (validFrom: Date, { longestDays }: ConsentTerms): Date => new Date(validFrom.getTime() + longestDays * DAY);

/**
 * Reads one line; where no end was said it is the latest that there can be. BAD_USER_INPUT when it permits nothing, ends before it begins,
 * lasts longer than a consent can, or reaches beyond what the grantee can ever be given.
 */
export const provisionLine = (
  { categories, purposes, from, until }: ConsentProvisionInput,
  ceiling: CategoryMask,
  now: Date,
  terms: ConsentTerms,
): ProvisionLine => {
  const validFrom = from ?? now;
  const latest = latestEnd(validFrom, terms);
  const line = {
    categoryMask: maskOfAll(categories),
    purposeMask: purposeMask(purposes),
    validFrom,
    validUntil: until ?? latest,
  };
  if (line.categoryMask === 0) throw refuse('BAD_USER_INPUT', 'A consent names at least one category.');
  if (line.purposeMask === 0) throw refuse('BAD_USER_INPUT', 'A consent names at least one purpose.');
  if (line.validUntil <= validFrom) throw refuse('BAD_USER_INPUT', 'A consent ends after it begins.');
  if (line.validUntil > latest)
    throw refuse('BAD_USER_INPUT', `A consent lasts ${terms.longestDays} days at most. Let it end sooner, and ask again by then.`);
  const beyond = line.categoryMask & ~ceiling;
  if (beyond !== 0) throw refuse('BAD_USER_INPUT', `This party can never be given ${categoriesOf(beyond).join(', ')}.`);
  return line;
};

/** The period of a whole consent: from the first beginning to the last end. */
export const wholePeriod = (lines: readonly ProvisionLine[]): Pick<ProvisionLine, 'validFrom' | 'validUntil'> => ({
  validFrom: new Date(Math.min(...lines.map(({ validFrom }) => validFrom.getTime()))),
  validUntil: new Date(Math.max(...lines.map(({ validUntil }) => validUntil.getTime()))),
});
