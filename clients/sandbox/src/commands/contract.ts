import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { Contracts } from '@wijkgraph/schema/contract';
import { type Environment, ROOT } from '../environment.ts';
import { personaNames, personas } from '../identity/personas.ts';
import { reachOf } from '../identity/reach.ts';

const names = (): string => [...new Set([...Object.values(personas).map(({ client }) => client), ...personaNames])].join(', ');

/** `npm run -s schema -- --client <name>`: the schema that this application can ever see, and nothing else on stdout. */
export const contract = async (_environment: Environment, args: readonly string[]): Promise<number> => {
  const { client } = parseArgs({ args: [...args], options: { client: { type: 'string' } } }).values;
  const reach = client === undefined ? undefined : reachOf(client);
  if (!reach)
    throw new Error(
      `${client ? `There is no client ${client}` : 'Say which client'}: npm run -s schema -- --client <name>, out of ${names()}.`,
    );
  const supergraph = await readFile(join(ROOT, 'schema/supergraph.graphql'), 'utf8');
  process.stdout.write(new Contracts(supergraph).of(reach).sdl);
  return 0;
};
