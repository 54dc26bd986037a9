import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const windows = process.platform === 'win32';

/** The top of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

export const nodeModules = join(root, 'node_modules');

/** What one clone keeps for itself: never committed, safe to delete. */
export const workshop = join(root, '.wijkgraph');

/** The Node that everything of ours runs on. */
export const projectNode = join(nodeModules, 'node', 'bin', windows ? 'node.exe' : 'node');

export const ensureWorkshop = () => {
  if (!existsSync(workshop)) mkdirSync(workshop, { recursive: true, mode: 0o755 });
};
