import { type DistrictCode, districts } from '../../reference/districts.ts';
import { type TeamId } from '../../reference/teams.ts';
import { teamDistricts } from '../../reference/index.ts';
import { type Chance, chanceOf, weighted } from '../random/chance.ts';

interface Street {
  readonly name: string;
  readonly postcode: string;
}

export interface Address {
  readonly districtCode: DistrictCode;
  readonly street: string;
  readonly houseNumber: string;
  readonly postcode: string;
}

/** How many residents live where, roughly; Wielwijk has more than its share, so that its team has a good list to show. */
const weights: Readonly<Record<DistrictCode, number>> = {
  WK050501: 11,
  WK050502: 4,
  WK050503: 11,
  WK050504: 9,
  WK050505: 10,
  WK050506: 1.5,
  WK050507: 12,
  WK050508: 11,
  WK050509: 14,
  WK050510: 8,
  WK050511: 12,
  WK050519: 0.2,
  WK050598: 0.3,
};

const STREETS = 30;
// Letters that Dutch postcodes use.
const LETTERS = [...'ABCDEGHJKLMNPRSTVWXZ'];
const chanceOfDistrict = chanceOf('streets');

/** Invented streets: only the first two digits of the postcode are Dordrecht's for certain. */
const streetsOf = (place: number): readonly Street[] => {
  const chance = chanceOfDistrict(place);
  const names = chance.helpers.uniqueArray(() => chance.location.street(), STREETS);
  return names.map(name => ({ name, postcode: `33${10 + place}${chance.helpers.arrayElements(LETTERS, 2).join('')}` }));
};

const streets = new Map(districts.map(({ code }, place) => [code, streetsOf(place)]));
const choices = districts.map(({ code }) => [weights[code], code] as const);

const teamByDistrict = new Map<string, TeamId>(teamDistricts.map(({ districtCode, teamId }) => [districtCode, teamId]));

/** The team that works for a wijk; null for the gaps. */
export const teamOf = (district: DistrictCode): TeamId | null => teamByDistrict.get(district) ?? null;

/** Somewhere to live. */
export const drawAddress = (chance: Chance, district = weighted(chance, choices)): Address => {
  const street = chance.helpers.arrayElement(streets.get(district) ?? []);
  const addition = chance.helpers.weightedArrayElement([
    { weight: 9, value: '' },
    { weight: 1, value: `-${chance.helpers.arrayElement(['A', 'B', 'C'])}` },
  ]);
  return {
    districtCode: district,
    street: street.name,
    postcode: street.postcode,
    houseNumber: `${chance.number.int({ min: 1, max: 180 })}${addition}`,
  };
};
