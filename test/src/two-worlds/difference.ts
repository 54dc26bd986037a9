import { isDeepStrictEqual } from 'node:util';
import type { Asking } from './access-model.ts';
import type { Operation } from './operation.ts';

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, ' '));

/** The places at which two things differ: the path, what is here, what is there. */
export const differences = (
  one: unknown,
  other: unknown,
  [here, there]: readonly [string, string] = ['in the first world', 'in the second'],
  path = '',
): string[] => {
  if (isDeepStrictEqual(one, other)) return [];
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return [`${path || '(answer)'}: ${show(one)} ${here}, ${show(other)} ${there}`];
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap(key =>
    differences(left[key], right[key], [here, there], `${path}/${key}`),
  );
};

/** Differences that a person can take in. */
const FEW = 8;

/** Two answers that should have been one. */
export class Distinguished extends Error {
  constructor(asking: Asking, operation: Operation, variables: Readonly<Record<string, unknown>>, found: readonly string[]) {
    super([`As ${asking.party} for ${asking.purpose}:`, operation.text, `with ${show(variables)}`, ...found.slice(0, FEW)].join('\n'));
  }
}
