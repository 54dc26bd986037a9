import { randomUUID } from 'node:crypto';
import { answering } from '@wijkgraph/kit';
import { obligeToRefer, openMandatoryReferrals } from '@wijkgraph/schema';
import { MandatoryReferral } from './mandatory-referral.entity.ts';
import { lifeDomainOf, receiverOf } from './mandatory-referral.triggers.ts';

/** What support-plans asks before a plan becomes active, and tells when a question is flagged. */
export const mandatoryReferralAnswers = [
  answering(openMandatoryReferrals, async ({ residents }, em) => {
    const open = await em.find(MandatoryReferral, { residentId: { $in: residents }, state: 'OPEN' }, { fields: ['residentId'] });
    return { residents: [...new Set(open.map(({ residentId }) => residentId))] };
  }),
  answering(obligeToRefer, async ({ residentId, questionId, triggers }, em) => {
    const owed = triggers.map(trigger => ({
      id: randomUUID(),
      residentId,
      questionId,
      trigger,
      lifeDomain: lifeDomainOf[trigger],
      state: 'OPEN' as const,
      toPartyId: receiverOf[trigger],
      referralId: null,
      settledAt: null,
      settledBy: null,
    }));
    const opened = await em.upsertMany(MandatoryReferral, owed, {
      onConflictFields: ['questionId', 'trigger'],
      onConflictAction: 'ignore',
    });
    return { opened: opened.length };
  }),
];
