import { field } from '@wijkgraph/kit';
import { z } from 'zod';

export { readInput } from '@wijkgraph/kit';

export const { text, textOrNull, id, partyId, date } = field;

const MOST_RESIDENTS = 20;

/** The ids of one resident or more, each once. */
export const residentIds = z
  .array(id('A resident id'), 'Name the residents.')
  .min(1, 'Name at least one resident.')
  .max(MOST_RESIDENTS, `Name at most ${MOST_RESIDENTS} residents.`)
  .transform(given => [...new Set(given)]);
