import { figuresOf, type Measure } from '@wijkgraph/kit';

const ZONE = `at time zone 'Europe/Amsterdam'`;

const sent = (kind: 'count' | 'share', value: string, where = 'true'): Measure => ({
  name: `referrals, ${value}`,
  kind,
  rows: `select (r.sent_at ${ZONE})::date as at, r.from_party_id as team, null as district, ${value} as value
    from referral r where r.sent_at >= ?::timestamp ${ZONE} and r.sent_at < ?::timestamp ${ZONE} and ${where}`,
});

const STEPS = `select from referral_event e where e.referral_id = r.id and e.state`;

/** What is counted here: the one list. A referral counts in the month in which it was sent. */
export const measures = {
  referrals: figuresOf(sent('count', 'null')),
  acceptance: figuresOf(
    sent(
      'share',
      `exists (${STEPS} = 'ACCEPTED')`,
      `(exists (${STEPS} in ('ACCEPTED', 'REJECTED')) or r.stored_state in ('ACCEPTED', 'REJECTED'))`,
    ),
  ),
  feedback: figuresOf(sent('share', 'r.feedback_at is not null', `r.stored_state not in ('CANCELLED', 'REQUESTED')`)),
};
