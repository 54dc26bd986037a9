import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The page that developers explore the graph with: everything it needs, and nothing from anywhere else. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  logLevel: 'error',
  build: {
    target: 'es2024',
    emptyOutDir: true,
    // The editor is large, and served from this machine.
    chunkSizeWarningLimit: 10_000,
  },
  worker: { format: 'es' },
});
