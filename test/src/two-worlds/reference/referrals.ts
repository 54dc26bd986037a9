import type { LifeDomain } from '@wijkgraph/schema';
import { categoryOf } from '../parties.ts';
import { carries, feedbackDue } from '../referral-model.ts';
import type { Row } from '../world.ts';
import { partyOf, provisionOf, workerOf } from './directory.ts';
import type { Resolvers } from './node.ts';
import type { Reading } from './reading.ts';

/** What is owned by referrals. */
export const ofReferrals = ({
  world,
  asking,
  now,
  stored,
  byId,
  pointedAt,
  listed,
  orNull,
  paged,
  found,
  own,
  ofResident,
  asResident,
  asQuestion,
  within,
}: Reading): Resolvers => {
  const ofCourse =
    (table: 'referral' | 'application', column: 'referralId' | 'applicationId', { id }: Row) =>
    (step: Row) =>
      stored(table, step[column])?.residentId === id;
  return {
    'Query.incomingReferrals': (_, page) =>
      paged('referral', row => row.toPartyId === asking.party && row.sentAt !== null, ['-sentAt', '-id'], page),
    'Query.sentReferrals': (_, page) =>
      paged('referral', row => row.fromPartyId === asking.party && row.sentAt !== null, ['-sentAt', '-id'], page),
    'Query.referralsAwaitingFeedback': (_, page) =>
      paged(
        'referral',
        row => {
          const due = row[asking.kind === 'WORKER' ? 'fromPartyId' : 'toPartyId'] === asking.party ? feedbackDue(world, row, now) : null;
          return due !== null && due <= now;
        },
        ['sentAt', 'id'],
        page,
      ),
    'Query.incomingApplications': (_, page) =>
      paged('application', row => row.toPartyId === asking.party && row.submittedAt !== null, ['-submittedAt', '-id'], page),
    'Query.openMandatoryReferrals': (_, page) =>
      paged(
        'mandatoryReferral',
        row => row.state === 'OPEN' && found(row, categoryOf[row.lifeDomain as LifeDomain]),
        ['recordedAt', 'id'],
        page,
      ),
    'Query.provisionApplication': (_, { id }) => byId('application', id),
    'Query.referral': (_, { id }) => byId('referral', id),
    'Resident.referrals': (row, page) => paged('referral', ofResident(row), ['id'], page),
    'Resident.applications': (row, page) => paged('application', ofResident(row), ['id'], page),
    'Resident.referralEvents': (row, page) => paged('referralEvent', ofCourse('referral', 'referralId', row), ['-at', '-referralId'], page),
    'Resident.applicationEvents': (row, page) =>
      paged('applicationEvent', ofCourse('application', 'applicationId', row), ['-at', '-applicationId'], page),
    'Resident.mandatoryReferrals': row => orNull(listed('mandatoryReferral', ofResident(row), 'id')),
    'Referral.state': row => (row.storedState === 'REQUESTED' && !carries(world, row, now) ? 'REVOKED' : row.storedState),
    'Referral.feedbackDueAt': row => feedbackDue(world, row, now)?.toISOString() ?? null,
    'Referral.resident': asResident,
    'Referral.question': row => within('referral', row, 'questionId', () => asQuestion(row)),
    'Referral.from': ({ fromPartyId }) => partyOf(fromPartyId),
    'Referral.to': ({ toPartyId }) => partyOf(toPartyId),
    'Referral.provision': row => within('referral', row, 'provisionId', provisionOf),
    'Referral.consent': ({ consentId }) => pointedAt('consent', consentId),
    'Referral.events': row => listed('referralEvent', own('referralId')(row), 'at'),
    'ReferralEvent.referral': ({ referralId }) => byId('referral', referralId),
    'ReferralEvent.byParty': ({ byPartyId }) => partyOf(byPartyId),
    'MandatoryReferral.resident': asResident,
    'MandatoryReferral.question': asQuestion,
    'MandatoryReferral.to': ({ toPartyId }) => partyOf(toPartyId),
    'MandatoryReferral.referral': ({ referralId }) => byId('referral', referralId),
    'ProvisionApplication.resident': asResident,
    'ProvisionApplication.question': row => within('application', row, 'questionId', () => asQuestion(row)),
    'MandatoryReferral.settledBy': ({ settledBy }) => workerOf(settledBy),
    'ProvisionApplication.consent': ({ consentId }) => pointedAt('consent', consentId),
    'ProvisionApplication.events': row => listed('applicationEvent', own('applicationId')(row), 'at'),
    'ApplicationEvent.application': ({ applicationId }) => byId('application', applicationId),
    'ApplicationEvent.byParty': ({ byPartyId }) => partyOf(byPartyId),
    'ProvisionApplication.from': ({ fromPartyId }) => partyOf(fromPartyId),
    'ProvisionApplication.to': ({ toPartyId }) => partyOf(toPartyId),
    'ProvisionApplication.provision': row => within('application', row, 'provisionId', provisionOf),
  };
};
