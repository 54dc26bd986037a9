import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OXLINT = join(ROOT, 'node_modules/oxlint/bin/oxlint');

/** A repository as small as the rules need it: a room is a folder. */
const ROOMS = [
  'schema',
  'gateway',
  'test',
  'subgraphs/kit',
  'subgraphs/residents',
  'subgraphs/teams',
  'clients/sandbox',
  'clients/dashboard',
  'clients/partner',
];

interface Diagnostics {
  readonly diagnostics: readonly { readonly message: string; readonly code: string; readonly filename: string }[];
}

type Case = readonly [path: string, code: string, expected: string];

const lines = (from: string, specifiers: readonly string[]): Case[] =>
  specifiers.map((specifier, index) => [`${from.replace('.ts', `${index}.ts`)}`, `import '${specifier}';`, specifier]);

const forbidden: readonly Case[] = [
  ...lines('schema/src/a.ts', ['@wijkgraph/kit', '@wijkgraph/gateway', '../../subgraphs/kit/src/index.ts']),
  ...lines('subgraphs/kit/src/a.ts', ['@wijkgraph/residents', '@wijkgraph/gateway', '@wijkgraph/sandbox']),
  ...lines('subgraphs/residents/src/a.ts', ['@wijkgraph/teams', '../../teams/src/index.ts', '@wijkgraph/gateway', '@wijkgraph/test']),
  ...lines('gateway/src/a.ts', ['@wijkgraph/kit', '@wijkgraph/residents', '../../subgraphs/teams/src/index.ts']),
  ...lines('clients/dashboard/src/a.ts', ['@wijkgraph/schema', '@wijkgraph/sandbox']),
  ...lines('clients/partner/src/a.ts', ['@wijkgraph/schema', '@wijkgraph/gateway']),
  ...lines('clients/sandbox/src/a.ts', ['@wijkgraph/kit', '@wijkgraph/gateway', '@wijkgraph/residents']),
  ['gateway/src/export-all.ts', `export * from '@wijkgraph/kit';`, 'a re-export'],
  ['gateway/src/export-named.ts', `export { x } from '@wijkgraph/kit';`, 'a named re-export'],
  ['gateway/src/dynamic.ts', `export const x = import('@wijkgraph/kit');`, 'a dynamic import'],
  ['gateway/src/type.ts', `import type { X } from '@wijkgraph/kit'; export type Y = X;`, 'a type'],
  ['gateway/src/inline-type.ts', `export type Y = import('@wijkgraph/kit').X;`, 'an inline type'],
  ['subgraphs/teams/src/team/subgraph-known.resolver.ts', `import '../subgraph.ts';`, 'resolvers never know subgraph'],
  ['subgraphs/teams/src/subgraph.ts', `import './main.ts';`, 'subgraph never know main'],
  ['subgraphs/teams/src/team/team.service.ts', `import './team.resolver.ts';`, 'services never know resolvers'],
  ['subgraphs/teams/src/team/team.loaders.ts', `import './team.service.ts';`, 'loaders never know services'],
  ['subgraphs/teams/src/team/team.entity.ts', `import './team.loaders.ts';`, 'entities never know loaders'],
  ['subgraphs/teams/src/team/other.entity.ts', `import '../team/team.service.ts';`, 'entities never know services'],
];

const permitted: readonly Case[] = [
  ...lines('subgraphs/kit/src/b.ts', ['@wijkgraph/schema', './c.ts']),
  ...lines('subgraphs/residents/src/b.ts', ['@wijkgraph/schema', '@wijkgraph/kit']),
  ...lines('gateway/src/b.ts', ['@wijkgraph/schema']),
  ...lines('clients/sandbox/src/b.ts', ['@wijkgraph/schema']),
  ...lines('clients/sandbox/src/population/b.ts', ['@wijkgraph/residents', '@wijkgraph/teams']),
  ...lines('test/src/b.ts', ['@wijkgraph/gateway', '@wijkgraph/residents', '@wijkgraph/sandbox']),
  ['subgraphs/teams/src/main.ts', `import './subgraph.ts';`, 'main knows subgraph'],
  ['subgraphs/teams/src/team/team.resolver.ts', `import './team.service.ts';`, 'resolvers know services'],
  ['subgraphs/teams/src/location/location.service.ts', `import '../team/team.loaders.ts';`, 'services know loaders'],
  ['subgraphs/teams/src/location/location.loaders.ts', `import './location.entity.ts';`, 'loaders know entities'],
  ['subgraphs/teams/src/location/location.entity.ts', `import '../team/team.entity.ts';`, 'entities know entities'],
];

const otherRules: readonly Case[] = [
  ['schema/src/any.ts', 'export const x = (y: any): unknown => y;', 'typescript(no-explicit-any)'],
  ['schema/src/default.ts', 'export default 1;', 'import(no-default-export)'],
  ['schema/src/env.ts', `import process from 'node:process'; export const x = process.env.X;`, 'walls(environment)'],
  ['schema/src/env-destructured.ts', `import process from 'node:process'; export const { env } = process;`, 'walls(environment)'],
  ['schema/src/env-quoted.ts', `export const x = process['env'].X;`, 'walls(environment)'],
  ['schema/src/env-import.ts', `import { env } from 'node:process'; export const x = env.X;`, 'eslint(no-restricted-imports)'],
];

const exempt: readonly Case[] = [
  ['gateway/src/main.ts', `import process from 'node:process'; export const x = process.env.X;`, 'main.ts reads the environment'],
  ['subgraphs/kit/src/environment.ts', `import process from 'node:process'; export const x = process.env.X;`, 'environment.ts does'],
  ['test/vitest.config.ts', 'export default {};', 'a configuration exports by default'],
];

describe('the import walls', () => {
  const repository = mkdtempSync(join(tmpdir(), 'wijkgraph-walls-'));
  let found: Diagnostics['diagnostics'] = [];
  const about = (path: string) => found.filter(({ filename }) => filename === path);

  beforeAll(async () => {
    for (const room of ROOMS) mkdirSync(join(repository, room), { recursive: true });
    for (const [path, code] of [...forbidden, ...permitted, ...otherRules, ...exempt]) {
      mkdirSync(join(repository, dirname(path)), { recursive: true });
      writeFileSync(join(repository, path), `${code}\n`);
    }
    cpSync(join(ROOT, 'test/walls'), join(repository, 'test/walls'), { recursive: true });
    const { $schema: _, ...rules } = JSON.parse(readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8')) as Record<string, unknown>;
    writeFileSync(join(repository, '.oxlintrc.json'), JSON.stringify(rules));
    const { stdout } = await promisify(execFile)(process.execPath, [OXLINT, '-f', 'json'], { cwd: repository }).catch(
      (failed: { stdout: string }) => failed,
    );
    found = (JSON.parse(stdout) as Diagnostics).diagnostics;
  });

  afterAll(() => rmSync(repository, { recursive: true }));

  test.each(forbidden)('%s: %s is an error', path => {
    expect(about(path).map(({ code }) => code)).toContain('walls(imports)');
  });

  test.each(permitted)('%s: %s is fine', path => {
    expect(about(path)).toEqual([]);
  });

  test.each(otherRules)('%s: %s is an error (%s)', (path, _code, rule) => {
    expect(about(path).map(({ code }) => code)).toContain(rule);
  });

  test.each(exempt)('%s: %s is fine', path => {
    expect(about(path)).toEqual([]);
  });
});
