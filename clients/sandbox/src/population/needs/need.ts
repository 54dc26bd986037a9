import { categoryOfLifeDomain, type DataCategory, type LifeDomain } from '@wijkgraph/schema';
import type { OrganisationId } from '../../reference/organisations.ts';
import { partyCeilings } from '../../reference/index.ts';

/** How much of what people ask is about what: debts dominate. By time of life; never of children themselves but parenting. */
export const needsByAge = {
  adult: [
    [34, 'FINANCES'],
    [21, 'HOUSING'],
    [12, 'WORK_EDUCATION'],
    [9, 'SOCIAL_NETWORK'],
    [7, 'TIME_USE'],
    [5, 'PARTICIPATION'],
    [5, 'MENTAL_HEALTH'],
    [4, 'DOMESTIC_RELATIONS'],
    [3, 'SUBSTANCE_USE'],
    [2, 'JUSTICE'],
    [4, 'PHYSICAL_HEALTH'],
    [3, 'NEIGHBOURHOOD'],
  ],
  old: [
    [16, 'FINANCES'],
    [14, 'HOUSING'],
    [20, 'SOCIAL_NETWORK'],
    [18, 'INSTRUMENTAL_ADL'],
    [10, 'BASIC_ADL'],
    [14, 'PHYSICAL_HEALTH'],
    [8, 'TIME_USE'],
    [6, 'PARTICIPATION'],
    [4, 'MENTAL_HEALTH'],
    [3, 'NEIGHBOURHOOD'],
  ],
  child: [
    [80, 'PARENTING'],
    [12, 'WORK_EDUCATION'],
    [8, 'MENTAL_HEALTH'],
  ],
} as const satisfies Record<string, readonly (readonly [number, LifeDomain])[]>;

type Partners = readonly (readonly [weight: number, partner: OrganisationId])[];

const care: Partners = [
  [1, 'home-care'],
  [1, 'zichtbare-schakel'],
];
const together: Partners = [[1, 'mee']];

/** Who can help with what, as far as the organisations' tasks are known. */
export const partnersFor: Readonly<Record<LifeDomain, Partners>> = {
  FINANCES: [
    [3, 'sociale-dienst'],
    [2, 'vivenz'],
  ],
  WORK_EDUCATION: [
    [1, 'mee'],
    [1, 'sociale-dienst'],
  ],
  HOUSING: [[1, 'woonbron']],
  TIME_USE: together,
  SOCIAL_NETWORK: together,
  PARTICIPATION: together,
  NEIGHBOURHOOD: together,
  DOMESTIC_RELATIONS: [[1, 'vivenz']],
  PARENTING: [
    [1, 'careyn'],
    [1, 'flexusjeugdplein'],
  ],
  PHYSICAL_HEALTH: care,
  BASIC_ADL: care,
  INSTRUMENTAL_ADL: care,
  MENTAL_HEALTH: [[1, 'gp']],
  SUBSTANCE_USE: [[1, 'gp']],
  JUSTICE: [],
};

const ceilings = new Map(partyCeilings.map(({ partyId, categories }) => [partyId as string, new Set(categories)]));

/** Whether a partner may ever be given this category. */
export const withinCeiling = (partner: string, category: DataCategory): boolean => ceilings.get(partner)?.has(category) ?? false;

/** Whether a partner may ever be told of this life domain. */
export const isToldOf = (partner: string, domain: LifeDomain): boolean => withinCeiling(partner, categoryOfLifeDomain(domain));
