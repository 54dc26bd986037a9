import { isUuid, notFound, refuse, type RequestContext } from '@wijkgraph/kit';
import type { DataCategory, Purpose } from '@wijkgraph/schema';
import { AccessExplanation, WeighedProvision } from './access-explanation.ts';
import { permits, ruleOf } from './verdict.ts';
import { weigh } from './weigh.ts';

/** Whose access to what is to be explained, and as of when. */
export interface Explaining {
  readonly residentId: string;
  readonly partyId: string;
  readonly category: DataCategory;
  readonly purpose: Purpose;
  readonly at: Date;
}

/** Which rule decided, and all that it weighed. Errors: NOT_FOUND for no resident at all, BAD_USER_INPUT for a moment to come. */
export const explain = async (asked: Explaining, context: RequestContext): Promise<AccessExplanation> => {
  const { residentId, category, at } = asked;
  if (!isUuid(residentId)) throw notFound();
  if (at.getTime() > Date.now())
    throw refuse('BAD_USER_INPUT', 'Only what was decided, or would have been, can be explained: not what is to come.');
  const [weighed] = await weigh({ ...asked, categories: [category] }, context);
  if (!weighed) throw new Error('A category was not weighed');
  const { overrides, objections, lines } = weighed;
  const rule = ruleOf(
    { ...weighed, overridden: overrides.length > 0 },
    lines.map(({ outcome }) => outcome),
  );
  return Object.assign(new AccessExplanation(), {
    residentId,
    at,
    permitted: permits(rule),
    rule,
    provisions: lines.map(line => Object.assign(new WeighedProvision(), { ...line, residentId })),
    objections,
    overrides,
  });
};
