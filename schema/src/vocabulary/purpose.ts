import { namesOf, type Term } from './term.ts';

/**
 * Why personal data is used (doelbinding, AVG art. 5(1)(b)). A client is registered for purposes, and a consent names them.
 * The order is the order of the bits in a purpose mask: append, never insert.
 */
export const purposes = {
  INTAKE: { en: 'Intake', nl: 'Aanmelding', ground: 'Wmo 2015 art. 2.3.2' },
  SUPPORT: { en: 'Support', nl: 'Ondersteuning', ground: 'Wmo 2015 art. 2.1.1; Jeugdwet art. 2.3' },
  REFERRAL: { en: 'Referral', nl: 'Verwijzing', ground: 'Wmo 2015 art. 2.3.5' },
  PROVISION_APPLICATION: { en: 'Application for a provision', nl: 'Aanvraag van een voorziening', ground: 'Wmo 2015 art. 2.3.3' },
  OVERSIGHT: { en: 'Oversight', nl: 'Toezicht', ground: 'AVG art. 39' },
  OWN_ACCESS: { en: 'Own access', nl: 'Eigen inzage', ground: 'AVG art. 15' },
} as const satisfies Record<string, Term>;

export type Purpose = keyof typeof purposes;
export const Purpose = namesOf<Purpose>(purposes);

const names = Object.keys(purposes) as Purpose[];

/** The bits of several purposes in one integer. */
export const purposeMask = (chosen: Iterable<Purpose>): number => {
  let mask = 0;
  for (const purpose of chosen) mask |= 1 << names.indexOf(purpose);
  return mask;
};

/** The purposes of a mask, in the order of the vocabulary. */
export const purposesOf = (mask: number): Purpose[] => names.filter((_, index) => (mask & (1 << index)) !== 0);
