/**
 * Whether a line of a consent (by its name) had been written down at a moment, and is in its period then. One that was not agreed
 * to has no beginning, and so never is.
 */
export const inForce = (line: string, at: string): string =>
  `${line}.recorded_at <= ${at} and ${line}.valid_from <= ${at} and (${line}.valid_until is null or ${line}.valid_until > ${at})`;
