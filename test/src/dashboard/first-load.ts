import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { builtDashboard } from '@wijkgraph/sandbox';

/** Bytes of JavaScript, gzipped, that the first page may cost. */
const MOST = 260_000;
/** The page that most people open first. */
const FIRST_PAGE = 'work/work-page.tsx';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

const folder = await builtDashboard(fileURLToPath(new URL('../../../.wijkgraph', import.meta.url)));
const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;

/** A chunk, and all that it cannot do without. */
const withImports = (name: string, known = new Set<string>()): Set<string> => {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`The dashboard has no ${name}`);
  if (known.has(chunk.file)) return known;
  known.add(chunk.file);
  for (const other of chunk.imports ?? []) withImports(other, known);
  return known;
};

const files = [...withImports(FIRST_PAGE, withImports('index.html'))];
const bytes = files.map(file => gzipSync(readFileSync(join(folder, file))).length).reduce((sum, size) => sum + size, 0);
console.log(`The first page of the dashboard takes ${Math.round(bytes / 1000)} kB of JavaScript (gzip), and may take ${MOST / 1000}.`);
if (bytes > MOST) process.exitCode = 1;
