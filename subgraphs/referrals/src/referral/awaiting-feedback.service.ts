import { type Connection, type Pages, pagesBy, type Paging, type RequestContext, type Sieve } from '@wijkgraph/kit';
import { FEEDBACK_WITHIN_DAYS, feedbackDueOf } from './feedback.service.ts';
import { Referral } from './referral.entity.ts';
import { statesAwaitingFeedback } from './referral.states.ts';

const DAY = 86_400_000;
const awaiting = statesAwaitingFeedback.map(state => `'${state}'`).join(', ');

const sentBefore = (context: RequestContext): Date => new Date(Date.now() - context.part(FEEDBACK_WITHIN_DAYS) * DAY);

const areDue = (referrals: readonly Referral[], context: RequestContext): Promise<readonly boolean[]> =>
  Promise.all(referrals.map(async referral => (await feedbackDueOf(referral, context)) !== null));

/** Those whose consent still carries them: that it ended is settled before anything is counted or paged. */
const carried = (mine: 'fromPartyId' | 'toPartyId'): Sieve<Referral> => ({
  few: areDue,
  async all(context) {
    const unheard = { feedbackAt: null, storedState: { $in: [...statesAwaitingFeedback] }, sentAt: { $lte: sentBefore(context) } };
    const referrals = await context.em.find(Referral, { [mine]: context.caller.party, ...unheard });
    const due = await areDue(referrals, context);
    return { sql: 'child.id = any(?::uuid[])', values: [`{${referrals.flatMap(({ id }, index) => (due[index] ? id : [])).join()}}`] };
  },
});

const unheardBy = (parent: 'fromPartyId' | 'toPartyId'): Pages<Referral> =>
  pagesBy<Referral>({
    name: `referralsAwaitingFeedback ${parent}`,
    entity: Referral,
    parent,
    sort: 'sentAt',
    ascending: true,
    where: context => ({
      sql: `child.feedback_at is null and child.stored_state in (${awaiting}) and child.sent_at <= ?`,
      values: [sentBefore(context)],
    }),
    sieve: carried(parent),
  });

const [sent, received] = [unheardBy('fromPartyId'), unheardBy('toPartyId')];

/** The reminders: referrals on which nothing was heard in time, the longest ago first. For a team those that it sent, for a partner those that it received. */
export const awaitingFeedback = (paging: Paging, context: RequestContext): Promise<Connection<Referral>> =>
  (context.caller.roles.length > 0 ? sent : received)(context.caller.party, paging, context);
