import { refuse } from '@wijkgraph/kit';
import { categoriesOf, type CategoryMask, maskOfAll, purposeMask } from '@wijkgraph/schema';
import type { ConsentProvisionInput } from './consent.inputs.ts';

/** A line of a consent as it is stored: bits, and a period that has a beginning. */
export interface ProvisionLine {
  readonly categoryMask: CategoryMask;
  readonly purposeMask: number;
  readonly validFrom: Date;
  readonly validUntil: Date | null;
}

/** Reads one line. BAD_USER_INPUT when it permits nothing, ends before it begins, or reaches beyond what the grantee can ever be given. */
export const provisionLine = (
  { categories, purposes, from, until }: ConsentProvisionInput,
  ceiling: CategoryMask,
  now: Date,
): ProvisionLine => {
  const line = {
    categoryMask: maskOfAll(categories),
    purposeMask: purposeMask(purposes),
    validFrom: from ?? now,
    validUntil: until ?? null,
  };
  if (line.categoryMask === 0) throw refuse('BAD_USER_INPUT', 'A consent names at least one category.');
  if (line.purposeMask === 0) throw refuse('BAD_USER_INPUT', 'A consent names at least one purpose.');
  if (line.validUntil !== null && line.validUntil <= line.validFrom) throw refuse('BAD_USER_INPUT', 'A consent ends after it begins.');
  const beyond = line.categoryMask & ~ceiling;
  if (beyond !== 0) throw refuse('BAD_USER_INPUT', `This party can never be given ${categoriesOf(beyond).join(', ')}.`);
  return line;
};

/** The period of a whole consent: from the first beginning to the last end. */
export const wholePeriod = (lines: readonly ProvisionLine[]): Pick<ProvisionLine, 'validFrom' | 'validUntil'> => ({
  validFrom: new Date(Math.min(...lines.map(({ validFrom }) => validFrom.getTime()))),
  validUntil: lines.some(({ validUntil }) => validUntil === null)
    ? null
    : new Date(Math.max(...lines.map(({ validUntil }) => validUntil?.getTime() ?? 0))),
});
