import { randomUUID } from 'node:crypto';
import { Consent } from '@wijkgraph/consent';
import { ApplicationEvent, MandatoryReferral, ProvisionApplication, Referral, ReferralEvent } from '@wijkgraph/referrals';
import { categoryOfLifeDomain, type DataCategory, type LifeDomain } from '@wijkgraph/schema';
import { HelpQuestion } from '@wijkgraph/support-plans';
import { Provision } from '@wijkgraph/teams';
import { residentId } from '../../world/resident-seed.ts';
import type { Sowing } from '../../world/rows.ts';
import { WORKER } from '../../world/worker.ts';
import { everything, type TestParty, testParties } from '../every-field-parties.ts';
import { everyDomain, minute, realPartners, riskOf } from './domains.ts';

/** What is between the team and each party: in the domains that the party may see, in one that it may not, and in two at once. */
const domainsFor = ({ categories }: TestParty): readonly (readonly LifeDomain[])[] => {
  const open = everyDomain.filter(domain => categories.includes(categoryOfLifeDomain(domain)));
  const closed = everyDomain.filter(domain => !open.includes(domain));
  const few = open.length > 8 && closed.length > 0 ? open.slice(0, 1) : open;
  const pair = [few[0], closed[0] ?? few[1]].filter(domain => domain !== undefined);
  return [...few.map(domain => [domain]), ...closed.slice(0, 2).map(domain => [domain]), pair];
};

/** What was sent and applied for, and who must be referred on. */
export const fillReferrals = ({ referrals: sown, consent, 'support-plans': plans, teams }: Sowing): void => {
  const consentOf = new Map(consent.of(Consent).map(row => [`${String(row.residentId)} ${String(row.granteeId)}`, row.id]));
  const questionId = plans.of(HelpQuestion).find(row => row.residentId === residentId(1))?.id;
  const provisionId = teams.of(Provision)[0]?.id;
  let step = 0;
  const receivers: readonly TestParty[] = [
    ...testParties,
    ...realPartners.map(id => ({ id, categories: ['HOUSING', 'FINANCE', 'WORK_EDUCATION'] satisfies DataCategory[] })),
  ];
  for (const party of receivers)
    for (const domains of domainsFor(party)) {
      const at = minute(++step);
      const [first] = domains;
      const about = {
        residentId: residentId(1),
        questionId,
        provisionId,
        fromPartyId: 'team-wielwijk',
        toPartyId: party.id,
        lifeDomains: domains,
      };
      const id = randomUUID();
      sown.add(Referral, {
        ...about,
        id,
        reason: `reason ${domains.join()}`,
        consentId: consentOf.get(`${residentId(1)} ${party.id}`) ?? consentOf.get(`${residentId(1)} ${everything.id}`),
        origin: 'PLAN',
        mandatoryReason: (first && riskOf[first]) ?? null,
        storedState: 'ON_HOLD',
        statusReason: `on hold ${step}`,
        feedback: step % 3 === 0 ? null : `feedback ${domains.join()}`,
        feedbackAt: step % 3 === 0 ? null : at,
        sentAt: at,
      });
      sown.add(ReferralEvent, { referral: id, at, state: 'REQUESTED', byPartyId: 'team-wielwijk', note: `note ${domains.join()}` });
      const application = randomUUID();
      sown.add(ProvisionApplication, {
        ...about,
        id: application,
        consentId: consentOf.get(`${residentId(1)} ${party.id}`) ?? consentOf.get(`${residentId(1)} ${everything.id}`),
        state: 'GRANTED',
        whyLighterHelpIsNotEnough: `why ${domains.join()}`,
        outcome: `outcome ${domains.join()}`,
        mediationOutcome: `mediation ${domains.join()}`,
        mediationResult: 'AGREED',
        submittedAt: at,
        decidedAt: minute(++step),
      });
      sown.add(ApplicationEvent, { application, at, state: 'SUBMITTED', byPartyId: 'team-wielwijk', note: `note ${domains.join()}` });
    }
  const known = sown.of(Referral).find(row => row.toPartyId === everything.id);
  for (const [lifeDomain, trigger] of Object.entries(riskOf))
    sown.add(MandatoryReferral, {
      id: randomUUID(),
      residentId: residentId(1),
      questionId: plans
        .of(HelpQuestion)
        .find(row => row.residentId === residentId(1) && (row.lifeDomains as LifeDomain[]).includes(lifeDomain as LifeDomain))?.id,
      trigger,
      lifeDomain,
      state: 'REFERRED',
      toPartyId: 'vivenz',
      referralId: known?.id,
      recordedAt: minute(++step),
      settledAt: minute(++step),
      settledBy: WORKER,
    });
  const refusedNot = { state: 'OPEN', referralId: null, settledAt: null, settledBy: null };
  sown
    .of(MandatoryReferral)
    .forEach(row => sown.add(MandatoryReferral, { ...row, ...refusedNot, id: randomUUID(), questionId, recordedAt: minute(++step) }));
};
