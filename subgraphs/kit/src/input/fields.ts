import { z } from 'zod';

const LONGEST_TEXT = 4_000;

/** A text that must be there. */
export const text = (called: string, longest = LONGEST_TEXT) =>
  z.string(`Give ${called}.`).trim().min(1, `Give ${called}.`).max(longest, `Keep ${called} to ${longest} characters.`);

/** A text that may be left out; an empty one counts as left out. */
export const textOrNull = (called: string, longest = LONGEST_TEXT) =>
  z
    .string()
    .trim()
    .max(longest, `Keep ${called} to ${longest} characters.`)
    .nullish()
    .transform(given => given || null);

/** A text of an edit: left out it stays as it is, null or empty takes it away. */
export const textIfGiven = (called: string) => textOrNull(called).optional();

/** The id of something in the graph. */
export const id = (called: string) => z.guid(`${called} is not the id of anything: an id is a UUID.`).toLowerCase();

/** A party's readable id. */
export const partyId = (called: string) =>
  z.string().regex(/^[a-z][a-z0-9-]{1,62}$/, `${called} is not the id of a team: small letters, digits and hyphens.`);

/** A day of the calendar that exists. */
export const date = (called: string) => z.iso.date(`${called} is not a date: write it as 2027-01-31.`);

/** The record that an edit is of, and the version of it that was read. */
export const edit = z.object({ id: id('id'), expectedVersion: z.int() });

/** A time of day. */
export const time = (called: string) => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, `${called} is not a time of day: write it as 09:30.`);
