import { refuse } from '@wijkgraph/kit';

/** Characters of a text at most. */
const LONGEST = 4_000;

/** A text as it is stored: without the white space around it, null where nothing is left. BAD_USER_INPUT where it is too long. */
export const writtenText = (text: string | null | undefined, called: string): string | null => {
  const written = text?.trim() ?? '';
  if (written.length > LONGEST) throw refuse('BAD_USER_INPUT', `${called} has at most ${LONGEST} characters, and has ${written.length}.`);
  return written || null;
};
