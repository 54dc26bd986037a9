import type { Batch, RequestContext } from '@wijkgraph/kit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Team } from '../team/team.entity.ts';
import { teamById } from '../team/team.loaders.ts';
import { District, TeamDistrict } from './district.entity.ts';
import { assignmentsOfDistrict, assignmentsOfTeam, districtByCode } from './district.loaders.ts';
import { districtsOf, teamsOf } from './district.service.ts';

const team = (id: string) => Object.assign(new Team(), { id, name: id });
const district = (code: string) => Object.assign(new District(), { code, name: code });
const assigned = (teamId: string, districtCode: string, from: string, to: string | null = null) =>
  Object.assign(new TeamDistrict(), { id: `${teamId} ${districtCode} ${from}`, teamId, districtCode, from, to });

const assignments = [
  assigned('team-crabbehof', 'WK050508', '2015-01-01', '2027-06-30'),
  assigned('team-sixth', 'WK050508', '2027-07-01'),
  assigned('team-krispijn', 'WK050503', '2015-01-01'),
  assigned('team-krispijn', 'WK050504', '2015-01-01'),
];

/** What the tables would answer, by the batch that asks. */
const rowsOf = new Map<unknown, (key: string) => unknown>([
  [teamById, team],
  [districtByCode, district],
  [assignmentsOfTeam, id => assignments.filter(({ teamId }) => teamId === id)],
  [assignmentsOfDistrict, code => assignments.filter(({ districtCode }) => districtCode === code)],
]);
const request = () =>
  ({ load: async (batch: Batch<string, unknown>, key: string) => rowsOf.get(batch)?.(key) }) as unknown as RequestContext;

const teamsAt = async (now: string, code: string): Promise<string[]> => {
  vi.setSystemTime(now);
  return (await teamsOf(district(code), request())).map(({ id }) => id);
};

describe('which team works for a wijk', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('follows from the day', async () => {
    expect(await teamsAt('2014-12-31T12:00:00Z', 'WK050508')).toEqual([]);
    expect(await teamsAt('2015-01-01T12:00:00Z', 'WK050508')).toEqual(['team-crabbehof']);
    expect(await teamsAt('2027-06-30T12:00:00Z', 'WK050508')).toEqual(['team-crabbehof']);
    expect(await teamsAt('2027-07-01T12:00:00Z', 'WK050508')).toEqual(['team-sixth']);
  });

  it('changes at midnight in Amsterdam', async () => {
    expect(await teamsAt('2027-06-30T21:59:59Z', 'WK050508')).toEqual(['team-crabbehof']);
    expect(await teamsAt('2027-06-30T22:00:00Z', 'WK050508')).toEqual(['team-sixth']);
  });

  it('is nobody where no team is assigned: Staart is a gap', async () => {
    expect(await teamsAt('2026-11-22T12:00:00Z', 'WK050506')).toEqual([]);
  });

  it('reads the same from the side of the team', async () => {
    vi.setSystemTime('2027-07-01T12:00:00Z');
    const context = request();
    expect((await districtsOf(team('team-krispijn'), context)).map(({ code }) => code)).toEqual(['WK050503', 'WK050504']);
    expect(await districtsOf(team('team-crabbehof'), context)).toEqual([]);
  });
});
