import { randomUUID } from 'node:crypto';
import { Household, HouseholdMember, NetworkMember, Resident } from '@wijkgraph/residents';
import { residentId } from '../../world/resident-seed.ts';
import type { Sowing } from '../../world/rows.ts';

const bsnOf = (number: number): string => {
  const body = `9990000${number}`;
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (9 - index), 0);
  return sum % 11 === 10 ? bsnOf(number + 10) : `${body}${sum % 11}`;
};

/** Residents, with whom they live and whom they know. */
export const fillResidents = ({ residents: sown }: Sowing): void => {
  sown
    .of(Resident)
    .forEach((row, index) =>
      Object.assign(row, { namePrefix: `van ${index}`, bsn: bsnOf(index + 1), confidentialAddress: true, interpreterNeeded: true }),
    );
  for (const row of sown.of(NetworkMember)) Object.assign(row, { support: `support of ${String(row.name)}` });
  for (const row of sown.of(HouseholdMember)) Object.assign(row, { from: '2020-01-01' });
  // Somebody moved out: what is over is stored too.
  const [household] = sown.of(Household);
  sown.add(HouseholdMember, {
    id: randomUUID(),
    householdId: household?.id,
    residentId: residentId(4),
    role: 'OTHER',
    from: '2010-01-01',
    to: '2012-01-01',
  });
};
