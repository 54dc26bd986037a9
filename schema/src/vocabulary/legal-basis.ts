import { namesOf, type Term } from './term.ts';

/** The ground on which personal data may be used; every permit carries one. Consent is one among several (AVG art. 6). */
export const legalBases = {
  CONSENT: { en: 'Consent', nl: 'Toestemming', ground: 'AVG art. 6(1)(a), art. 9(2)(a)' },
  PUBLIC_TASK: { en: 'Public task', nl: 'Publieke taak', ground: 'AVG art. 6(1)(e)' },
  VITAL_INTEREST: { en: 'Vital interest', nl: 'Vitaal belang', ground: 'AVG art. 6(1)(d), art. 9(2)(c)' },
  REPORTING_RIGHT: { en: 'Right to report', nl: 'Meldrecht', ground: 'Wmo 2015 art. 5.2.6; Jeugdwet art. 7.1.4.1' },
  LEGAL_OBLIGATION: { en: 'Legal obligation', nl: 'Wettelijke verplichting', ground: 'AVG art. 6(1)(c)' },
  OWN_ACCESS: { en: 'Own access', nl: 'Eigen inzage', ground: 'AVG art. 15' },
} as const satisfies Record<string, Term>;

export type LegalBasis = keyof typeof legalBases;
export const LegalBasis = namesOf<LegalBasis>(legalBases);
