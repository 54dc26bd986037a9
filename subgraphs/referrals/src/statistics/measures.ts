import { figuresOf } from '@wijkgraph/kit';
import { receiverOf } from '../mandatory-referral/mandatory-referral.triggers.ts';

const ZONE = `at time zone 'Europe/Amsterdam'`;

const was = (...states: readonly string[]): string =>
  `(r.stored_state in ('${states.join(`', '`)}') or exists (select from referral_event e where e.referral_id = r.id and e.state in ('${states.join(`', '`)}')))`;

/** A referral counts in the month in which it was sent. Whether it was accepted or heard of can be said once the receiver answered. */
const sent = figuresOf({
  at: 'moment',
  parts: { accepted: {}, heard: {}, to_gp: {} },
  rows: `select r.sent_at as at, r.from_party_id as team, null as district,
      case when ${was('ACCEPTED', 'REJECTED')} then ${was('ACCEPTED')} end as accepted,
      case when r.stored_state not in ('CANCELLED', 'REQUESTED') then r.feedback_at is not null end as heard,
      r.to_party_id = '${receiverOf.ADDICTION}' as to_gp
    from referral r where r.sent_at >= ?::timestamp ${ZONE} and r.sent_at < ?::timestamp ${ZONE}`,
});

/** What is counted here: the one list, read with one statement a year. */
export const measures = {
  referrals: sent.count,
  acceptance: sent.share('accepted'),
  feedback: sent.share('heard'),
  toGeneralPractitioners: sent.share('to_gp'),
};
