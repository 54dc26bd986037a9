import { Worker } from '@wijkgraph/teams';
import type { LifeDomain } from '@wijkgraph/schema';
import { type Persona, personas } from '../../identity/personas.ts';
import type { OrganisationId } from '../../reference/organisations.ts';
import { type TeamId, teams } from '../../reference/teams.ts';
import { drawFullName } from '../people/names.ts';
import { type Chance, chanceOf, idOf } from '../random/chance.ts';
import type { Row, Sink } from '../storage/row.ts';

/** Who works in a team, by their ids. */
export interface Staff {
  readonly host: string;
  readonly workers: readonly string[];
}

/** Who works in a team. */
export type TeamStaff = (team: TeamId) => Staff;

interface Post {
  readonly employerId: OrganisationId;
  readonly specialisms: LifeDomain[];
}

/** Whom each team is made of: the municipality's own and those of the organisations that lend theirs. */
const posts: readonly Post[] = [
  { employerId: 'gemeente', specialisms: ['FINANCES', 'WORK_EDUCATION'] },
  { employerId: 'gemeente', specialisms: ['HOUSING', 'NEIGHBOURHOOD'] },
  { employerId: 'vivenz', specialisms: ['FINANCES', 'DOMESTIC_RELATIONS'] },
  { employerId: 'vivenz', specialisms: ['FINANCES', 'MENTAL_HEALTH'] },
  { employerId: 'vivenz', specialisms: ['DOMESTIC_RELATIONS', 'SUBSTANCE_USE'] },
  { employerId: 'mee', specialisms: ['PARTICIPATION', 'TIME_USE'] },
  { employerId: 'mee', specialisms: ['SOCIAL_NETWORK', 'INSTRUMENTAL_ADL'] },
  { employerId: 'careyn', specialisms: ['PARENTING'] },
  { employerId: 'flexusjeugdplein', specialisms: ['PARENTING', 'MENTAL_HEALTH'] },
  { employerId: 'flexusjeugdplein', specialisms: ['PARENTING', 'WORK_EDUCATION'] },
  { employerId: 'zichtbare-schakel', specialisms: ['PHYSICAL_HEALTH', 'BASIC_ADL'] },
  { employerId: 'sociale-dienst', specialisms: ['FINANCES', 'WORK_EDUCATION', 'JUSTICE'] },
];

/** From when to when somebody works in a team. */
type Worked = Pick<Row<Worker>, 'joinedOn' | 'leftOn'>;

const SINCE_THE_START: Worked = { joinedOn: '2015-01-01', leftOn: null };
/** Who left is still named where they were the contact. */
const LEFT: Worked = { joinedOn: '2015-01-01', leftOn: '2019-12-31' };

const lead: Post = { employerId: 'gemeente', specialisms: [] };

const chanceOfStaff = chanceOf('staff');
const personaList: readonly Persona[] = Object.values(personas);

const personaOf = (team: TeamId, role: Persona['roles'][number]): Persona | undefined =>
  personaList.find(({ party, roles }) => party === team && roles.includes(role));

const isPartOfMunicipality = ({ party, roles }: Persona): boolean => party === 'gemeente' && !roles.includes('RESIDENT');

const addWorker = (
  sink: Sink,
  chance: Chance,
  id: string,
  teamId: TeamId | null,
  post: Post,
  persona?: Persona,
  worked: Worked = SINCE_THE_START,
): string => {
  const [name, fte] = [drawFullName(chance), chance.helpers.arrayElement([0.5, 0.67, 0.78, 0.89, 1])];
  sink.add(Worker, { id: persona?.subject ?? id, name: persona?.label ?? name, teamId, fte, ...post, ...worked });
  return persona?.subject ?? id;
};

/** Writes down who works where, the personas among them, and says who works in which team. */
export const addStaff = (sink: Sink): TeamStaff => {
  const staff = teams.map(({ id: team }, place) => {
    const chance = chanceOfStaff(place);
    const host = addWorker(sink, chance, idOf('host', team), team, lead, personaOf(team, 'HOST'));
    addWorker(sink, chance, idOf('lead', team), team, lead, personaOf(team, 'TEAM_LEAD'));
    const workers = posts.map((post, number) =>
      addWorker(sink, chance, idOf('worker', team, number), team, post, number === 0 ? personaOf(team, 'WORKER') : undefined),
    );
    addWorker(sink, chance, idOf('former worker', team), team, lead, undefined, LEFT);
    return [team, { host, workers }] as const;
  });
  for (const persona of personaList.filter(isPartOfMunicipality))
    addWorker(sink, chanceOfStaff(teams.length), persona.subject, null, lead, persona);
  const byTeam = new Map(staff);
  return team => {
    const found = byTeam.get(team);
    if (!found) throw new Error(`Nobody works in ${team}.`);
    return found;
  };
};
