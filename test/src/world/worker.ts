/** The worker of a team in tests: the persona of that team, so that a token and a row speak of the same. */
export const WORKER = '00000000-0000-4000-9000-000000000002';

/** When what is sown began, where a test does not say otherwise. */
export const LONG_AGO = new Date('2026-01-05T09:00:00Z');
