import { refuse } from '@wijkgraph/kit';
import { z } from 'zod';

const LONGEST_TEXT = 4_000;
const MOST_RESIDENTS = 20;

/** A text that must be there. */
export const text = (called: string) =>
  z.string(`Give ${called}.`).trim().min(1, `Give ${called}.`).max(LONGEST_TEXT, `Keep ${called} to ${LONGEST_TEXT} characters.`);

/** A text that may be left out; an empty one counts as left out. */
export const textOrNull = (called: string) =>
  z
    .string()
    .trim()
    .max(LONGEST_TEXT, `Keep ${called} to ${LONGEST_TEXT} characters.`)
    .nullish()
    .transform(given => given || null);

/** The id of something in the graph. */
export const id = (called: string) => z.guid(`${called} is not the id of anything: an id is a UUID.`).toLowerCase();

/** The ids of one resident or more, each once. */
export const residentIds = z
  .array(id('A resident id'), 'Name the residents.')
  .min(1, 'Name at least one resident.')
  .max(MOST_RESIDENTS, `Name at most ${MOST_RESIDENTS} residents.`)
  .transform(given => [...new Set(given)]);

/** A party's readable id. */
export const partyId = (called: string) =>
  z.string().regex(/^[a-z][a-z0-9-]{1,62}$/, `${called} is not the id of a team: small letters, digits and hyphens.`);

/** A day of the calendar that exists. */
export const date = (called: string) => z.iso.date(`${called} is not a date: write it as 2027-01-31.`);

/** Reads an input. BAD_USER_INPUT with the first thing that is wrong with it. */
export const readInput = <Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> => {
  const read = schema.safeParse(input);
  if (read.success) return read.data;
  throw refuse('BAD_USER_INPUT', read.error.issues[0]?.message);
};
