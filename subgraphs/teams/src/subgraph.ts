import type { SubgraphDefinition } from '@wijkgraph/kit';
import { capacityAnswers } from './capacity-line/capacity.siblings.ts';
import { CapacityLine } from './capacity-line/capacity-line.entity.ts';
import { CapacityLineResolver } from './capacity-line/capacity-line.resolver.ts';
import { ChangedValue, DirectoryChange } from './change/directory-change.entity.ts';
import { DirectoryChangeResolver } from './change/directory-change.resolver.ts';
import { ClarificationPeriod } from './clarification/clarification-period.entity.ts';
import { ClarificationPeriodResolver } from './clarification/clarification-period.resolver.ts';
import { clarificationAnswers } from './clarification/clarification-period.siblings.ts';
import { TeamDistrictResolver } from './district/assignment.resolver.ts';
import { District, TeamDistrict } from './district/district.entity.ts';
import { districtByCode } from './district/district.loaders.ts';
import { DistrictResolver } from './district/district.resolver.ts';
import { Location } from './location/location.entity.ts';
import { locationById } from './location/location.loaders.ts';
import { LocationResolver } from './location/location.resolver.ts';
import { OpeningException } from './opening-exception/opening-exception.entity.ts';
import { OpeningExceptionResolver } from './opening-exception/opening-exception.resolver.ts';
import { OpeningHours } from './opening-hours/opening-hours.entity.ts';
import { OpeningHoursResolver } from './opening-hours/opening-hours.resolver.ts';
import { Organisation } from './organisation/organisation.entity.ts';
import { organisationById } from './organisation/organisation.loaders.ts';
import { OrganisationConnection, OrganisationEdge, OrganisationResolver } from './organisation/organisation.resolver.ts';
import { partyById } from './party/party.loaders.ts';
import { Party } from './party/party.ts';
import { Presence } from './presence/presence.entity.ts';
import { PresenceResolver } from './presence/presence.resolver.ts';
import { Provision } from './provision/provision.entity.ts';
import { provisionById } from './provision/provision.loaders.ts';
import { provisionAnswers } from './provision/provision.siblings.ts';
import { ProvisionConnection, ProvisionEdge, ProvisionResolver } from './provision/provision.resolver.ts';
import { PopulationCount } from './population-count/population-count.entity.ts';
import { PopulationCountResolver } from './population-count/population-count.resolver.ts';
import { PublicHoliday } from './public-holiday/public-holiday.entity.ts';
import { PublicHolidayResolver } from './public-holiday/public-holiday.resolver.ts';
import { TeamTheme } from './team-theme/team-theme.entity.ts';
import { TeamThemeResolver } from './team-theme/team-theme.resolver.ts';
import { Team } from './team/team.entity.ts';
import { teamById } from './team/team.loaders.ts';
import { teamAnswers } from './team/team.siblings.ts';
import { TeamQueries, TeamResolver } from './team/team.resolver.ts';
import { Worker } from './worker/worker.entity.ts';
import { workerById } from './worker/worker.loaders.ts';
import { workerAnswers } from './worker/worker.siblings.ts';
import { WorkerConnection, WorkerEdge, WorkerResolver } from './worker/worker.resolver.ts';

const tables = [
  Team,
  TeamTheme,
  ClarificationPeriod,
  District,
  TeamDistrict,
  Location,
  OpeningHours,
  OpeningException,
  PublicHoliday,
  PopulationCount,
  Presence,
  Worker,
  CapacityLine,
  Organisation,
  Provision,
  DirectoryChange,
];
const connections = [OrganisationConnection, OrganisationEdge, ProvisionConnection, ProvisionEdge, WorkerConnection, WorkerEdge];

export const teams: SubgraphDefinition = {
  name: 'teams',
  types: [...tables, ChangedValue, Party, ...connections],
  tables,
  appendOnly: [DirectoryChange],
  retention: { kinds: [], aboutNobody: tables },
  resolvers: [
    TeamQueries,
    TeamResolver,
    TeamThemeResolver,
    ClarificationPeriodResolver,
    DistrictResolver,
    TeamDistrictResolver,
    LocationResolver,
    OpeningHoursResolver,
    OpeningExceptionResolver,
    PublicHolidayResolver,
    PopulationCountResolver,
    PresenceResolver,
    WorkerResolver,
    CapacityLineResolver,
    OrganisationResolver,
    ProvisionResolver,
    DirectoryChangeResolver,
  ],
  answers: [...workerAnswers, ...provisionAnswers, ...clarificationAnswers, ...capacityAnswers, ...teamAnswers],
  references: {
    Team: { key: 'id', batch: teamById },
    District: { key: 'code', batch: districtByCode },
    Worker: { key: 'id', batch: workerById },
    Location: { key: 'id', batch: locationById },
    Organisation: { key: 'id', batch: organisationById },
    Provision: { key: 'id', batch: provisionById },
    Party: { key: 'id', batch: partyById },
  },
};
