import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The pages of the dashboard: everything they need, and nothing from anywhere else. */
export default defineConfig({
  root: fileURLToPath(new URL('web', import.meta.url)),
  logLevel: 'error',
  build: {
    target: 'es2024',
    emptyOutDir: true,
    outDir: fileURLToPath(new URL('dist', import.meta.url)),
    // A font inside a style sheet would need a hole in the content security policy.
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    // A page takes along the documents that it asks, and not those of all others that are found in the same place.
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /\/generated\//, sideEffects: false }] } },
  },
});
