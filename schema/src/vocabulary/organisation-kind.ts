import { namesOf, type Term } from './term.ts';

const municipal = 'Municipal documents on the sociale wijkteams, 2012-2020';

/** What an organisation is there for: a resident may object to a whole kind, so teams and consent say it alike. */
export const organisationKinds = {
  MUNICIPALITY: { en: 'Municipality', nl: 'Gemeente', ground: municipal },
  SOCIAL_WORK: { en: 'General social work', nl: 'Algemeen maatschappelijk werk', ground: municipal },
  CLIENT_SUPPORT: { en: 'Client support', nl: 'Cliëntondersteuning', ground: 'Wmo 2015 art. 2.2.4' },
  PARENTING_SUPPORT: { en: 'Parenting support', nl: 'Opvoedondersteuning', ground: 'Jeugdwet art. 2.1' },
  YOUTH_CARE: { en: 'Youth care', nl: 'Jeugdhulp', ground: 'Jeugdwet art. 1.1' },
  HOUSING_CORPORATION: { en: 'Housing corporation', nl: 'Woningcorporatie', ground: 'Woningwet art. 19' },
  DISTRICT_NURSING: { en: 'District nursing', nl: 'Wijkverpleging', ground: municipal },
  HOME_CARE: { en: 'Home care', nl: 'Thuiszorg', ground: municipal },
  GENERAL_PRACTICE: { en: 'General practice', nl: 'Huisartsenpraktijk', ground: municipal },
  BENEFIT_AGENCY: { en: 'Benefit agency', nl: 'Sociale dienst', ground: 'Participatiewet art. 7' },
  INFORMATION_POINT: { en: 'Information point', nl: 'Informatiepunt', ground: municipal },
} as const satisfies Record<string, Term>;

export type OrganisationKind = keyof typeof organisationKinds;
export const OrganisationKind = namesOf<OrganisationKind>(organisationKinds);
