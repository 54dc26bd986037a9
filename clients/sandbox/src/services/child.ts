import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { environmentFor, ROOT } from '../environment.ts';

/** Milliseconds that a service gets to finish what it is doing. */
const GRACE = 10_000;

const LEAVE_WITH_US = new URL('leave-with-the-sandbox.ts', import.meta.url).href;

/** Starts a TypeScript program of the repository. Ctrl-C in the terminal reaches only us, so that we end all in good order. */
export const startProgram = (
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  tell: (line: string) => void,
): ChildProcess => {
  const child = spawn(process.execPath, ['--import', 'tsx', '--import', LEAVE_WITH_US, program, ...args], {
    cwd: ROOT,
    env: environmentFor(environment),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  });
  for (const output of [child.stdout, child.stderr]) createInterface({ input: output as Readable }).on('line', tell);
  return child;
};

export const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** How a process ended, as a person would say it. */
export const ending = (child: ChildProcess): string =>
  child.signalCode ? `was ended by ${child.signalCode}` : `stopped with exit code ${child.exitCode}`;

/** Asks a process to leave, and ends it when it does not within {@link GRACE}. */
export const endProcess = async (child: ChildProcess): Promise<void> => {
  if (hasEnded(child)) return;
  const left = once(child, 'exit');
  child.kill('SIGTERM');
  const patience = new AbortController();
  await Promise.race([left, setTimeout(GRACE, undefined, { signal: patience.signal }).catch(() => {})]);
  patience.abort();
  if (hasEnded(child)) return;
  child.kill('SIGKILL');
  await left;
};
