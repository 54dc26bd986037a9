import type { AskGraph } from '../graph/ask-as.ts';
import { fieldOfDomain, reportedFigures, scoredDomains } from './reported-figures.ts';

/** As the graph tells it. */
export interface Figure {
  readonly value: number | null;
  readonly of: number | null;
  readonly withheld: boolean;
}

/** What is told of a period and a place. */
export interface Told {
  /** A month (2026-03) or the year. */
  readonly period: string;
  readonly place: Place;
  readonly figures: ReadonlyMap<string, Figure>;
}

export interface Place {
  readonly kind: 'all' | 'team' | 'district';
  /** The id of a team, or the CBS code of a wijk. */
  readonly id: string;
  readonly name: string;
}

/** Working time or money for a time, with the document that it is taken from. */
export interface CapacityLine {
  readonly id: string;
  readonly fte: number | null;
  readonly amount: number | null;
  readonly from: string;
  readonly to: string | null;
  readonly source: string;
  readonly team: { readonly name: string } | null;
}

/** The council's report on the state of affairs (stand van zaken) of a year. */
export interface StateOfAffairs {
  readonly year: string;
  readonly months: readonly Told[];
  readonly whole: Told;
  readonly teams: readonly Told[];
  readonly districts: readonly Told[];
  readonly capacity: readonly CapacityLine[];
}

type Row = { readonly period: string } & Readonly<Record<string, Figure>>;
interface Directory {
  readonly teams: readonly { readonly id: string; readonly name: string; readonly capacity: readonly CapacityLine[] }[];
  readonly districts: readonly { readonly code: string; readonly name: string }[];
}

const DIRECTORY = `query Directory {
  teams { id name capacity { id fte amount from to source team { name } } }
  districts { code name }
}`;

const FIGURE = '{ value of withheld }';
const everywhere = [
  ...reportedFigures.map(({ name }) => `${name} ${FIGURE}`),
  ...scoredDomains.map(({ domain }) => `${fieldOfDomain(domain)}: selfReliance(lifeDomain: ${domain}) ${FIGURE}`),
];
const byDistrict = reportedFigures.filter(figure => figure.byDistrict).map(({ name }) => `${name} ${FIGURE}`);
const fragment = (fields: readonly string[]): string => `fragment Told on Figures { period ${fields.join(' ')} }`;

const MONTHS = `query Months($year: String!) {
  months: figuresByMonth(year: $year) { ...Told }
  whole: figures(period: $year) { ...Told }
} ${fragment(everywhere)}`;

/** One question for all of these places, so that each measure is counted once for all of them. */
const ofPlaces = (
  argument: 'team' | 'district',
  places: readonly Place[],
  fields: readonly string[],
): string => `query Places($year: String!) {
  ${places.map(({ id }, index) => `p${index}: figures(period: $year, ${argument}: ${JSON.stringify(id)}) { ...Told }`).join('\n  ')}
} ${fragment(fields)}`;

const told = ({ period, ...figures }: Row, place: Place): Told => ({
  period,
  place,
  figures: new Map(Object.entries(figures as Readonly<Record<string, Figure>>)),
});

const isIn = (year: string, { from, to }: CapacityLine): boolean => from.slice(0, 4) <= year && (to === null || to.slice(0, 4) >= year);

const ALL: Place = { kind: 'all', id: '', name: 'Alle wijkteams' };

/** Asks the graph for everything that the report on a year tells. Throws what the graph answers instead. */
export const stateOfAffairs = async (year: string, ask: AskGraph): Promise<StateOfAffairs> => {
  const answered = async <Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> => {
    const { data, errors } = await ask<Data>({ query, variables });
    if (errors || !data) throw new Error(errors?.map(({ message }) => message).join('\n') ?? 'The graph answered nothing.');
    return data;
  };
  const directory = await answered<Directory>(DIRECTORY);
  const teams = directory.teams.map(({ id, name }): Place => ({ kind: 'team', id, name }));
  const districts = directory.districts.map(({ code, name }): Place => ({ kind: 'district', id: code, name }));
  const { months, whole } = await answered<{ months: readonly Row[]; whole: Row }>(MONTHS, { year });
  const toldOf = async (places: readonly Place[], argument: 'team' | 'district', fields: readonly string[]): Promise<readonly Told[]> => {
    const rows = await answered<Readonly<Record<string, Row>>>(ofPlaces(argument, places, fields), { year });
    return places.map((place, index) => told(rows[`p${index}`] as Row, place));
  };
  const capacity = new Map(directory.teams.flatMap(team => team.capacity).map(line => [line.id, line]));
  return {
    year,
    months: months.map(row => told(row, ALL)),
    whole: told(whole, ALL),
    teams: await toldOf(teams, 'team', everywhere),
    districts: await toldOf(districts, 'district', byDistrict),
    capacity: [...capacity.values()].filter(line => isIn(year, line)),
  };
};
