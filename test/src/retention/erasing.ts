import { carryOut, dryRun, subgraphClients } from '@wijkgraph/consent';
import { Pool } from 'pg';
import { afterAll } from 'vitest';
import type { Federation } from '../federation/federation.ts';

/** Everything about one resident in one line: `support-plans contact-moment WMO 2 of 1`. */
type Line = string;

interface Counted {
  readonly subgraph: string;
  readonly kind: string;
  readonly law: string;
  readonly records: number;
  readonly residents: number;
}

const lineOf = ({ subgraph, kind, law, records, residents }: Counted): Line => `${subgraph} ${kind} ${law} ${records} of ${residents}`;

export const linesOf = (lines: readonly Counted[]): readonly Line[] => lines.map(lineOf);

/** The coordinator of the retention, as `npm run retention` has it. */
export const erasingIn = (held: { readonly federation: Federation }) => {
  const pools: Pool[] = [];
  afterAll(() => Promise.all(pools.map(pool => pool.end())));
  const erasing = () => {
    const { federation } = held;
    const pool = new Pool({ connectionString: federation.databaseUrl('consent'), max: 4 });
    pool.on('error', () => {});
    pools.push(pool);
    return { pool, subgraphs: subgraphClients(federation.addresses), pseudonyms: federation.pseudonymOf };
  };
  return {
    erasing,
    dueOn: async (day: string) => dryRun(erasing(), day),
    carryOutOn: async (day: string) => carryOut(erasing(), day),
  };
};
