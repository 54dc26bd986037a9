import { part } from '@wijkgraph/kit';
import { z } from 'zod';

/** What a municipality sets about consents. */
export interface ConsentTerms {
  /** Days after a refusal in which the same is not asked again. */
  readonly quietDays: number;
  /** Days that a consent lasts at most, each line from its own beginning: nobody is held to what they said years ago. */
  readonly longestDays: number;
  /** Days before its end from which on a consent is listed as expiring. */
  readonly endingDays: number;
}

export const CONSENT_TERMS = part<ConsentTerms>('terms of consent');

const days = (standard: number) => z.coerce.number().int().min(1).max(36_500).default(standard);

/** In the environment. */
export const termsVariables = { CONSENT_QUIET_DAYS: days(90), CONSENT_LONGEST_DAYS: days(1826), CONSENT_ENDING_DAYS: days(42) };

export const termsIn = (read: z.output<z.ZodObject<typeof termsVariables>>): ConsentTerms => ({
  quietDays: read.CONSENT_QUIET_DAYS,
  longestDays: read.CONSENT_LONGEST_DAYS,
  endingDays: read.CONSENT_ENDING_DAYS,
});

/** Where nothing else is set. */
export const USUAL_TERMS = termsIn(z.object(termsVariables).parse({}));

export const DAY = 24 * 60 * 60 * 1000;
