import type { Purpose, Role, Scope } from '@wijkgraph/schema';
import { clients } from '../reference/clients.ts';
import type { OrganisationId } from '../reference/organisations.ts';

/** Somebody to try the graph as: a person with a role in a team, or the application of a partner organisation. */
export interface Persona {
  /** How the person or application is called on screen. */
  readonly label: string;
  /** `sub`: a worker's or resident's uuid; an application is its own subject. */
  readonly subject: string;
  /** OAuth 2 client through which this persona asks. */
  readonly client: string;
  /** Team or organisation. */
  readonly party: string;
  readonly roles: readonly Role[];
  readonly scopes: readonly Scope[];
  /** Registered purposes; the first is the default. */
  readonly purposes: readonly Purpose[];
  /** The resident whom this persona is. */
  readonly resident?: string;
}

const workerId = (number: number): string => `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`;
const RESIDENT_ID = '00000000-0000-4000-8000-000000000001';

const READ_AND_WRITE = [
  'directory:read',
  'residents:read',
  'residents:write',
  'plans:read',
  'plans:write',
  'referrals:read',
  'referrals:write',
  'referrals:respond',
  'applications:read',
  'applications:respond',
  'consents:read',
  'consents:write',
  'consents:request',
  'overrides:write',
  'statistics:read',
  'intake:write',
] as const satisfies readonly Scope[];

const atTheDashboard = (label: string, number: number, party: string) => ({ label, subject: workerId(number), client: 'dashboard', party });

const worker = (label: string, number: number, team: string): Persona => ({
  ...atTheDashboard(label, number, team),
  roles: ['WORKER'],
  scopes: READ_AND_WRITE,
  purposes: ['SUPPORT', 'INTAKE', 'REFERRAL', 'PROVISION_APPLICATION'],
});

/** An application is whatever it is registered as. */
const partner = (label: string, organisation: OrganisationId): Persona => {
  const registered = clients.find(({ partyId }) => partyId === organisation);
  if (!registered) throw new Error(`${organisation} has no application`);
  const { id, scopes, purposes } = registered;
  return { label, subject: id, client: id, party: organisation, roles: [], scopes, purposes };
};

/** The one table of whom `npm run token -- <persona>` can speak for. Adding one here is all it takes. */
export const personas = {
  'host-wielwijk': {
    ...atTheDashboard('Gastvrouw van team Wielwijk', 1, 'team-wielwijk'),
    roles: ['HOST'],
    scopes: ['directory:read', 'intake:write'],
    purposes: ['INTAKE'],
  },
  'worker-wielwijk': worker('Begeleider van team Wielwijk', 2, 'team-wielwijk'),
  'worker-krispijn': worker('Begeleider van team Krispijn', 3, 'team-krispijn'),
  'worker-oost': worker('Begeleider van team Oost', 4, 'team-oost'),
  'lead-wielwijk': {
    ...worker('Teamleider van team Wielwijk', 5, 'team-wielwijk'),
    roles: ['TEAM_LEAD'],
    scopes: [...READ_AND_WRITE, 'directory:write'],
  },
  'policy-adviser': {
    ...atTheDashboard('Beleidsadviseur van de gemeente', 6, 'gemeente'),
    roles: ['POLICY_ADVISER'],
    scopes: ['directory:read', 'directory:write', 'statistics:read'],
    purposes: ['OVERSIGHT'],
  },
  'privacy-officer': {
    ...atTheDashboard('Functionaris gegevensbescherming', 7, 'gemeente'),
    roles: ['PRIVACY_OFFICER'],
    scopes: ['directory:read', 'consents:read', 'overrides:write', 'access-log:read', 'retention:read', 'retention:write'],
    purposes: ['OVERSIGHT'],
  },
  resident: {
    label: 'Bewoner',
    subject: RESIDENT_ID,
    client: 'dashboard',
    party: 'gemeente',
    roles: ['RESIDENT'],
    scopes: [
      'directory:read',
      'residents:read',
      'plans:read',
      'referrals:read',
      'applications:read',
      'consents:read',
      'consents:write',
      'access-log:read',
    ],
    purposes: ['OWN_ACCESS'],
    resident: RESIDENT_ID,
  },
  vivenz: partner('Vivenz', 'vivenz'),
  mee: partner('MEE Drechtsteden', 'mee'),
  careyn: partner('Careyn', 'careyn'),
  flexusjeugdplein: partner('FlexusJeugdplein', 'flexusjeugdplein'),
  woonbron: partner('Woonbron', 'woonbron'),
  'zichtbare-schakel': partner('Zichtbare Schakel', 'zichtbare-schakel'),
  'home-care': partner('Thuiszorg', 'home-care'),
  'sociale-dienst': partner('Sociale Dienst Drechtsteden', 'sociale-dienst'),
  wijkinformatiepunt: partner('WijkInformatiePunt', 'wijkinformatiepunt'),
} as const satisfies Record<string, Persona>;

export type PersonaName = keyof typeof personas;

export const personaNames = Object.keys(personas) as PersonaName[];

export const isPersona = (name: string | undefined): name is PersonaName => name !== undefined && Object.hasOwn(personas, name);
