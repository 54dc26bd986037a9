import { Consent, ConsentEvent, ConsentProvision, Objection } from '@wijkgraph/consent';
import { ApplicationEvent, MandatoryReferral, ProvisionApplication, Referral, ReferralEvent } from '@wijkgraph/referrals';
import { HouseholdMember, Resident } from '@wijkgraph/residents';
import { Assessment, ContactMoment, HelpQuestion, HelpQuestionEvent, SupportPlan, WaitingListEntry } from '@wijkgraph/support-plans';
import type { Row, Sowing, Table } from './rows.ts';

type Ending = (at: Date, day: string) => Row;

/** How each record reads once everything with its resident is over. */
const endings = new Map<Table, Ending>([
  [Resident, at => ({ recordedAt: at })],
  [HouseholdMember, (_at, day) => ({ from: day, to: day })],
  [HelpQuestion, at => ({ receivedAt: at, state: 'CLOSED' })],
  [WaitingListEntry, (_at, day) => ({ since: day, until: day, endReason: 'STARTED' })],
  [ContactMoment, at => ({ at })],
  [Assessment, (_at, day) => ({ date: day })],
  [SupportPlan, at => ({ openedAt: at, agreedAt: at, state: 'COMPLETED' })],
  [Referral, at => ({ recordedAt: at, sentAt: at, storedState: 'COMPLETED' })],
  [MandatoryReferral, at => ({ recordedAt: at, settledAt: at, state: 'REFUSED_BY_RESIDENT' })],
  [ProvisionApplication, at => ({ recordedAt: at, submittedAt: at, decidedAt: at, state: 'GRANTED' })],
  [Consent, at => ({ recordedAt: at, validFrom: at, withdrawnAt: at, storedState: 'WITHDRAWN' })],
  [ConsentProvision, at => ({ recordedAt: at, validFrom: at, validUntil: at })],
  [Objection, at => ({ recordedAt: at, liftedAt: at })],
]);

const isOf = (resident: string, { residentId, residentIds, id }: Row): boolean =>
  residentId === resident || id === resident || (Array.isArray(residentIds) && residentIds.includes(resident));

/** Changes what was sown of a resident, so that at this moment everything with them came to its end. */
export const bringToAnEnd = (sowing: Sowing, resident: string, at: Date): void => {
  const day = at.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
  const ended = new Set<unknown>();
  for (const rows of Object.values(sowing))
    for (const [table, ending] of endings)
      for (const row of rows.of(table))
        if (isOf(resident, row)) {
          Object.assign(row, ending(at, day));
          ended.add(row.id);
        }
  for (const event of sowing['support-plans'].of(HelpQuestionEvent)) if (ended.has(event.questionId)) event.at = at;
  for (const event of sowing.referrals.of(ReferralEvent)) if (ended.has(event.referral)) event.at = at;
  for (const event of sowing.referrals.of(ApplicationEvent)) if (ended.has(event.application)) event.at = at;
  for (const event of sowing.consent.of(ConsentEvent)) if (ended.has(event.consentId)) event.at = at;
};
