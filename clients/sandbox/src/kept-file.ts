import { randomUUID } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const read = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw problem;
  }
};

/** Makes a folder of the sandbox; others may pass through it, since PostgreSQL does not run as root. */
export const makeFolder = (folder: string): void => {
  if (mkdirSync(folder, { recursive: true })) chmodSync(folder, 0o711);
};

/**
 * A secret that is made up once and kept in a file only its owner can read. Two processes that start together end up with the
 * same one, and a file cut short is never seen.
 */
export const keptFile = async <Content>(file: string, makeUp: () => Content | Promise<Content>): Promise<Content> => {
  const kept = read(file);
  if (kept !== undefined) return JSON.parse(kept) as Content;
  const folder = dirname(file);
  makeFolder(folder);
  const draft = join(folder, `.${randomUUID()}`);
  writeFileSync(draft, JSON.stringify(await makeUp(), undefined, 2), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem;
  } finally {
    rmSync(draft);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Content;
};
