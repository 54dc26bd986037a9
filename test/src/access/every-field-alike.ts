import { expect } from 'vitest';

/** A value as a text (JSON) that is the same for what is alike. Lists are compared as sets: their order is another test's matter. */
export const inNoOrder = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(inNoOrder).toSorted().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const given = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${given
    .map(([key, inner]) => `"${key}":${inNoOrder(inner)}`)
    .toSorted()
    .join()}}`;
};

/** Holds one such text against another; where they differ it shows in what. */
export const expectAlike = (said: string, expected: string, about: string): void => {
  if (said !== expected) expect(JSON.parse(said), about).toEqual(JSON.parse(expected));
};
