import { registerEnumType } from 'type-graphql';

/** What an organisation is there for, as teams says it: the supergraph does not compose where the two differ. */
export const OrganisationKind = {
  MUNICIPALITY: 'MUNICIPALITY',
  SOCIAL_WORK: 'SOCIAL_WORK',
  CLIENT_SUPPORT: 'CLIENT_SUPPORT',
  PARENTING_SUPPORT: 'PARENTING_SUPPORT',
  YOUTH_CARE: 'YOUTH_CARE',
  HOUSING_CORPORATION: 'HOUSING_CORPORATION',
  DISTRICT_NURSING: 'DISTRICT_NURSING',
  HOME_CARE: 'HOME_CARE',
  GENERAL_PRACTICE: 'GENERAL_PRACTICE',
  BENEFIT_AGENCY: 'BENEFIT_AGENCY',
  INFORMATION_POINT: 'INFORMATION_POINT',
} as const;
export type OrganisationKind = keyof typeof OrganisationKind;
registerEnumType(OrganisationKind, { name: 'OrganisationKind', description: 'What an organisation is there for.' });
