import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import {
  accessToken,
  dashboardOn,
  databasesOn,
  freePort,
  issuerOn,
  type PersonaName,
  personas,
  type Postgres,
  signingKey,
  startIdentityProvider,
  startPostgres,
} from '@wijkgraph/sandbox';
import { subgraphNames } from '@wijkgraph/schema';
import { supergraphSdl } from '../src/federation/federation.ts';
import { benchDay, type Town } from './day/bench.ts';
import { benchDecision } from './decision/bench.ts';
import { type GatewayOptions, migrateAll, startGateway, startSubgraphs } from './federation.ts';
import { askers } from './main-query.ts';
import { answerOf, interleaved } from './measure.ts';
import { endAll, finished, startProgram } from './program.ts';
import { readSettings } from './settings.ts';
import { overall, tableOf } from './table.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const directory = await mkdtemp(join(tmpdir(), 'wijkgraph-bench-'));
const ends: (() => Promise<unknown>)[] = [() => rm(directory, { recursive: true, force: true })];
const endEverything = async (): Promise<void> => {
  await endAll();
  for (const end of ends.splice(0).toReversed()) await end();
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void endEverything().then(() => process.exit(1)));

const percent = (share: number): string => (100 * share).toFixed(0);

const bench = async (): Promise<void> => {
  const settings = readSettings(process.argv.slice(2));
  const postgres: Postgres = await startPostgres({ directory: join(directory, 'postgres'), port: 0 });
  ends.push(postgres.stop);
  const databases = databasesOn(postgres.superuserUrl, 'of this benchmark');
  if (settings.decision) return void process.stdout.write(await benchDecision(databases, settings.rounds, say));
  const key = await signingKey(directory);
  const identityPort = await freePort();
  const provider = await startIdentityProvider({
    port: identityPort,
    directory,
    dashboard: dashboardOn(await freePort()),
    registerUrl: databases.urlFor('consent', 'small_'),
  });
  ends.push(provider.stop);
  const tokenOf = (asker: PersonaName): Promise<string> => accessToken(personas[asker], key, { issuer: issuerOn(identityPort) });
  const supergraph = join(directory, 'supergraph.graphql');
  await writeFile(supergraph, supergraphSdl());

  const world = async (prefix: string, residents: number) => {
    await databases.createDatabases(prefix);
    await migrateAll(databases, prefix);
    const urls = Object.fromEntries(subgraphNames.map(name => [name, databases.ownerUrlFor(name, prefix)]));
    const variables = { DATABASE_URLS: JSON.stringify(urls), NODE_ENV: 'development' };
    const began = performance.now();
    await finished(startProgram('clients/sandbox/src/population/main.ts', variables, ['--residents', String(residents)]), 'the population');
    say(`${residents} residents, written in ${((performance.now() - began) / 1_000).toFixed(0)} s`);
    // Only now: while a population is written nobody can read the tables, the register of applications among them.
    return startSubgraphs({ databases, prefix });
  };
  const gatewayTo = (subgraphs: Parameters<typeof startGateway>[0], instead?: GatewayOptions['instead']): Promise<string> =>
    startGateway(subgraphs, { identityPort, supergraph, ...(instead && { instead }) });

  const small = await world('small_', settings.small);
  const enforced = await gatewayTo(small);
  const large = await gatewayTo(await world('large_', settings.large));
  const day = (): Promise<string> => {
    const towns: readonly [Town, Town] = [
      { residents: settings.small, url: enforced, prefix: 'small_' },
      { residents: settings.large, url: large, prefix: 'large_' },
    ];
    return benchDay(databases, towns, tokenOf);
  };
  if (settings.day) return void process.stdout.write(await day());
  const permitting: Record<string, readonly string[]> = {};
  for (const asker of askers) {
    const { data } = JSON.parse(await answerOf(enforced, asker, tokenOf)) as {
      data: { sharedWithMe: { edges: { node: { id: string } }[] } };
    };
    permitting[personas[asker].party] = data.sharedWithMe.edges.map(({ node }) => node.id);
  }
  const permitted = await gatewayTo(await startSubgraphs({ databases, prefix: 'small_', permitting }));
  const variants = [
    { name: 'consent enforced', url: enforced },
    { name: 'everything permitted', url: permitted },
    { name: 'default data source', url: await gatewayTo(small, 'default-data-source') },
    { name: `consent enforced, ${settings.large} residents`, url: large },
    { name: 'released unchecked', url: await gatewayTo(small, 'without-release-check') },
    { name: 'each release asked about', url: await gatewayTo(small, 'asking-always') },
  ] as const;
  const [reference, open, standard, grown, unchecked, asking] = variants;

  say('Measuring');
  const rounds = await interleaved(variants, { ...settings, tokenOf });
  const kept = overall(rounds, reference.name, open.name);
  process.stdout.write(`${tableOf(variants, rounds)}

- Enforcement leaves ${percent(kept)} % of the throughput (the aim: more than 67 %).
- Our data source serves ${overall(rounds, reference.name, standard.name).toFixed(2)} times what the default one does.
- With ${settings.large} residents instead of ${settings.small} a query costs ${(1 / overall(rounds, grown.name, reference.name)).toFixed(2)} times as much.
- The check before an answer is released leaves ${percent(overall(rounds, reference.name, unchecked.name))} % of the throughput; asking about each answer would leave ${percent(overall(rounds, asking.name, unchecked.name))} %.
${await benchDecision(databases, settings.rounds, say)}
${await day()}`);
};

try {
  await bench();
} catch (problem) {
  say(problem instanceof Error ? problem.message : String(problem));
  process.exitCode = 1;
} finally {
  await endEverything();
}
