import { once } from 'node:events';
import { type SubgraphName, subgraphNames } from '@wijkgraph/schema';
import type { Databases } from '../postgres/databases.ts';
import { relay } from '../say.ts';
import { ending, startProgram } from './child.ts';

/** Brings all five databases to their newest migration without running the subgraphs, as one does in production. */
export const migrateDatabases = async (databases: Databases): Promise<void> => {
  const migrate = async (name: SubgraphName): Promise<void> => {
    const told = { DATABASE_URL: databases.urlFor(name), MIGRATION_DATABASE_URL: databases.ownerUrlFor(name) };
    const child = startProgram(`subgraphs/${name}/src/main.ts`, ['migrate'], told, line => relay(name, line));
    await once(child, 'exit');
    if (child.exitCode !== 0) throw new Error(`Migrating ${name} ${ending(child)}. Its last lines are above.`);
  };
  await Promise.all(subgraphNames.map(migrate));
};
