import { districts } from '@wijkgraph/sandbox/reference';
import { directory } from './directory.ts';
import type { Resolvers } from './node.ts';
import type { Reading } from './reading.ts';

/** What is owned by residents: people, and with whom they live. */
export const ofResidents = ({ world, sight, node, byId, listed, orNull, paged, own, ofResident, within }: Reading): Resolvers => ({
  'Query.resident': (_, { id }) => byId('resident', id),
  'Query.residentByBsn': (_, { bsn }) => {
    if (bsn === '123') throw new RangeError('no BSN');
    return node(
      'resident',
      world.resident.find(row => row.bsn === bsn && sight.finds(row.id, 'BSN')),
    );
  },
  'Query.residents': (_, { district, lastName, ...page }) =>
    paged(
      'resident',
      row =>
        sight.finds(row.id, ...(district ? (['ADDRESS'] as const) : []), ...(lastName ? (['IDENTITY'] as const) : [])) &&
        (!district || row.districtCode === district) &&
        (!lastName || String(row.lastName).toLowerCase().startsWith(lastName.toLowerCase())),
      ['id'],
      page,
    ),
  'Query.sharedWithMe': (_, page) => paged('resident', row => sight.finds(row.id), ['id'], page),
  'Resident.district': row =>
    within('resident', row, 'districtCode', code => directory(districts.find(district => district.code === code))),
  'Resident.household': row => {
    if (!sight.may(row.id, 'HOUSEHOLD')) return null;
    const member = world.householdMember.find(other => other.residentId === row.id && other.to === null);
    return member ? byId('household', member.householdId) : null;
  },
  'Resident.network': row =>
    sight.may(row.id, 'SOCIAL_NETWORK') && !sight.isOwn(row.id) ? listed('networkMember', ofResident(row), 'id') : null,
  'Household.members': row => orNull(listed('householdMember', own('householdId')(row), 'id')),
  'HouseholdMember.resident': ({ residentId }) => byId('resident', residentId),
});
