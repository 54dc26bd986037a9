import { type Condition, type Connection, type Pages, pagesBy, type Paging, type RequestContext } from '@wijkgraph/kit';
import { FEEDBACK_WITHIN_DAYS, feedbackDueOf } from './feedback.service.ts';
import { Referral } from './referral.entity.ts';
import { statesAwaitingFeedback } from './referral.states.ts';

const DAY = 86_400_000;

/** Which referrals of the caller's party are overdue. That a consent ended is settled before anything is counted or paged. */
const overdue =
  (mine: 'fromPartyId' | 'toPartyId') =>
  async (context: RequestContext): Promise<Condition> => {
    const sentBefore = new Date(Date.now() - context.part(FEEDBACK_WITHIN_DAYS) * DAY);
    const unheard = { feedbackAt: null, storedState: { $in: [...statesAwaitingFeedback] }, sentAt: { $lte: sentBefore } };
    const candidates = await context.em.find(Referral, { [mine]: context.caller.party, ...unheard });
    const due = await Promise.all(candidates.map(referral => feedbackDueOf(referral, context)));
    const ids = candidates.flatMap(({ id }, index) => (due[index] ? id : []));
    return { sql: 'child.id = any(?::uuid[])', values: [`{${ids.join()}}`] };
  };

const unheardBy = (parent: 'fromPartyId' | 'toPartyId'): Pages<Referral> =>
  pagesBy<Referral>({
    name: `referralsAwaitingFeedback ${parent}`,
    entity: Referral,
    parent,
    sort: 'sentAt',
    ascending: true,
    where: overdue(parent),
  });

const [sent, received] = [unheardBy('fromPartyId'), unheardBy('toPartyId')];

/** The reminders: referrals on which nothing was heard in time, the longest ago first. For a team those that it sent, for a partner those that it received. */
export const awaitingFeedback = (paging: Paging, context: RequestContext): Promise<Connection<Referral>> =>
  (context.caller.roles.length > 0 ? sent : received)(context.caller.party, paging, context);
