import { referenceId } from './reference-id.ts';
import { type TeamId, teams } from './teams.ts';

/** Where one can walk in. */
export interface Location {
  readonly id: string;
  readonly teamId: TeamId;
  readonly name: string;
  readonly kind: 'TEAM_LOCATION' | 'INFORMATION_POINT';
  readonly street: string;
  readonly houseNumber: string;
  readonly postcode: string;
  readonly city: string;
}

/** When one can walk in at a location. */
export interface OpeningHours {
  readonly id: string;
  readonly locationId: string;
  /** 1 is Monday, 7 is Sunday (ISO 8601). */
  readonly weekday: number;
  /** HH:MM. */
  readonly opens: string;
  readonly closes: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

const nameOf = (team: string): string => team.replace('Sociaal wijkteam', 'Wijkteamlocatie');

/** One location a team. The addresses are made up and say so: the street does not exist, and no Dutch postcode begins with a 0. */
export const locations: readonly Location[] = teams.map(({ id, name }, index) => ({
  id: referenceId('location', index + 1),
  teamId: id,
  name: nameOf(name),
  kind: 'TEAM_LOCATION',
  street: 'Voorbeeldstraat',
  houseNumber: String(index + 1),
  postcode: `000${index + 1} AA`,
  city: 'Dordrecht',
}));

const WORKING_DAYS = [1, 2, 3, 4, 5];

/** Every location receives Monday to Friday from nine to four, since the teams began. */
export const openingHours: readonly OpeningHours[] = locations
  .flatMap(({ id }) => WORKING_DAYS.map(weekday => ({ locationId: id, weekday })))
  .map((day, index) => ({
    id: referenceId('openingHours', index + 1),
    ...day,
    opens: '09:00',
    closes: '16:00',
    validFrom: '2015-01-01',
    validTo: null,
  }));
