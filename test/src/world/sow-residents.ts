import { randomUUID } from 'node:crypto';
import { Household, HouseholdMember, NetworkMember, Resident } from '@wijkgraph/residents';
import type { ResidentSeed } from './resident-seed.ts';
import type { Sowing } from './rows.ts';

export const sowPerson = ({ residents }: Sowing, seed: ResidentSeed): void => {
  const number = Number.parseInt(seed.id.slice(-12), 16);
  residents.add(Resident, {
    id: seed.id,
    firstName: seed.name,
    namePrefix: null,
    lastName: `Family of ${seed.name}`,
    birthDate: seed.birthDate,
    bsn: null,
    street: `Street of ${seed.name}`,
    houseNumber: String(number),
    postcode: '3317 XX',
    city: 'Dordrecht',
    districtCode: seed.district,
    confidentialAddress: number % 7 === 0,
    phone: `phone of ${seed.name}`,
    email: `${seed.name}@example.org`,
    language: 'nl',
    interpreterNeeded: false,
  });
  residents.add(
    NetworkMember,
    ...seed.network.map(name => ({ id: randomUUID(), residentId: seed.id, name, relation: `relation of ${name}`, support: null })),
  );
};

export const sowHouseholds = ({ residents }: Sowing, seeds: readonly ResidentSeed[]): void => {
  const together = Map.groupBy(
    seeds.filter(({ household }) => household !== undefined),
    ({ household }) => household,
  );
  for (const members of together.values()) {
    const householdId = randomUUID();
    residents.add(Household, { id: householdId });
    for (const { id } of members)
      residents.add(HouseholdMember, { id: randomUUID(), householdId, residentId: id, role: 'ADULT', from: '2020-01-01', to: null });
  }
};
