import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { environmentFor, ROOT } from '../environment.ts';

const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');

/** Pages that Vite builds: what they are made of, from the top of the repository. */
interface PageSources {
  readonly name: string;
  readonly config: string;
  /** Folders and files: another one is another page. */
  readonly sources: readonly string[];
}

const explorer: PageSources = {
  name: 'explorer',
  config: 'clients/sandbox/explorer/vite.config.ts',
  sources: ['clients/sandbox/explorer', 'clients/sandbox/operations'],
};

const dashboard: PageSources = {
  name: 'dashboard',
  config: 'clients/dashboard/vite.config.ts',
  sources: ['clients/dashboard/web', 'clients/dashboard/vite.config.ts'],
};

/** The files below a folder, by their path in it. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap(entry =>
    entry.isFile() ? [join(entry.parentPath, entry.name).slice(folder.length + 1)] : [],
  );

const filesOf = (source: string): string[] =>
  lstatSync(join(ROOT, source)).isDirectory() ? filesIn(join(ROOT, source)).map(file => join(source, file)) : [source];

const versionOf = ({ sources }: PageSources): string => {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  for (const file of sources.flatMap(filesOf).toSorted()) hash.update(file).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex').slice(0, 16);
};

/** Built beside its place and then moved there, so that a page that was cut short is never served. */
const buildInto = async (folder: string, config: string): Promise<void> => {
  const draft = `${folder}.${process.pid}`;
  // A process of its own: whatever ours runs as, a test or development, what people get is built for production.
  await promisify(execFile)(process.execPath, [VITE, 'build', '--config', join(ROOT, config), '--outDir', draft], {
    cwd: ROOT,
    env: environmentFor({ NODE_ENV: 'production' }),
  });
  try {
    renameSync(draft, folder);
  } catch (problem) {
    // Somebody else was faster.
    if (!existsSync(folder)) throw problem;
    rmSync(draft, { recursive: true });
  }
};

/** The folder of built pages, built when their sources changed since the last time. Some ten seconds then, and none otherwise. */
const builtPages = async (pages: PageSources, directory: string): Promise<string> => {
  const folder = join(directory, pages.name, versionOf(pages));
  if (!existsSync(folder)) await buildInto(folder, pages.config);
  return folder;
};

export const builtExplorer = (directory: string): Promise<string> => builtPages(explorer, directory);
export const builtDashboard = (directory: string): Promise<string> => builtPages(dashboard, directory);
