import { z } from 'zod';
import { id, textOrNull } from './read-input.ts';

/** The record that an edit is of, and the version that was read of it. */
export const edit = z.object({ id: id('id'), expectedVersion: z.int() });

/** A text of an edit: left out it stays as it is, null or empty takes it away. */
export const textIfGiven = (called: string) => textOrNull(called).optional();

/** What an edit gives, without what it leaves out. */
export const given = <Fields extends object>(fields: Fields): Partial<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>;
