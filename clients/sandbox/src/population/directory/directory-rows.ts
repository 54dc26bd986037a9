import { ClientRegistration, ClientRegistrationEvent, Grantee } from '@wijkgraph/consent';
import { maskOfAll, purposeMask } from '@wijkgraph/schema';
import {
  CapacityLine,
  ClarificationPeriod,
  District,
  Location,
  OpeningHours,
  Organisation,
  PopulationCount,
  Presence,
  Provision,
  PublicHoliday,
  Team,
  TeamDistrict,
  TeamTheme,
} from '@wijkgraph/teams';
import * as reference from '../../reference/index.ts';
import { idOf } from '../random/chance.ts';
import type { Sink } from '../storage/row.ts';

/** The teams began with the new laws. */
const START = new Date('2015-01-01T00:00:00+01:00');

const addPresences = (sink: Sink): void => {
  const places = [
    { kind: 'SCHOOL', locationName: 'Basisschool (voorbeeld)', weekday: 2, from: '08:30', to: '10:30' },
    { kind: 'COMMUNITY_CENTRE', locationName: 'Buurthuis (voorbeeld)', weekday: 4, from: '13:00', to: '16:00' },
  ] as const;
  for (const { id: teamId } of reference.teams)
    for (const place of places)
      sink.add(Presence, {
        id: idOf('presence', teamId, place.kind),
        teamId,
        workerId: null,
        ...place,
        validFrom: '2015-01-01',
        validTo: null,
      });
};

/** No source says from when a team advised a weight: here two teams do, one of them lately, and the others go on without. */
const clarifiesFrom = { 'team-wielwijk': '2018-01-01', 'team-krispijn': '2025-01-01' } as const;

/** The reference data as rows: the directory, and in consent who may be given what and which application may ask why. */
export const addDirectory = (sink: Sink): void => {
  for (const team of reference.teams) sink.add(Team, { ...team });
  for (const district of reference.districts) sink.add(District, { ...district });
  for (const assignment of reference.teamDistricts) sink.add(TeamDistrict, { ...assignment });
  for (const theme of reference.teamThemes) sink.add(TeamTheme, { ...theme });
  for (const holiday of reference.publicHolidays) sink.add(PublicHoliday, { ...holiday });
  sink.add(PopulationCount, { ...reference.population });
  for (const location of reference.locations) sink.add(Location, { ...location });
  for (const hours of reference.openingHours) sink.add(OpeningHours, { ...hours });
  for (const organisation of reference.organisations) sink.add(Organisation, { ...organisation });
  for (const { lifeDomains, districtCodes, ...provision } of reference.provisions)
    sink.add(Provision, { ...provision, lifeDomains: [...lifeDomains], districtCodes: districtCodes && [...districtCodes] });
  for (const line of reference.capacityLines) sink.add(CapacityLine, { ...line });
  for (const [teamId, from] of Object.entries(clarifiesFrom))
    sink.add(ClarificationPeriod, { id: idOf('clarification', teamId), teamId, from, to: null });
  addPresences(sink);
  for (const { partyId, kind, partyKind, categories } of reference.partyCeilings)
    sink.add(Grantee, { id: partyId, kind, partyKind, ceiling: maskOfAll(categories) });
  for (const { id, partyId, purposes, scopes } of reference.clients) {
    const terms = { partyId, purposeMask: purposeMask(purposes), scopes: [...scopes] };
    sink.add(ClientRegistration, { id, ...terms, revokedAt: null });
    sink.add(ClientRegistrationEvent, {
      id: idOf('registration', id),
      clientId: id,
      at: START,
      step: 'REGISTERED',
      by: 'the demo population',
      ...terms,
    });
  }
};
