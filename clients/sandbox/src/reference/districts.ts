import { referenceId } from './reference-id.ts';

/** The wijken of Dordrecht (municipality GM0505) as Statistics Netherlands divided it in 2014, by their CBS codes. */
export const districts = [
  { code: 'WK050501', name: 'Binnenstad' },
  { code: 'WK050502', name: 'Noordflank' },
  { code: 'WK050503', name: 'Oud Krispijn' },
  { code: 'WK050504', name: 'Nieuw Krispijn' },
  { code: 'WK050505', name: 'Het Reeland' },
  { code: 'WK050506', name: 'Staart' },
  { code: 'WK050507', name: 'Wielwijk' },
  { code: 'WK050508', name: 'Crabbehof/Zuidhoven' },
  { code: 'WK050509', name: 'Sterrenburg' },
  { code: 'WK050510', name: 'Dubbeldam' },
  { code: 'WK050511', name: 'Stadspolders' },
  { code: 'WK050519', name: 'Industriegebied West' },
  { code: 'WK050598', name: 'Verspreide bebouwing' },
] as const;

export type DistrictCode = (typeof districts)[number]['code'];

/** Statistics Netherlands, 1 January 2019. No source says it of a wijk: the municipality writes its own counts down. */
export const population = {
  id: referenceId('population', 1),
  on: '2019-01-01',
  districtCode: null,
  inhabitants: 118_709,
  under20: 25_747,
  source: 'Statistics Netherlands (CBS)',
} as const;
