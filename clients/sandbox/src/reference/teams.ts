import type { DistrictCode } from './districts.ts';
import { referenceId } from './reference-id.ts';

/** The five teams that began on 1 January 2015. The sources speak of a sixth and do not name it: it is not here. */
export const teams = [
  { id: 'team-wielwijk', name: 'Sociaal wijkteam Wielwijk' },
  { id: 'team-crabbehof', name: 'Sociaal wijkteam Crabbehof' },
  { id: 'team-krispijn', name: 'Sociaal wijkteam Krispijn' },
  { id: 'team-centrum', name: 'Sociaal wijkteam Centrum' },
  { id: 'team-oost', name: 'Sociaal wijkteam Oost' },
] as const;

export type TeamId = (typeof teams)[number]['id'];

/** That a team works for a wijk from a day on, to a last day. */
export interface TeamDistrict {
  readonly id: string;
  readonly teamId: TeamId;
  readonly districtCode: DistrictCode;
  /** ISO 8601 date. */
  readonly from: string;
  /** ISO 8601 date; null while it lasts. */
  readonly to: string | null;
}

const wijkenOfTeam: Readonly<Record<TeamId, readonly DistrictCode[]>> = {
  'team-wielwijk': ['WK050507'],
  'team-crabbehof': ['WK050508'],
  'team-krispijn': ['WK050503', 'WK050504'],
  'team-centrum': ['WK050501', 'WK050502', 'WK050505'],
  'team-oost': ['WK050509', 'WK050510', 'WK050511'],
};

/** Which team works for which wijk. No source assigns Staart, nor the two areas where hardly anybody lives: these are gaps, and shown as such. */
export const teamDistricts: readonly TeamDistrict[] = teams
  .flatMap(({ id }) => wijkenOfTeam[id].map(districtCode => ({ teamId: id, districtCode })))
  .map((assignment, index) => ({ id: referenceId('teamDistrict', index + 1), ...assignment, from: '2015-01-01', to: null }));
