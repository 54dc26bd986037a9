import type { PersonaName } from '@wijkgraph/sandbox';

/** Who asks: two partners that see a part, and a worker who sees the team's residents whole. */
export const askers = ['woonbron', 'mee', 'worker-wielwijk'] as const satisfies readonly PersonaName[];
export type Asker = (typeof askers)[number];

export { mainQuery } from '../src/journeys/main-query.ts';
