import { isUuid, type RequestContext } from '@wijkgraph/kit';
import { DataCategory, type Purpose, Qualifier } from '@wijkgraph/schema';
import { permits, ruleOf } from '../explain/verdict.ts';
import { weigh } from '../explain/weigh.ts';
import { AccessPreview, CategoryPreview } from './access-preview.ts';

/** Who would ask about whom, and what for. */
export interface Previewing {
  readonly residentId: string;
  readonly partyId: string;
  readonly purpose: Purpose;
}

/** Of an access: that of the team that holds the record, and of oversight. They read the objections and flags that it follows from. */
const MAY_PREVIEW = Qualifier.OWN_TEAM | Qualifier.OVERSIGHT;

/**
 * What a party would see now, by what the resident permits. Null for whoever may not know, as for an id that nobody has: nothing is
 * weighed for them. An override is left out: it opens nothing to a party, and whom it was kept from would learn of it here.
 */
export const previewFor = async (asked: Previewing, context: RequestContext): Promise<AccessPreview | null> => {
  const { residentId } = asked;
  if (!isUuid(residentId) || ((await context.disclosure.granted(residentId)) & MAY_PREVIEW) === 0) return null;
  const weighed = await weigh({ ...asked, categories: Object.values(DataCategory), at: new Date() }, context);
  const categories = weighed.map(({ category, lines, ...circumstances }) => {
    const rule = ruleOf(
      { ...circumstances, overridden: false },
      lines.map(({ outcome }) => outcome),
    );
    return Object.assign(new CategoryPreview(), { residentId, category, permitted: permits(rule), rule });
  });
  const visibleCategories = categories.filter(({ permitted }) => permitted).map(({ category }) => category);
  return Object.assign(new AccessPreview(), { residentId, visibleCategories, categories });
};
