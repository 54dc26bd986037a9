import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { makeFolder } from '../kept-file.ts';
import { openToOthers, underRoot } from './binaries.ts';

/** Where one server keeps its data, and where copies may lie that the account `postgres` can reach. */
export interface Place {
  readonly data: string;
  readonly refuge: string;
}

const refugeOf = (directory: string): string =>
  join('/var/tmp', `wijkgraph-${createHash('sha256').update(directory).digest('hex').slice(0, 16)}`);

const ownFolder = (folder: string): void => {
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o711 });
  const { uid } = lstatSync(folder);
  if (uid !== process.getuid?.()) throw new Error(`${folder} belongs to somebody else; remove it first`);
  chmodSync(folder, 0o711);
};

/**
 * The data lies in the given directory. Only under root in a folder that lets nobody else through (/root) does it lie in
 * /var/tmp instead, because PostgreSQL does not run as root and so could not reach it.
 */
export const placeOf = (directory: string): Place => {
  const wanted = resolve(directory);
  makeFolder(wanted);
  const refuge = refugeOf(wanted);
  if (!underRoot || openToOthers(wanted)) return { data: join(wanted, 'data'), refuge };
  ownFolder(refuge);
  return { data: join(refuge, 'data'), refuge };
};
