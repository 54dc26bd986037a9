import { referenceId } from './reference-id.ts';
import type { TeamId } from './teams.ts';

/** Working time or money, from a day to a last day. */
export interface CapacityLine {
  readonly id: string;
  /** Null for all teams together. */
  readonly teamId: TeamId | null;
  readonly fte: number | null;
  /** Whole euro, for the period. */
  readonly amount: number | null;
  readonly from: string;
  readonly to: string | null;
  readonly source: string;
}

const SOURCE = 'Municipal documents on the sociale wijkteams, 2012-2020';
const forAllTeams = { teamId: null, source: SOURCE } as const;

/** What the council added, for all teams together: no source divides it among them. */
export const capacityLines: readonly CapacityLine[] = [
  { fte: 5, amount: null, from: '2018-01-01', to: '2018-12-31' },
  { fte: 5, amount: null, from: '2019-01-01', to: '2019-12-31' },
  { fte: null, amount: 425_000, from: '2020-01-01', to: '2020-12-31' },
  { fte: null, amount: 425_000, from: '2021-01-01', to: '2021-12-31' },
  { fte: null, amount: 0, from: '2022-01-01', to: null },
].map((line, index) => ({ id: referenceId('capacityLine', index + 1), ...forAllTeams, ...line }));
