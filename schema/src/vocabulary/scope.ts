import type { Term } from './term.ts';

const oauth = 'RFC 6749 section 3.3';

/** What a client may ask at most (OAuth 2 scopes): necessary, never sufficient. */
export const scopes = {
  'directory:read': { en: 'Read teams, locations and provisions', nl: 'Teams, locaties en voorzieningen inzien', ground: oauth },
  'directory:write': {
    en: 'Keep teams, locations and provisions up to date',
    nl: 'Teams, locaties en voorzieningen bijhouden',
    ground: oauth,
  },
  'residents:read': { en: 'Read residents', nl: 'Bewoners inzien', ground: oauth },
  'residents:write': { en: 'Record residents', nl: 'Bewoners vastleggen', ground: oauth },
  'plans:read': { en: 'Read questions, contacts and plans', nl: 'Hulpvragen, contacten en plannen inzien', ground: oauth },
  'plans:write': { en: 'Record questions, contacts and plans', nl: 'Hulpvragen, contacten en plannen vastleggen', ground: oauth },
  'referrals:read': { en: 'Read referrals', nl: 'Verwijzingen inzien', ground: oauth },
  'referrals:write': { en: 'Send referrals', nl: 'Verwijzen', ground: oauth },
  'referrals:respond': { en: 'Respond to referrals', nl: 'Op verwijzingen reageren', ground: oauth },
  'applications:read': { en: 'Read applications for provisions', nl: 'Aanvragen van voorzieningen inzien', ground: oauth },
  'applications:respond': { en: 'Decide on applications for provisions', nl: 'Op aanvragen beslissen', ground: oauth },
  'consents:read': { en: 'Read consents', nl: 'Toestemmingen inzien', ground: oauth },
  'consents:write': { en: 'Record and withdraw consents', nl: 'Toestemmingen vastleggen en intrekken', ground: oauth },
  'consents:request': { en: 'Ask for consents', nl: 'Toestemmingen vragen', ground: oauth },
  'overrides:write': { en: 'Invoke and review emergency overrides', nl: 'Noodtoegang inroepen en toetsen', ground: oauth },
  'access-log:read': { en: 'Read who saw what', nl: 'Inzien wie wat zag', ground: oauth },
  'retention:read': { en: 'Read legal holds', nl: 'Bewaarplichten inzien', ground: oauth },
  'retention:write': { en: 'Place legal holds, and have residents erased', nl: 'Vernietiging tegenhouden en gelasten', ground: oauth },
  'statistics:read': { en: 'Read figures', nl: 'Cijfers inzien', ground: oauth },
  'intake:write': { en: 'Hand in contacts and questions', nl: 'Contacten en vragen aanreiken', ground: oauth },
  'documents:write': {
    en: 'Register the documents that the application runs',
    nl: 'Bewerkingen van de applicatie registreren',
    ground: oauth,
  },
} as const satisfies Record<string, Term>;

export type Scope = keyof typeof scopes;
