import { personas } from '../../identity/personas.ts';
import { type Chance, chanceOf, happens, idOf, weighted } from '../random/chance.ts';
import { dateOf, daysBefore } from '../random/moments.ts';
import { drawAddress, type Address, teamOf } from './addresses.ts';
import { drawFamilyName, type FamilyName } from './names.ts';
import type { Family, HouseholdPart, Person } from './person.ts';

interface Member {
  readonly part: HouseholdPart;
  readonly age: number;
}

/** Of all households; some 55 % of all people then live with others. */
const ALONE = 0.707;

const chanceOfFamily = chanceOf('family');

const childrenOf = (chance: Chance, count: number, parent: number): Member[] =>
  Array.from({ length: count }, () => ({
    part: 'CHILD' as const,
    age: Math.min(chance.number.int({ min: 0, max: 19 }), Math.max(0, parent - 18)),
  }));

const drawMembers = (chance: Chance): Member[] => {
  if (happens(chance, ALONE))
    return [
      { part: 'ADULT', age: happens(chance, 0.3) ? chance.number.int({ min: 67, max: 95 }) : chance.number.int({ min: 18, max: 66 }) },
    ];
  const kind = weighted(chance, [
    [25, 'COUPLE'],
    [32, 'ONE_PARENT'],
    [38, 'TWO_PARENTS'],
    [5, 'FRIENDS'],
  ] as const);
  if (kind === 'ONE_PARENT') {
    const age = chance.number.int({ min: 20, max: 55 });
    return [{ part: 'ADULT', age }, ...childrenOf(chance, chance.number.int({ min: 1, max: 2 }), age)];
  }
  const age = kind === 'COUPLE' ? chance.number.int({ min: 22, max: 90 }) : chance.number.int({ min: 22, max: 52 });
  const other = {
    part: kind === 'FRIENDS' ? 'OTHER' : 'PARTNER',
    age: Math.max(19, age + chance.number.int({ min: -5, max: 5 })),
  } as const;
  const children = kind === 'TWO_PARENTS' ? childrenOf(chance, chance.number.int({ min: 1, max: 3 }), Math.min(age, other.age)) : [];
  return [{ part: 'ADULT', age }, other, ...children];
};

const FIRST_MEMBERS: readonly Member[] = [
  { part: 'ADULT', age: 38 },
  { part: 'CHILD', age: 9 },
];

const residentId = (number: number): string => (number === 1 ? personas.resident.resident : idOf('resident', number));

const personOf = (
  chance: Chance,
  today: Date,
  number: number,
  member: Member,
  name: FamilyName,
  address: Address,
  adults: readonly number[],
): Person => {
  const birthday = daysBefore(today, Math.ceil(member.age * 365.2425) + chance.number.int({ min: 1, max: 364 }));
  return {
    number,
    id: residentId(number),
    part: member.part,
    age: member.age,
    parents: member.part === 'CHILD' && member.age < 18 ? adults : [],
    birthDate: dateOf(birthday),
    firstName: chance.person.firstName(),
    ...(member.part === 'ADULT' || member.part === 'CHILD' ? name : drawFamilyName(chance)),
    districtCode: address.districtCode,
    team: teamOf(address.districtCode),
  };
};

/** Everybody, family by family, numbered from 1. The last family is cut where the number is reached. */
export function* families(today: Date, residents: number): Generator<{ readonly family: Family; readonly address: Address }> {
  let next = 1;
  for (let number = 1; next <= residents; number++) {
    const chance = chanceOfFamily(number);
    const members = number === 1 ? FIRST_MEMBERS : drawMembers(chance);
    const address = drawAddress(chance, number === 1 ? 'WK050507' : undefined);
    const name = drawFamilyName(chance);
    const adults = members.flatMap(({ part }, place) => (part === 'ADULT' || part === 'PARTNER' ? [next + place] : []));
    const people = members.map((member, place) => personOf(chance, today, next + place, member, name, address, adults));
    next += members.length;
    const counted = people.filter(person => person.number <= residents);
    yield { family: { number, householdId: members.length > 1 ? idOf('household', number) : null, people: counted }, address };
  }
}
