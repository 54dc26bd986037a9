import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { Contracts, type Reach } from '@wijkgraph/schema/contract';
import { type Environment, ROOT } from '../environment.ts';
import { personaNames, personas } from '../identity/personas.ts';
import { reachOf, reachOfRegistered } from '../identity/reach.ts';
import { registerIn } from '../identity/register.ts';
import { complain } from '../say.ts';
import { openDatabases, openKeys } from '../world.ts';

const names = (): string => [...new Set([...Object.values(personas).map(({ client }) => client), ...personaNames])].join(', ');

/** That of an application which somebody registered at the local graph. */
const registeredReach = async (environment: Environment, client: string): Promise<Reach | undefined> => {
  const databases = await openDatabases(environment, await openKeys(environment), () => complain('PostgreSQL stopped.'));
  const register = registerIn(databases.urlFor('consent'));
  try {
    const registered = await register.find(client);
    return registered && reachOfRegistered(registered);
  } finally {
    await register.close();
    await databases.stop();
  }
};

/** `npm run -s schema -- --client <name>`: the schema that this application can ever see, and nothing else on stdout. */
export const contract = async (environment: Environment, args: readonly string[]): Promise<number> => {
  const { client } = parseArgs({ args: [...args], options: { client: { type: 'string' } } }).values;
  const reach = client === undefined ? undefined : (reachOf(client) ?? (await registeredReach(environment, client)));
  if (!reach)
    throw new Error(
      `${client ? `There is no client ${client}` : 'Say which client'}: npm run -s schema -- --client <name>, out of ${names()}, or one that \`npm run client\` registered.`,
    );
  const supergraph = await readFile(join(ROOT, 'schema/supergraph.graphql'), 'utf8');
  process.stdout.write(new Contracts(supergraph).of(reach).sdl);
  return 0;
};
