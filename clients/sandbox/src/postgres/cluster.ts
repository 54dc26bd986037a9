import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { serverAccount } from './account.ts';
import { type Binaries, reachableBinaries, underRoot } from './binaries.ts';
import { type Place, placeOf } from './place.ts';
import { type Outcome, runProgram } from './program.ts';

export const SUPERUSER = 'postgres';

/** The data directory of one server, and PostgreSQL's own programs upon it. The server outlives a killed parent, by design of pg_ctl. */
export interface Cluster {
  readonly data: string;
  /** Whether a server is at work on this directory, whoever started it. */
  isServing(): boolean;
  /** The port it said it listens on. */
  port(): number | undefined;
  start(options: readonly string[]): Promise<void>;
  /** Stops the server, or forgets the note that a killed one left. */
  stop(): Promise<void>;
}

const run = async (program: string, args: readonly string[], data: string): Promise<Outcome> =>
  runProgram(program, args, { ...serverAccount(), cwd: data });

const makeOwn = (folder: string): void => {
  const { uid, gid } = serverAccount();
  if (underRoot && uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
};

// Into a folder beside it, so that an interrupted one is never taken for whole. The builtin C.UTF-8 sorts the same on every machine.
const initialise = async ({ data }: Place, { initdb }: Binaries, password: string): Promise<void> => {
  const draft = `${data}.new`;
  const passwordFile = join(draft, 'superuser');
  const inside = join(draft, 'data');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(inside, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  for (const path of [draft, inside, passwordFile]) makeOwn(path);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const args = [
    `--pgdata=${inside}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--no-sync',
    ...locale,
  ];
  const { code, said } = await run(initdb, args, draft);
  if (code !== 0) throw new Error(`PostgreSQL could not be set up in ${dirname(data)}:\n${said}`);
  renameSync(inside, data);
  rmSync(draft, { recursive: true });
};

// A server that was killed may linger in the process table, dead (Z), and its number may by now be somebody else's.
const isPostgres = (pid: number): boolean => {
  if (process.platform === 'win32') return true;
  const { stdout } = spawnSync('ps', ['-o', 'stat=,comm=', '-p', String(pid)], { encoding: 'utf8' });
  const [state = 'Z', name = ''] = stdout.trim().split(/\s+/);
  return !state.startsWith('Z') && name.includes('postgres');
};

const lastLines = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').slice(-8).join('\n') : '');

/** The cluster in a directory, set up when there is none yet. Throws what PostgreSQL said when it will not. */
export const openCluster = async (directory: string, password: string): Promise<Cluster> => {
  const place = placeOf(directory);
  const { data } = place;
  const programs = await reachableBinaries(place.refuge);
  if (!existsSync(data)) await initialise(place, programs, password);
  const note = join(data, 'postmaster.pid');
  // Lines of postmaster.pid: process, data directory, start time, port.
  const noted = (line: number): number | undefined =>
    existsSync(note) ? Number(readFileSync(note, 'utf8').split('\n')[line]) || undefined : undefined;
  const isServing = (): boolean => {
    const pid = noted(0);
    return pid !== undefined && isPostgres(pid);
  };
  const log = join(data, 'server.log');
  const control = (...args: string[]) => run(programs.pg_ctl, [...args, '-D', data, '-w', '-t', '60'], data);
  return {
    data,
    isServing,
    port: () => noted(3),
    async start(options) {
      rmSync(log, { force: true });
      const { code } = await control('start', '-s', '-l', log, '-o', options.join(' '));
      if (code !== 0) throw new Error(`PostgreSQL did not start:\n${lastLines(log)}`);
    },
    async stop() {
      if (!isServing()) return rmSync(note, { force: true });
      const { code, said } = await control('stop', '-s', '-m', 'fast');
      if (code !== 0 && existsSync(note)) throw new Error(`PostgreSQL did not stop: ${said}`);
    },
  };
};
