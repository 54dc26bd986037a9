import { randomUUID } from 'node:crypto';
import { MandatoryReferral, Referral, ReferralEvent } from '@wijkgraph/referrals';
import { provisions } from '@wijkgraph/sandbox/reference';
import type { ResidentSeed } from './resident-seed.ts';
import type { Sowing } from './rows.ts';
import { LONG_AGO } from './worker.ts';

/** @param consents by party, the consent that a referral to it rests on */
export const sowReferrals = ({ referrals }: Sowing, seed: ResidentSeed, consents: ReadonlyMap<string, string>): void => {
  for (const { to, lifeDomains, reason } of seed.referrals) {
    const id = randomUUID();
    referrals.add(Referral, {
      id,
      residentId: seed.id,
      questionId: null,
      fromPartyId: seed.team,
      toPartyId: to,
      provisionId: provisions[0]?.id ?? null,
      lifeDomains,
      reason,
      consentId: consents.get(to) ?? randomUUID(),
      origin: 'CLARIFICATION',
      mandatoryReason: null,
      storedState: 'REQUESTED',
      statusReason: null,
      feedback: `feedback on ${reason}`,
      feedbackAt: LONG_AGO,
      sentAt: LONG_AGO,
    });
    referrals.add(ReferralEvent, { referral: id, at: LONG_AGO, state: 'REQUESTED', byPartyId: seed.team, note: `note on ${reason}` });
  }
  if (seed.mandatory)
    referrals.add(MandatoryReferral, {
      id: randomUUID(),
      residentId: seed.id,
      questionId: randomUUID(),
      trigger: 'DOMESTIC_VIOLENCE',
      lifeDomain: 'DOMESTIC_RELATIONS',
      state: 'OPEN',
      toPartyId: 'vivenz',
      referralId: null,
    });
};
