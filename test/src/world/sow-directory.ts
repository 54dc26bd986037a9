import {
  districts,
  locations,
  openingHours,
  organisations,
  population,
  provisions,
  publicHolidays,
  teamDistricts,
  teams,
  teamThemes,
} from '@wijkgraph/sandbox/reference';
import {
  District,
  Location,
  OpeningHours,
  Organisation,
  PopulationCount,
  Provision,
  PublicHoliday,
  Team,
  TeamDistrict,
  TeamTheme,
  Worker,
} from '@wijkgraph/teams';
import type { Sowing } from './rows.ts';
import { WORKER } from './worker.ts';

export const sowDirectory = ({ teams: directory }: Sowing): void => {
  directory.add(District, ...districts);
  directory.add(Team, ...teams);
  directory.add(TeamDistrict, ...teamDistricts.map(row => ({ ...row })));
  directory.add(TeamTheme, ...teamThemes.map(row => ({ ...row })));
  directory.add(PublicHoliday, ...publicHolidays.map(row => ({ ...row })));
  directory.add(Organisation, ...organisations);
  directory.add(PopulationCount, { ...population });
  directory.add(Location, ...locations.map(row => ({ ...row })));
  directory.add(OpeningHours, ...openingHours.map(row => ({ ...row })));
  directory.add(Provision, ...provisions.map(row => ({ ...row })));
  directory.add(Worker, {
    id: WORKER,
    name: 'Worker of Wielwijk',
    teamId: 'team-wielwijk',
    employerId: 'gemeente',
    specialisms: ['FINANCES'],
    fte: 1,
    joinedOn: '2015-01-01',
    leftOn: null,
  });
};
