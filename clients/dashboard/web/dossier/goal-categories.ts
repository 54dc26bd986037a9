import type { DataCategory } from '../generated/graphql.ts';

/** What a goal can be about, by whose consent it is opened: the category of its life domain. */
export const categoriesOfGoals: readonly DataCategory[] = [
  'FINANCE',
  'WORK_EDUCATION',
  'HOUSING',
  'SAFETY',
  'MENTAL_HEALTH',
  'PHYSICAL_HEALTH',
  'SUBSTANCE_USE',
  'JUSTICE',
  'YOUTH_PARENTING',
  'SOCIAL_NETWORK',
];
