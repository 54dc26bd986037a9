const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2];
const CANDIDATES = 100_000;
/** Coprime to the candidates, so that neighbours get numbers that lie apart and none is given twice. */
const STRIDE = 61_803;

/**
 * The BSN of the n-th resident, from the range for tests (999...) and passing the eleven test. Null where the test allows
 * no last digit (one in eleven), and for everybody after the hundred thousandth: the range has some 90,909 numbers.
 */
export const testBsn = (number: number): string | null => {
  if (number > CANDIDATES) return null;
  const eight = `999${String((number * STRIDE) % CANDIDATES).padStart(5, '0')}`;
  const last = WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(eight[index]), 0) % 11;
  return last === 10 ? null : `${eight}${last}`;
};
