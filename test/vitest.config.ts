import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

const require = createRequire(import.meta.url);

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Tests of how long something takes, of what is exchanged for a whole module, and of pages as a person meets them: after the rest,
 * which would keep both cores busy.
 */
const AFTERWARDS = ['**/src/release/*.test.ts', '**/src/dashboard/*.test.ts'];
const ELSEWHERE = ['**/node_modules/**', '**/.wijkgraph/**'];

const project = (name: string, test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration => ({
  root,
  resolve: {
    // graphql ships both as ESM and as CJS; two copies refuse each other's types.
    alias: [{ find: /^graphql$/, replacement: require.resolve('graphql') }],
  },
  test: {
    name,
    // Tests of the whole federation start servers and fill databases.
    testTimeout: 30_000,
    hookTimeout: 120_000,
    ...test,
  },
});

/** Every test of every package, in one run. */
export default defineConfig({
  root,
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve('graphql') }] },
  test: {
    globalSetup: [fileURLToPath(new URL('src/federation/global-setup.ts', import.meta.url))],
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      // Loading the federation and composing its supergraph once a worker, and not once a file, halves the work.
      project('together', {
        include: ['**/*.test.ts'],
        exclude: [...ELSEWHERE, ...AFTERWARDS],
        isolate: false,
        sequence: { groupOrder: 0 },
      }),
      project('afterwards', { include: AFTERWARDS, exclude: ELSEWHERE, sequence: { groupOrder: 1 } }),
    ],
  },
});
