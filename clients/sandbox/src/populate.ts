import { once } from 'node:events';
import { subgraphNames } from '@wijkgraph/schema';
import { Client } from 'pg';
import { relay } from './say.ts';
import type { Databases } from './postgres/databases.ts';
import { ending, startProgram } from './services/child.ts';

const PROGRAM = 'clients/sandbox/src/population/main.ts';

// Kept as a comment on a database: written when all five are filled, and gone with the database. A population of another shape has another number.
const MARK = 'Wijkgraph demo population 3';

const onServer = async <Result>({ superuserUrl }: Databases, task: (client: Client) => Promise<Result>): Promise<Result> => {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    return await task(client);
  } finally {
    await client.end();
  }
};

/** Whether the demo population was filled in whole. */
export const isPopulated = (databases: Databases): Promise<boolean> =>
  onServer(databases, async client => {
    const { rows } = await client.query<{ mark: string | null }>(
      "select shobj_description(oid, 'pg_database') as mark from pg_database where datname = 'residents'",
    );
    return rows[0]?.mark === MARK;
  });

export interface PopulateOptions {
  /** Passed on to the population, such as `--residents 5000`. */
  readonly args?: readonly string[];
  /** Ends it before it is done. */
  readonly signal?: AbortSignal;
}

/** Replaces whatever the five databases hold with the demo population. Their migrations must have been carried out. */
export const populate = async (databases: Databases, { args = [], signal }: PopulateOptions = {}): Promise<void> => {
  await onServer(databases, client => client.query('comment on database residents is null'));
  const urls = Object.fromEntries(subgraphNames.map(name => [name, databases.ownerUrlFor(name)]));
  const child = startProgram(PROGRAM, args, { DATABASE_URLS: JSON.stringify(urls), NODE_ENV: 'development' }, line =>
    relay('population', line),
  );
  signal?.addEventListener('abort', () => child.kill('SIGTERM'));
  await once(child, 'exit');
  if (child.exitCode !== 0) throw new Error(`The demo population ${ending(child)}. Its last lines are above.`);
  await onServer(databases, client => client.query(`comment on database residents is '${MARK}'`));
};
