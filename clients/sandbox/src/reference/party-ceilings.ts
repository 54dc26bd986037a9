import { DataCategory } from '@wijkgraph/schema';
import { type OrganisationId, type OrganisationKind, organisations } from './organisations.ts';
import { type TeamId, teams } from './teams.ts';

export type PartyId = TeamId | OrganisationId;

/** The most that consent can ever open to a party. */
export interface PartyCeiling {
  readonly partyId: PartyId;
  readonly kind: 'TEAM' | 'ORGANISATION';
  /** What an organisation is there for; a team is of no kind. */
  readonly partyKind: OrganisationKind | null;
  readonly categories: readonly DataCategory[];
}

const youth = ['IDENTITY', 'CONTACT', 'YOUTH_PARENTING', 'HOUSEHOLD', 'PLAN'] as const;
const care = ['IDENTITY', 'CONTACT', 'ADDRESS', 'PHYSICAL_HEALTH'] as const;

/** An organisation that needs nothing for its task, or of which no source says what it needs, has nothing. */
const categoriesOfOrganisation: Readonly<Record<OrganisationId, readonly DataCategory[]>> = {
  gemeente: [],
  vivenz: ['IDENTITY', 'CONTACT', 'SAFETY', 'FINANCE', 'PLAN'],
  mee: ['IDENTITY', 'CONTACT', 'SOCIAL_NETWORK', 'WORK_EDUCATION', 'PLAN'],
  careyn: youth,
  flexusjeugdplein: youth,
  woonbron: ['IDENTITY', 'CONTACT', 'ADDRESS', 'HOUSING', 'PLAN'],
  'zichtbare-schakel': care,
  'sociale-dienst': ['BSN', 'IDENTITY', 'CONTACT', 'FINANCE', 'WORK_EDUCATION'],
  'home-care': care,
  gp: ['IDENTITY', 'CONTACT', 'MENTAL_HEALTH', 'SUBSTANCE_USE'],
  wijkinformatiepunt: [],
};

/** By party: every category for a team, its own list for an organisation. */
export const partyCeilings: readonly PartyCeiling[] = [
  ...teams.map(({ id }) => ({ partyId: id, kind: 'TEAM' as const, partyKind: null, categories: Object.values(DataCategory) })),
  ...organisations.map(({ id, kind }) => ({
    partyId: id,
    kind: 'ORGANISATION' as const,
    partyKind: kind,
    categories: categoriesOfOrganisation[id],
  })),
];
