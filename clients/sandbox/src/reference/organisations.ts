/** The municipality and the organisations that work with the teams. Home care and general practice stand for all of their kind. */
export const organisations = [
  { id: 'gemeente', name: 'Gemeente Dordrecht', kind: 'MUNICIPALITY' },
  { id: 'vivenz', name: 'Vivenz', kind: 'SOCIAL_WORK' },
  { id: 'mee', name: 'MEE Drechtsteden', kind: 'CLIENT_SUPPORT' },
  { id: 'careyn', name: 'Careyn', kind: 'PARENTING_SUPPORT' },
  { id: 'flexusjeugdplein', name: 'FlexusJeugdplein', kind: 'YOUTH_CARE' },
  { id: 'woonbron', name: 'Woonbron', kind: 'HOUSING_CORPORATION' },
  { id: 'zichtbare-schakel', name: 'Zichtbare Schakel', kind: 'DISTRICT_NURSING' },
  { id: 'sociale-dienst', name: 'Sociale Dienst Drechtsteden', kind: 'BENEFIT_AGENCY' },
  { id: 'home-care', name: 'Thuiszorg', kind: 'HOME_CARE' },
  { id: 'gp', name: 'Huisartsenpraktijk', kind: 'GENERAL_PRACTICE' },
  { id: 'wijkinformatiepunt', name: 'WijkInformatiePunt', kind: 'INFORMATION_POINT' },
] as const;

export type OrganisationId = (typeof organisations)[number]['id'];
export type OrganisationKind = (typeof organisations)[number]['kind'];
