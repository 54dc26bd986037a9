import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { apiSchemaOf, compose, composeWithNativeScopes } from './compose.ts';
import { type SubgraphName, subgraphNames } from './subgraph-name.ts';

/** Asks a subgraph, as a process of its own, for its SDL: the contract imports no subgraph. */
const sdlOf = async (name: SubgraphName): Promise<string> => {
  const program = new URL(`../../subgraphs/${name}/src/print-schema.ts`, import.meta.url);
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program.pathname], { maxBuffer: 16 * 1024 * 1024 });
  return stdout;
};

const fileOf = (name: string): URL => new URL(`../${name}`, import.meta.url);

const generate = async (): Promise<ReadonlyMap<string, string>> => {
  const subgraphs = await Promise.all(subgraphNames.map(async name => ({ name, sdl: await sdlOf(name) })));
  const supergraph = compose(subgraphs);
  return new Map([
    ['supergraph.graphql', supergraph],
    ['api.graphql', apiSchemaOf(supergraph)],
    ['supergraph.requires-scopes.graphql', composeWithNativeScopes(subgraphs)],
  ]);
};

const isCurrent = async ([name, content]: readonly [string, string]): Promise<boolean> =>
  (await readFile(fileOf(name), 'utf8').catch(() => '')) === content;

/** Programs that make what a client of ours needs out of the supergraph; like the subgraphs, processes that the contract does not know. */
const clients = ['clients/partner/codegen/main.ts', 'clients/dashboard/codegen/main.ts'];

const generateFor = async (client: string, check: boolean): Promise<void> => {
  const program = new URL(`../../${client}`, import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...(check ? ['--check'] : [])]);
  process.stdout.write(stdout);
};

/** `npm run schema`: writes the supergraphs, and what clients are made of. With `--check`: says which are not up to date, and ends with 1. */
const main = async (check: boolean): Promise<void> => {
  for (const file of await generate()) {
    if (await isCurrent(file)) continue;
    if (check) {
      console.error(`schema/${file[0]} is not up to date: run npm run schema`);
      process.exitCode = 1;
    } else {
      await writeFile(fileOf(file[0]), file[1]);
      console.log(`wrote schema/${file[0]}`);
    }
  }
  for (const client of clients) await generateFor(client, check);
};

try {
  await main(process.argv.includes('--check'));
} catch (reason) {
  console.error(reason instanceof Error ? ((reason as { stderr?: string }).stderr ?? reason.message) : reason);
  process.exitCode = 1;
}
