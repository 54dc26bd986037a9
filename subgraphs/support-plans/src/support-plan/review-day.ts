import { date } from '../input/read-input.ts';

const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** A day on which a plan is looked at again, or none. */
export const reviewDay = date('reviewOn')
  .refine(day => day >= today(), 'The plan is to be looked at again today or later.')
  .nullish();
