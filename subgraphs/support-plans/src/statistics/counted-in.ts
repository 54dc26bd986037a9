import { askSibling, refuse, type RequestContext } from '@wijkgraph/kit';
import { districtOfResident } from '@wijkgraph/schema';

/** A CBS code of a wijk. */
const CODE = /^WK\d{6}$/;

/**
 * The wijk that something is counted in: that of the record it is about, or the one that was named for somebody without a name. The
 * caller's team must hold the record. BAD_USER_INPUT.
 */
export const countedIn = async (
  { residentId, district }: { readonly residentId?: string | null | undefined; readonly district?: string | null | undefined },
  context: RequestContext,
): Promise<string | null> => {
  if (district && residentId) throw refuse('BAD_USER_INPUT', 'Leave the wijk out: that of the resident is on record.');
  if (district && !CODE.test(district)) throw refuse('BAD_USER_INPUT', 'Name the wijk by its CBS code, such as WK050507.');
  if (!residentId) return district ?? null;
  return (await askSibling(districtOfResident, { residentId }, context)).districtCode;
};
