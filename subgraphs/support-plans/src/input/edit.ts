import { field } from '@wijkgraph/kit';
import { textOrNull } from './read-input.ts';

/** The record that an edit is of, and the version that was read of it. */
export const { edit } = field;

/** A text of an edit: left out it stays as it is, null or empty takes it away. */
export const textIfGiven = (called: string) => textOrNull(called).optional();

/** What an edit gives, without what it leaves out. */
export const given = <Fields extends object>(fields: Fields): Partial<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>;
