import { refuse } from '@wijkgraph/kit';

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Nine digits, not all zero, whose weighted sum is divisible by eleven (elfproef; Logisch Ontwerp BSN). */
export const isBsn = (text: string): boolean =>
  /^\d{9}$/.test(text) && text !== '000000000' && WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(text[index]), 0) % 11 === 0;

/** Lets a citizen service number through. BAD_USER_INPUT for anything else; the number itself is not repeated. */
export const bsn = (text: string): string => {
  if (!isBsn(text)) throw refuse('BAD_USER_INPUT', 'A BSN has nine digits and passes the eleven test; this one does not.');
  return text;
};
