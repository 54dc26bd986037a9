import { z } from 'zod';
import { inOrder } from './period.ts';

/** A day of the week, as it is given: 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekday = z.int().min(1, 'weekday is 1 (Monday) to 7 (Sunday).').max(7, 'weekday is 1 (Monday) to 7 (Sunday).');

interface Valid {
  readonly validFrom: string;
  readonly validTo?: string | null | undefined;
}

/** Whether what is given for each week does not end before it begins. */
export const validInOrder = ({ validFrom, validTo }: Valid): boolean => inOrder({ from: validFrom, to: validTo });

/** A stretch of the day, in SQL: minutes from one column that holds a time of day to another, for a constraint on what overlaps. */
export const stretch = (from: string, to: string): string => {
  const minutes = (column: string): string => `left(${column}, 2)::int * 60 + right(${column}, 2)::int`;
  return `int4range(${minutes(from)}, ${minutes(to)})`;
};
