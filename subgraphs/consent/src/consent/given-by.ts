import { refuse, type RequestContext } from '@wijkgraph/kit';
import type { AuthorityAt } from '../authority/authority.service.ts';
import { MAY_DECIDE } from '../resident/may-decide.ts';
import { Consent } from './consent.entity.ts';
import type { GivenByInput } from './consent.inputs.ts';
import type { Recording } from './recording.ts';
import { type Missing, sentenceOf, type Word } from './word.ts';

/** The word of whoever signs in: the resident's own, or that on each ground on which they represent the resident. */
const ownWord = (residentId: string, { representations }: AuthorityAt, { caller }: RequestContext): Word =>
  caller.resident === residentId
    ? [null]
    : representations.filter(({ representativeId }) => representativeId === caller.resident).map(({ id }) => id);

/**
 * Whose word a consent rests on. Whoever signs in gives their own, and nobody else's; a worker names those who gave it.
 * BAD_USER_INPUT where a representation is named that is not one of this resident's, or has no say now.
 */
export const wordGiven = (
  residentId: string,
  givenBy: GivenByInput | null | undefined,
  authority: AuthorityAt,
  context: RequestContext,
): Word => {
  if (context.caller.roles.includes('RESIDENT')) {
    if (givenBy) throw refuse('BAD_USER_INPUT', 'Whoever signs in gives their own word, and does not name who gave it.');
    return ownWord(residentId, authority, context);
  }
  if (!givenBy) return [null];
  const { resident, representations } = givenBy;
  const named = [...new Set(representations?.map(id => id.toLowerCase()))];
  if (!named.every(id => authority.representations.some(known => known.id === id)))
    throw refuse('BAD_USER_INPUT', 'One of those named does not represent the resident in this now.');
  return [...(resident ? [null] : []), ...named];
};

/** Who represents a resident is told to whoever may decide, and to the team whose consent to record lapsed by itself: it has to ask anew. */
const mayKnow = async ({ residentId, newcomer }: Recording, { caller, disclosure, em }: RequestContext): Promise<boolean> =>
  newcomer !== undefined ||
  ((await disclosure.granted(residentId)) & MAY_DECIDE) !== 0 ||
  (await em.count(Consent, { residentId, granteeId: caller.party, action: 'RECORD', storedState: 'ACTIVE' })) > 0;

/** That too few were named: INVALID_STATE, and who is needed for those who may know. */
export const tooFew = async (
  recording: Recording,
  gap: Missing,
  word: Word,
  authority: AuthorityAt,
  context: RequestContext,
): Promise<Error> =>
  refuse(
    'INVALID_STATE',
    (await mayKnow(recording, context))
      ? sentenceOf(gap, word, authority)
      : 'Not all of those whose word this consent needs were named: the resident, or who represents the resident, or both.',
  );
