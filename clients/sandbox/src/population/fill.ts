import { AuthorityRegime, consent, OverrideRule, RetentionPeriod } from '@wijkgraph/consent';
import { referrals } from '@wijkgraph/referrals';
import { residents } from '@wijkgraph/residents';
import type { SubgraphName } from '@wijkgraph/schema';
import { supportPlans } from '@wijkgraph/support-plans';
import { teams } from '@wijkgraph/teams';
import { population, type PopulationOptions } from './population.ts';
import { type Filling, fillDatabase } from './storage/database.ts';
import type { Rows, Table } from './storage/row.ts';

/** The law is no population: a migration wrote it, and it stays. */
const kept: ReadonlySet<unknown> = new Set([AuthorityRegime, OverrideRule, RetentionPeriod]);

const subgraphs = [residents, supportPlans, teams, consent, referrals];

export interface FillOptions extends PopulationOptions {
  /** Each subgraph's own database, as the role that owns it; its migrations have been carried out. */
  readonly databaseUrls: Readonly<Record<SubgraphName, string>>;
  /** Called with how many residents were written since the last time. */
  readonly written?: (residents: number) => void;
}

/** How many rows were written, by table. */
export type Written = ReadonlyMap<Table, number>;

const counting = (counts: Map<Table, number>, { byTable }: Rows): void => {
  for (const [table, rows] of byTable) counts.set(table, (counts.get(table) ?? 0) + rows.length);
};

/** Replaces what the five databases hold with the demo population. Each changes at once, when all five are written. */
export const fill = async ({ databaseUrls, written = () => {}, ...options }: FillOptions): Promise<Written> => {
  const opened = await Promise.allSettled(
    subgraphs.map(({ name, tables }) =>
      fillDatabase(
        databaseUrls[name],
        (tables as readonly Table[]).filter(table => !kept.has(table)),
      ),
    ),
  );
  const databases = opened.flatMap((result): Filling[] => (result.status === 'fulfilled' ? [result.value] : []));
  const counts = new Map<Table, number>();
  try {
    for (const result of opened) if (result.status === 'rejected') throw result.reason;
    let writing: Promise<unknown> = Promise.resolve();
    // The next chunk is drawn while PostgreSQL writes this one; never more than two are in memory.
    for (const { rows, residents: several } of population(options)) {
      counting(counts, rows);
      await writing;
      writing = Promise.all(databases.map(database => database.write(rows))).then(() => written(several));
      writing.catch(() => {});
    }
    await writing;
    await Promise.all(databases.map(database => database.commit()));
    return counts;
  } finally {
    await Promise.all(databases.map(database => database.close()));
  }
};
