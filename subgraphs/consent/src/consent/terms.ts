import { part } from '@wijkgraph/kit';
import { z } from 'zod';

/** What a municipality sets about consents. */
export interface ConsentTerms {
  /** Days after a refusal in which the same is not asked again. */
  readonly quietDays: number;
}

export const CONSENT_TERMS = part<ConsentTerms>('terms of consent');

const days = (standard: number) => z.coerce.number().int().min(1).max(36_500).default(standard);

/** In the environment. */
export const termsVariables = { CONSENT_QUIET_DAYS: days(90) };

export const termsIn = ({ CONSENT_QUIET_DAYS }: z.output<z.ZodObject<typeof termsVariables>>): ConsentTerms => ({
  quietDays: CONSENT_QUIET_DAYS,
});

/** Where nothing else is set. */
export const USUAL_TERMS = termsIn(z.object(termsVariables).parse({}));

export const DAY = 24 * 60 * 60 * 1000;
