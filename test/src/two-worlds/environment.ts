import { env } from 'node:process';

const wholeNumber = (name: string): number | undefined => {
  const text = env[name];
  if (text === undefined || text === '') return undefined;
  if (!/^-?\d{1,10}$/.test(text)) throw new RangeError(`${name} is a whole number, and not ${text}`);
  return Number(text);
};

const seed = wholeNumber('TWO_WORLDS_SEED');

/** How long the search for a difference is: `TWO_WORLDS_RUNS` worlds, from `TWO_WORLDS_SEED` on (fast-check's own seed). */
export const search = { numRuns: wholeNumber('TWO_WORLDS_RUNS') ?? 30, ...(seed !== undefined && { seed }) };
