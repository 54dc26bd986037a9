import type { Building } from './building.ts';
import { birthDateOf } from './resident-spec.ts';
import { idOf } from './world.ts';

/** Numbers of the test range 999 that pass the eleven test, without end. */
export const bsnOf = (index: number): string => {
  for (let number = 999_000_000 + index * 20; ; number += 1) {
    const digits = String(number);
    const sum = [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
    if (sum % 11 === 0) return digits;
  }
};

/** Who somebody is, and with whom they live. */
export const writePerson = ({ world, spec, index, label, residentId, name, own }: Building): void => {
  world.resident.push({
    id: residentId,
    firstName: name,
    namePrefix: index % 2 === 0 ? null : 'van',
    lastName: spec.lastName,
    birthDate: birthDateOf(spec.age),
    bsn: spec.hasBsn ? bsnOf(index + (label === '' ? 0 : 100)) : null,
    street: `Street of ${name}`,
    houseNumber: `${index}-A`,
    postcode: '3317 XX',
    city: 'Dordrecht',
    districtCode: spec.district,
    confidentialAddress: spec.confidential,
    phone: spec.hasPhone ? `phone of ${name}` : null,
    email: `${name}@example.org`,
    language: 'nl',
    interpreterNeeded: false,
  });

  for (let number = 0; number < spec.network; number += 1)
    world.networkMember.push({
      id: own('network', number),
      residentId,
      name: `Friend ${number} of ${name}`,
      relation: 'friend',
      support: null,
    });
  if (spec.household !== null) {
    const householdId = idOf(label, 'household', spec.household);
    if (!world.household.some(({ id }) => id === householdId)) world.household.push({ id: householdId });
    world.householdMember.push({ id: own('member'), householdId, residentId, role: 'ADULT', from: '2020-01-01', to: null });
  }
};
