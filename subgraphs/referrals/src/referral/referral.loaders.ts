import { type Batch, oneBy, pagesBy } from '@wijkgraph/kit';
import { stepsOfResident } from '../party/steps-of-resident.ts';
import { ReferralEvent } from './referral-event.entity.ts';
import { Referral } from './referral.entity.ts';

export const referralById = oneBy(Referral, 'id');

/** The course of a referral, in order. The referral is read along: an event is seen as its referral is. */
export const eventsOfReferral: Batch<string, readonly ReferralEvent[]> = async (referrals, { em }) => {
  const events = await em.find(
    ReferralEvent,
    { referral: { id: { $in: [...referrals] } } },
    { populate: ['referral'], strategy: 'joined', orderBy: { id: 'asc' } },
  );
  const byReferral = Map.groupBy(events, event => event.referral.id);
  return referrals.map(referral => byReferral.get(referral) ?? []);
};

const OF_RESIDENT = { name: 'Resident.referrals', entity: Referral, parent: 'residentId' } as const;
const sent = { sql: 'child.sent_at is not null', values: [] };

/** Every referral of a resident, in the order of their ids. */
export const referralsOfResident = pagesBy<Referral>(OF_RESIDENT);

/** Those referrals of a resident that the caller's party sent or received, decided before they are paged. */
export const referralsWithCaller = pagesBy<Referral>({
  ...OF_RESIDENT,
  where: ({ caller: { party } }) => ({
    sql: 'child.from_party_id = ? or (child.to_party_id = ? and child.sent_at is not null)',
    values: [party, party],
  }),
});

/** The steps of all referrals of a resident, the newest first. */
export const referralStepsOfResident = stepsOfResident<ReferralEvent>({
  name: 'Resident.referralEvents',
  course: { table: 'referral', of: 'referral_id', sent: 'sent_at' },
  steps: 'referral_event',
  read: (ids, em) => em.find(ReferralEvent, { id: { $in: ids } }, { populate: ['referral'], strategy: 'joined' }),
});

/** What a party received, newest first. */
export const referralsTo = pagesBy<Referral>({
  name: 'incomingReferrals',
  entity: Referral,
  parent: 'toPartyId',
  sort: 'sentAt',
  where: () => sent,
});

/** What a party sent, newest first. */
export const referralsFrom = pagesBy<Referral>({
  name: 'sentReferrals',
  entity: Referral,
  parent: 'fromPartyId',
  sort: 'sentAt',
  where: () => sent,
});
