import { DataCategory } from './data-category.ts';
import { namesOf, type Term } from './term.ts';

const zrm = 'Self-reliance matrix (ZRM 2017), names of the domains';

interface LifeDomainTerm extends Term {
  /** The category that whatever is said in this domain belongs to. */
  readonly category: DataCategory;
  /** Whether the self-reliance matrix scores it. */
  readonly scored: boolean;
}

/** The areas of life in which questions, goals and self-reliance are described (leefgebieden). */
export const lifeDomains = {
  FINANCES: { en: 'Finances', nl: 'Financiën', ground: zrm, category: DataCategory.FINANCE, scored: true },
  WORK_EDUCATION: { en: 'Work and education', nl: 'Werk en opleiding', ground: zrm, category: DataCategory.WORK_EDUCATION, scored: true },
  TIME_USE: { en: 'Use of time', nl: 'Tijdsbesteding', ground: zrm, category: DataCategory.SOCIAL_NETWORK, scored: true },
  HOUSING: { en: 'Housing', nl: 'Huisvesting', ground: zrm, category: DataCategory.HOUSING, scored: true },
  DOMESTIC_RELATIONS: { en: 'Domestic relations', nl: 'Huiselijke relaties', ground: zrm, category: DataCategory.SAFETY, scored: true },
  MENTAL_HEALTH: { en: 'Mental health', nl: 'Geestelijke gezondheid', ground: zrm, category: DataCategory.MENTAL_HEALTH, scored: true },
  PHYSICAL_HEALTH: {
    en: 'Physical health',
    nl: 'Lichamelijke gezondheid',
    ground: zrm,
    category: DataCategory.PHYSICAL_HEALTH,
    scored: true,
  },
  SUBSTANCE_USE: { en: 'Substance use', nl: 'Middelengebruik', ground: zrm, category: DataCategory.SUBSTANCE_USE, scored: true },
  BASIC_ADL: { en: 'Basic daily living', nl: 'Basale ADL', ground: zrm, category: DataCategory.PHYSICAL_HEALTH, scored: true },
  INSTRUMENTAL_ADL: {
    en: 'Instrumental daily living',
    nl: 'Instrumentele ADL',
    ground: zrm,
    category: DataCategory.PHYSICAL_HEALTH,
    scored: true,
  },
  SOCIAL_NETWORK: { en: 'Social network', nl: 'Sociaal netwerk', ground: zrm, category: DataCategory.SOCIAL_NETWORK, scored: true },
  PARTICIPATION: {
    en: 'Participation',
    nl: 'Maatschappelijke participatie',
    ground: zrm,
    category: DataCategory.SOCIAL_NETWORK,
    scored: true,
  },
  JUSTICE: { en: 'Justice', nl: 'Justitie', ground: zrm, category: DataCategory.JUSTICE, scored: true },
  PARENTING: { en: 'Parenting', nl: 'Opvoeding', ground: 'Jeugdwet art. 2.1', category: DataCategory.YOUTH_PARENTING, scored: false },
  NEIGHBOURHOOD: { en: 'Neighbourhood', nl: 'Buurt', ground: 'Wmo 2015 art. 2.1.2', category: DataCategory.SOCIAL_NETWORK, scored: false },
} as const satisfies Record<string, LifeDomainTerm>;

export type LifeDomain = keyof typeof lifeDomains;
export const LifeDomain = namesOf<LifeDomain>(lifeDomains);

/** The data category of what is said in a life domain. */
export const categoryOfLifeDomain = (domain: LifeDomain): DataCategory => lifeDomains[domain].category;
