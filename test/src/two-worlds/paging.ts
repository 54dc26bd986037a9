import { districts, organisations, provisions, teams } from '@wijkgraph/sandbox/reference';
import { WORKER } from '../world/worker.ts';
import type { Operation, Pool } from './operation.ts';
import type { World } from './world.ts';
import { worldDistricts } from './resident-spec.ts';

/** Pages of a connection that are walked, the first included. */
export const PAGES = 3;

const NOBODY = '11111111-1111-4111-8111-111111111111';

const poolsOf = (worlds: readonly World[]): Readonly<Record<Pool, readonly unknown[]>> => {
  const of = (table: keyof World, column = 'id'): unknown[] => [
    ...new Set(worlds.flatMap(world => world[table].map(row => row[column])).filter(value => value !== null)),
  ];
  const known = teams.filter(({ id }) => id === 'team-wielwijk' || id === 'team-krispijn').map(({ id }) => id);
  return {
    resident: [...of('resident'), NOBODY, 'nobody'],
    plan: [...of('plan'), NOBODY, 'nothing'],
    question: [...of('question'), NOBODY],
    referral: [...of('referral'), NOBODY],
    application: [...of('application'), NOBODY],
    consent: [...of('consent'), NOBODY],
    objection: [...of('objection'), NOBODY],
    bsn: [...of('resident', 'bsn'), '999990019', '123'],
    lastName: ['Jan', 'Bak', 'Jansen', 'Janssens', 'bakkum', '%', '_', 'z'],
    birthDate: [...of('resident', 'birthDate'), '1900-01-01', 'yesterday'],
    postcode: [...of('resident', 'postcode'), '3317', '1000 AA', 'nowhere'],
    district: [...worldDistricts, ...worldDistricts, ...districts.map(({ code }) => code), 'WK000000'],
    team: [...known, ...known, ...teams.map(({ id }) => id), 'team-nowhere'],
    worker: [WORKER, WORKER, WORKER, NOBODY],
    organisation: [...organisations.map(({ id }) => id), 'nobody'],
    provision: [...provisions.slice(0, 3).map(({ id }) => id), NOBODY],
  };
};

/** What the variables of an operation stand for in these worlds. */
export const variablesIn = (worlds: readonly World[], { variables }: Operation): Record<string, unknown> => {
  const pools = poolsOf(worlds);
  return Object.fromEntries(
    Object.entries(variables).map(([name, spec]) => [
      name,
      'value' in spec ? spec.value : pools[spec.from][spec.pick % pools[spec.from].length],
    ]),
  );
};

/** The cursor at which a connection of this response name ends, wherever in the answer it is first met. */
const endOf = (answer: unknown, responseName: string): string | undefined => {
  if (typeof answer !== 'object' || answer === null) return undefined;
  for (const [name, value] of Object.entries(answer)) {
    const end = name === responseName ? (value as { pageInfo?: { endCursor?: string | null } } | null)?.pageInfo?.endCursor : undefined;
    const found = end ?? endOf(value, responseName);
    if (found) return found;
  }
  return undefined;
};

/** The variables that ask for the page after the one that was answered; undefined where there is none. */
export const turnPage = (
  { cursors }: Operation,
  variables: Readonly<Record<string, unknown>>,
  data: unknown,
): Record<string, unknown> | undefined => {
  const next = cursors.flatMap(({ responseName, variable }) => {
    const end = endOf(data, responseName);
    return end ? [[variable, end]] : [];
  });
  return next.length > 0 ? { ...variables, ...Object.fromEntries(next) } : undefined;
};
