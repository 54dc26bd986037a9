import type { DataCategory, LifeDomain } from '@wijkgraph/schema';

/** The words of `domain.md` once more: what the model knows, it does not have from the product. */

export const everyCategory: readonly DataCategory[] = [
  'IDENTITY', 'BSN', 'ADDRESS', 'CONTACT', 'HOUSEHOLD', 'SOCIAL_NETWORK', 'HELP_QUESTION', 'CONTACT_LOG', 'PLAN',
  'FINANCE', 'WORK_EDUCATION', 'HOUSING', 'YOUTH_PARENTING', 'PHYSICAL_HEALTH', 'MENTAL_HEALTH', 'SUBSTANCE_USE', 'SAFETY', 'JUSTICE',
]; // prettier-ignore

export const parties = ['gp', 'woonbron', 'careyn', 'vivenz', 'sociale-dienst', 'mee'] as const;
export type PartyName = (typeof parties)[number];

/** The most that consent can open to a party. That of the GP is wide in these worlds, so that every kind of row can be in sight. */
export const ceilings: Readonly<Record<PartyName, readonly DataCategory[]>> = {
  gp: everyCategory.filter(category => category !== 'SUBSTANCE_USE'),
  woonbron: ['IDENTITY', 'CONTACT', 'ADDRESS', 'HOUSING', 'PLAN'],
  careyn: ['IDENTITY', 'CONTACT', 'YOUTH_PARENTING', 'HOUSEHOLD', 'PLAN'],
  vivenz: ['IDENTITY', 'CONTACT', 'SAFETY', 'FINANCE', 'PLAN'],
  'sociale-dienst': ['BSN', 'IDENTITY', 'CONTACT', 'FINANCE', 'WORK_EDUCATION'],
  mee: ['IDENTITY', 'CONTACT', 'SOCIAL_NETWORK', 'WORK_EDUCATION', 'PLAN'],
};

/** What kind of party each is. A team is of no kind. */
export const kindOf: Readonly<Record<PartyName, string>> = {
  gp: 'GENERAL_PRACTICE',
  woonbron: 'HOUSING_CORPORATION',
  careyn: 'PARENTING_SUPPORT',
  vivenz: 'SOCIAL_WORK',
  'sociale-dienst': 'BENEFIT_AGENCY',
  mee: 'CLIENT_SUPPORT',
};

/** The category of what is said in a life domain. */
export const categoryOf: Readonly<Record<LifeDomain, DataCategory>> = {
  FINANCES: 'FINANCE',
  WORK_EDUCATION: 'WORK_EDUCATION',
  HOUSING: 'HOUSING',
  DOMESTIC_RELATIONS: 'SAFETY',
  MENTAL_HEALTH: 'MENTAL_HEALTH',
  SUBSTANCE_USE: 'SUBSTANCE_USE',
  PHYSICAL_HEALTH: 'PHYSICAL_HEALTH',
  BASIC_ADL: 'PHYSICAL_HEALTH',
  INSTRUMENTAL_ADL: 'PHYSICAL_HEALTH',
  JUSTICE: 'JUSTICE',
  PARENTING: 'YOUTH_PARENTING',
  SOCIAL_NETWORK: 'SOCIAL_NETWORK',
  TIME_USE: 'SOCIAL_NETWORK',
  PARTICIPATION: 'SOCIAL_NETWORK',
  NEIGHBOURHOOD: 'SOCIAL_NETWORK',
};
