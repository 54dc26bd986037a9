import { type Batch, manyBy, oneBy } from '@wijkgraph/kit';
import { Household, HouseholdMember } from './household.entity.ts';

export const householdById = oneBy(Household, 'id');

export const membersOfHousehold = manyBy(HouseholdMember, 'householdId', 'id');

/** The household that a resident belongs to now. */
export const householdOfResident: Batch<string, Household | null> = async (residents, { em }) => {
  const memberships = await em.find(HouseholdMember, { residentId: { $in: [...residents] }, to: null });
  const byResident = new Map(memberships.map(({ residentId, householdId }) => [residentId, householdId]));
  return residents.map(resident => {
    const id = byResident.get(resident);
    return id === undefined ? null : Object.assign(new Household(), { id });
  });
};
