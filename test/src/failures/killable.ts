import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Milliseconds between two looks at something that is to become so. */
const LOOK_EVERY = 20;

/** Resolves when it is so. */
export const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await delay(LOOK_EVERY);
};

/** A program of ours in a process of its own; what it has to say of being killed around is of no use to anybody. */
export const startProcess = (program: string, env: Readonly<Record<string, string>>): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', program], { cwd: ROOT, env, stdio: 'ignore' });

/** Ends a process at once, wherever it is. */
export const killProcess = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const over = once(child, 'exit');
  child.kill('SIGKILL');
  await over;
};

const childrenOf = (pid: number): readonly number[] =>
  spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
    .stdout.split('\n')
    .map(Number)
    .filter(child => child > 0);

/** Dead, or waiting for nothing but to be taken off the process table. */
const isGone = (pid: number): boolean =>
  /^(Z|$)/.test(spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim());

/** Ends a process at once, and everything that it had started: as when a machine loses its power. */
export const killWithChildren = async (pid: number): Promise<void> => {
  const family = [pid, ...childrenOf(pid)];
  for (const each of family) {
    try {
      process.kill(each, 'SIGKILL');
    } catch (reason) {
      // One that ended by itself in between is gone all the same.
      if ((reason as NodeJS.ErrnoException).code !== 'ESRCH') throw reason;
    }
  }
  await until(() => family.every(isGone));
};
