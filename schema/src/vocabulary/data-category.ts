import { namesOf, type Term } from './term.ts';

/**
 * What kind of personal data a field holds: the unit in which a resident permits or withholds.
 * The order is the order of the bits in a {@link CategoryMask}: append, never insert.
 */
export const dataCategories = {
  IDENTITY: { en: 'Name and date of birth', nl: 'Naam en geboortedatum', ground: 'AVG art. 6' },
  BSN: { en: 'Citizen service number', nl: 'Burgerservicenummer', ground: 'Wabb art. 10; Wmo 2015 art. 5.2.9' },
  ADDRESS: { en: 'Address', nl: 'Adres', ground: 'AVG art. 6' },
  CONTACT: { en: 'Contact details and language', nl: 'Contactgegevens en taal', ground: 'AVG art. 6' },
  HOUSEHOLD: { en: 'Household and representatives', nl: 'Huishouden en vertegenwoordigers', ground: 'AVG art. 6' },
  SOCIAL_NETWORK: { en: 'Social network and participation', nl: 'Sociaal netwerk en meedoen', ground: 'AVG art. 6' },
  HELP_QUESTION: { en: 'Help question', nl: 'Hulpvraag', ground: 'Wmo 2015 art. 2.3.2' },
  CONTACT_LOG: { en: 'Contact moments', nl: 'Contactmomenten', ground: 'AVG art. 6' },
  PLAN: { en: 'Support plan', nl: 'Ondersteuningsplan', ground: 'Wmo 2015 art. 2.3.2; Jeugdwet art. 1.1' },
  FINANCE: { en: 'Finances and debts', nl: 'Financiën en schulden', ground: 'Wgs art. 3' },
  WORK_EDUCATION: { en: 'Work and education', nl: 'Werk en opleiding', ground: 'Participatiewet art. 7' },
  HOUSING: { en: 'Housing', nl: 'Wonen', ground: 'AVG art. 6' },
  YOUTH_PARENTING: { en: 'Youth and parenting', nl: 'Jeugd en opvoeding', ground: 'Jeugdwet art. 7.3.11' },
  PHYSICAL_HEALTH: { en: 'Physical health', nl: 'Lichamelijke gezondheid', ground: 'AVG art. 9; UAVG art. 30' },
  MENTAL_HEALTH: { en: 'Mental health', nl: 'Geestelijke gezondheid', ground: 'AVG art. 9; UAVG art. 30' },
  SUBSTANCE_USE: { en: 'Substance use', nl: 'Verslaving', ground: 'AVG art. 9; UAVG art. 30' },
  SAFETY: { en: 'Safety at home', nl: 'Veiligheid thuis', ground: 'Wmo 2015 art. 5.2.6; Jeugdwet art. 7.1.4' },
  JUSTICE: { en: 'Police and justice', nl: 'Politie en justitie', ground: 'AVG art. 10; UAVG art. 33' },
} as const satisfies Record<string, Term>;

export type DataCategory = keyof typeof dataCategories;
export const DataCategory = namesOf<DataCategory>(dataCategories);
