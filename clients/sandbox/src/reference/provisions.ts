import type { LifeDomain } from '@wijkgraph/schema';
import type { DistrictCode } from './districts.ts';
import type { OrganisationId } from './organisations.ts';
import { referenceId } from './reference-id.ts';

/** Help of one kind that residents can be pointed to or can apply for. */
export interface Provision {
  readonly id: string;
  readonly name: string;
  readonly kind: 'INFORMAL_NETWORK' | 'INFORMAL_VOLUNTEER' | 'GENERAL' | 'TAILORED';
  readonly law: 'WMO' | 'JEUGDWET' | 'PARTICIPATIEWET' | 'OTHER';
  readonly lifeDomains: readonly LifeDomain[];
  readonly organisationId: OrganisationId;
  readonly capacityStatus: 'AVAILABLE' | 'WAITING_LIST' | 'FULL' | 'UNKNOWN';
  /** Null where no organisation said so itself yet. */
  readonly capacityStatusSince: null;
  /** Wijken in which it is offered; null for the whole municipality. */
  readonly districtCodes: readonly DistrictCode[] | null;
}

type Described = Omit<Provision, 'id' | 'capacityStatusSince' | 'districtCodes'> & Partial<Pick<Provision, 'districtCodes'>>;

const informal: readonly Described[] = [
  {
    name: 'Netwerkberaad met familie, vrienden en buren',
    kind: 'INFORMAL_NETWORK',
    law: 'WMO',
    lifeDomains: ['SOCIAL_NETWORK', 'PARTICIPATION'],
    organisationId: 'mee',
    capacityStatus: 'AVAILABLE',
  },
  {
    name: 'Vrijwilliger bij administratie en formulieren',
    kind: 'INFORMAL_VOLUNTEER',
    law: 'WMO',
    lifeDomains: ['FINANCES', 'INSTRUMENTAL_ADL'],
    organisationId: 'wijkinformatiepunt',
    capacityStatus: 'AVAILABLE',
  },
  {
    name: 'Buurtmaatje',
    kind: 'INFORMAL_VOLUNTEER',
    law: 'WMO',
    lifeDomains: ['SOCIAL_NETWORK', 'TIME_USE', 'NEIGHBOURHOOD'],
    districtCodes: ['WK050507', 'WK050508', 'WK050503', 'WK050504'],
    organisationId: 'wijkinformatiepunt',
    capacityStatus: 'AVAILABLE',
  },
];

const general: readonly Described[] = [
  {
    name: 'Algemeen maatschappelijk werk',
    kind: 'GENERAL',
    law: 'WMO',
    lifeDomains: ['FINANCES', 'DOMESTIC_RELATIONS', 'MENTAL_HEALTH'],
    organisationId: 'vivenz',
    capacityStatus: 'AVAILABLE',
  },
  {
    name: 'Hulp bij huiselijk geweld',
    kind: 'GENERAL',
    law: 'WMO',
    lifeDomains: ['DOMESTIC_RELATIONS'],
    organisationId: 'vivenz',
    capacityStatus: 'AVAILABLE',
  },
  {
    name: 'Onafhankelijke cliëntondersteuning',
    kind: 'GENERAL',
    law: 'WMO',
    lifeDomains: ['PARTICIPATION', 'INSTRUMENTAL_ADL', 'WORK_EDUCATION'],
    organisationId: 'mee',
    capacityStatus: 'AVAILABLE',
  },
  {
    name: 'Opvoedondersteuning',
    kind: 'GENERAL',
    law: 'JEUGDWET',
    lifeDomains: ['PARENTING'],
    organisationId: 'careyn',
    capacityStatus: 'AVAILABLE',
  },
  {
    name: 'Hulp bij huurachterstand en overlast',
    kind: 'GENERAL',
    law: 'OTHER',
    lifeDomains: ['HOUSING', 'FINANCES', 'NEIGHBOURHOOD'],
    organisationId: 'woonbron',
    capacityStatus: 'AVAILABLE',
  },
  {
    name: 'Wijkverpleegkundige in de wijk',
    kind: 'GENERAL',
    law: 'OTHER',
    lifeDomains: ['PHYSICAL_HEALTH', 'BASIC_ADL'],
    organisationId: 'zichtbare-schakel',
    capacityStatus: 'AVAILABLE',
  },
  {
    name: 'Consult bij de huisarts',
    kind: 'GENERAL',
    law: 'OTHER',
    lifeDomains: ['PHYSICAL_HEALTH', 'MENTAL_HEALTH', 'SUBSTANCE_USE'],
    organisationId: 'gp',
    capacityStatus: 'UNKNOWN',
  },
];

const tailored: readonly Described[] = [
  {
    name: 'Schuldhulpverlening',
    kind: 'TAILORED',
    law: 'OTHER',
    lifeDomains: ['FINANCES'],
    organisationId: 'sociale-dienst',
    capacityStatus: 'WAITING_LIST',
  },
  {
    name: 'Bijstandsuitkering',
    kind: 'TAILORED',
    law: 'PARTICIPATIEWET',
    lifeDomains: ['FINANCES', 'WORK_EDUCATION'],
    organisationId: 'sociale-dienst',
    capacityStatus: 'AVAILABLE',
  },
  {
    name: 'Begeleiding naar werk',
    kind: 'TAILORED',
    law: 'PARTICIPATIEWET',
    lifeDomains: ['WORK_EDUCATION', 'TIME_USE'],
    organisationId: 'sociale-dienst',
    capacityStatus: 'AVAILABLE',
  },
  {
    name: 'Hulp bij het huishouden',
    kind: 'TAILORED',
    law: 'WMO',
    lifeDomains: ['INSTRUMENTAL_ADL'],
    organisationId: 'home-care',
    capacityStatus: 'AVAILABLE',
  },
  {
    name: 'Daginvulling',
    kind: 'TAILORED',
    law: 'WMO',
    lifeDomains: ['TIME_USE', 'PARTICIPATION', 'SOCIAL_NETWORK'],
    organisationId: 'mee',
    capacityStatus: 'AVAILABLE',
  },
  {
    name: 'Ambulante jeugdhulp',
    kind: 'TAILORED',
    law: 'JEUGDWET',
    lifeDomains: ['PARENTING', 'MENTAL_HEALTH'],
    organisationId: 'flexusjeugdplein',
    capacityStatus: 'WAITING_LIST',
  },
];

/** The catalogue, from light to heavy. Who offers what follows from what each organisation is there for; where it is offered and the room there is, is demo data. */
export const provisions: readonly Provision[] = [...informal, ...general, ...tailored].map((provision, index) => ({
  id: referenceId('provision', index + 1),
  capacityStatusSince: null,
  districtCodes: null,
  ...provision,
}));
