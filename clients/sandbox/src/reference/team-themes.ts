import type { DistrictCode } from './districts.ts';
import { referenceId } from './reference-id.ts';
import { teamDistricts, type TeamId, teams } from './teams.ts';

/** What a team pays special attention to. */
export interface TeamTheme {
  readonly id: string;
  readonly teamId: TeamId;
  readonly theme: 'YOUTH' | 'WORK_AND_INCOME' | 'HEALTH';
  /** Null for all wijken of the team. */
  readonly districtCode: DistrictCode | null;
  readonly from: string;
  readonly to: string | null;
}

const everywhere = teams.flatMap(({ id }) =>
  (['YOUTH', 'WORK_AND_INCOME'] as const).map(theme => ({ teamId: id, theme, districtCode: null })),
);
const byWijk = teamDistricts.map(({ teamId, districtCode }) => ({ teamId, theme: 'HEALTH' as const, districtCode }));

/** The themes of the municipal documents: youth, and work and income, for every team; health for each wijk of its own. */
export const teamThemes: readonly TeamTheme[] = [...everywhere, ...byWijk].map((theme, index) => ({
  id: referenceId('teamTheme', index + 1),
  ...theme,
  from: '2015-01-01',
  to: null,
}));
