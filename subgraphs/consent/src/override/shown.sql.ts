/** Whether an override (by its name) may be seen by the resident at this moment: `shownToSubject` in SQL. */
export const shownToSubject = (override: string): string =>
  `(${override}.valid_until <= now() and (${override}.withheld_until is null or ${override}.withheld_until <= now()))`;
