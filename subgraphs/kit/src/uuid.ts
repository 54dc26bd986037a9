import { refuse } from './errors.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text can be the id of a row at all; anything else is unknown without asking, and the database would refuse a whole batch for it. */
export const isUuid = (text: string): boolean => UUID.test(text);

/** Lets the id of something elsewhere in the graph through. BAD_USER_INPUT for a text that cannot be one. */
export const uuidOrNull = (id: string | null | undefined, called: string): string | null => {
  if (id === null || id === undefined) return null;
  if (!isUuid(id)) throw refuse('BAD_USER_INPUT', `${called} is not the id of anything: it is a UUID in lower case.`);
  return id;
};
