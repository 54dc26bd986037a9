import { Purpose } from '@wijkgraph/schema';
import { partyOf, vocabulary } from './directory.ts';
import type { Resolvers } from './node.ts';
import type { Reading } from './reading.ts';

/** What is owned by consent. */
export const ofConsent = ({ asking, sight, now, byId, listed, paged, own, ofResident }: Reading): Resolvers => ({
  'Query.requestedConsents': (_, page) =>
    paged(
      'consent',
      row =>
        row.storedState === 'REQUESTED' &&
        sight.finds(row.residentId as string) &&
        (asking.kind !== 'PARTNER' || row.requestedBy === asking.party),
      ['recordedAt', 'id'],
      page,
    ),
  'Query.consentsExpiring': (_, page) =>
    paged(
      'consent',
      ({ storedState, validUntil, granteeId }) =>
        storedState === 'ACTIVE' &&
        (asking.kind === 'WORKER' || granteeId === asking.party) &&
        Boolean(validUntil && validUntil > now && validUntil.getTime() <= now.getTime() + 42 * 86_400_000),
      ['validUntil', 'id'],
      page,
    ),
  'Query.consent': (_, { id }) => byId('consent', id),
  'Query.objection': (_, { id }) => byId('objection', id),
  'Resident.visibleCategories': ({ id }) => vocabulary.filter(category => sight.may(id, category)),
  'Resident.consents': (row, page) => paged('consent', ofResident(row), ['-recordedAt', '-id'], page),
  'Resident.objections': (row, page) =>
    sight.holdsRecord(row.id) || sight.isOwn(row.id) ? paged('objection', ofResident(row), ['-recordedAt', '-id'], page) : null,
  'Resident.representatives': row => (sight.may(row.id, 'HOUSEHOLD') ? listed('representation', ofResident(row), 'validFrom', 'id') : null),
  'Resident.safetyFlags': row => (sight.holdsRecord(row.id) ? listed('safetyFlag', ofResident(row), 'raisedAt', 'id') : null),
  'Representation.representative': ({ representativeId }) => byId('resident', representativeId),
  'SafetyFlag.representative': ({ representativeId }) => byId('resident', representativeId),
  'SafetyFlag.resident': ({ residentId }) => byId('resident', residentId),
  'Consent.state': ({ storedState, validUntil }) => (storedState === 'ACTIVE' && validUntil && validUntil <= now ? 'EXPIRED' : storedState),
  'Consent.grantee': ({ granteeId }) => partyOf(granteeId),
  'Consent.requestedBy': ({ requestedBy }) => (requestedBy ? partyOf(requestedBy) : null),
  'Consent.resident': ({ residentId }) => byId('resident', residentId),
  'Consent.provisions': row => listed('provisionOfConsent', own('consentId')(row), 'id'),
  'ConsentProvision.purposes': ({ purposes }) => Object.values(Purpose).filter(purpose => purposes?.includes(purpose)),
  'Objection.party': ({ partyId }) => (partyId ? partyOf(partyId) : null),
  'Objection.resident': ({ residentId }) => byId('resident', residentId),
});
