import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

/** Every test of every package, in one run. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: {
    // graphql ships both as ESM and as CJS; two copies refuse each other's types.
    alias: [{ find: /^graphql$/, replacement: require.resolve('graphql') }],
  },
  test: {
    globalSetup: [fileURLToPath(new URL('src/federation/global-setup.ts', import.meta.url))],
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '.wijkgraph/**'],
    // Tests of the whole federation start servers and fill databases.
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
