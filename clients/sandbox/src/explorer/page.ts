import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import process from 'node:process';
import { ROOT } from '../environment.ts';

const SOURCES = ['clients/sandbox/explorer', 'clients/sandbox/operations'];
const CONFIG = join(ROOT, 'clients/sandbox/explorer/vite.config.ts');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

/** One file of the page. */
export interface PageFile {
  readonly type: string;
  readonly content: Buffer;
}

/** The page as it is built: its files, by the path under which each is asked. */
export type Page = ReadonlyMap<string, PageFile>;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap(entry =>
    entry.isFile() ? [join(entry.parentPath, entry.name).slice(folder.length + 1)] : [],
  );

/** What the page is built from: another one is another page. */
const versionOf = (): string => {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  for (const source of SOURCES)
    for (const file of filesIn(join(ROOT, source)).toSorted()) hash.update(file).update(readFileSync(join(ROOT, source, file)));
  return hash.digest('hex').slice(0, 16);
};

/** Built beside its place and then moved there, so that a page that was cut short is never served. */
const buildInto = async (folder: string): Promise<void> => {
  // Of use for this alone, and slow to load.
  const { build } = await import('vite');
  const draft = `${folder}.${process.pid}`;
  await build({ configFile: CONFIG, build: { outDir: draft } });
  try {
    renameSync(draft, folder);
  } catch (problem) {
    // Somebody else was faster.
    if (!existsSync(folder)) throw problem;
    rmSync(draft, { recursive: true });
  }
};

/** The page, built when its sources changed since the last time. Some ten seconds then, and none otherwise. */
export const openPage = async (directory: string): Promise<Page> => {
  const folder = join(directory, 'explorer', versionOf());
  if (!existsSync(folder)) await buildInto(folder);
  const read = async (file: string): Promise<[string, PageFile]> => [
    `/${file}`,
    { type: types[extname(file)] ?? 'application/octet-stream', content: await readFile(join(folder, file)) },
  ];
  return new Map(await Promise.all(filesIn(folder).map(read)));
};
