import type { z } from 'zod';
import { refuse } from '../errors.ts';

/** Reads an input. BAD_USER_INPUT with the first thing that is wrong with it. */
export const readInput = <Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> => {
  const read = schema.safeParse(input);
  if (read.success) return read.data;
  throw refuse('BAD_USER_INPUT', read.error.issues[0]?.message);
};
