import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { environmentFor } from './environment.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Milliseconds that a program gets to be ready. */
const PATIENCE = 180_000;
/** Milliseconds that it gets to end. */
const GRACE = 5_000;

export type Variables = Readonly<Record<string, string>>;

/** Every program that was started and has not ended, so that none outlives the benchmark. */
const running = new Set<ChildProcess>();

/** Starts a TypeScript program of the repository, quiet unless it has something to complain of. */
export const startProgram = (path: string, variables: Variables, args: readonly string[] = []): ChildProcess => {
  const child = spawn(process.execPath, ['--import', 'tsx', path, ...args], {
    cwd: ROOT,
    env: environmentFor(variables),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
};

/** Resolves when a program has done its work; throws where it failed. */
export const finished = async (child: ChildProcess, name: string): Promise<void> => {
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${name} ended with exit code ${code}`);
};

/** Resolves when an address answers that it is well. */
export const ready = async (url: string, child: ChildProcess): Promise<void> => {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`What should listen on ${url} ended with exit code ${child.exitCode}`);
    const well = await fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
      async response => {
        await response.body?.cancel();
        return response.ok;
      },
      () => false,
    );
    if (well) return;
    await delay(100);
  }
  throw new Error(`Nothing answers on ${url}`);
};

/** Ends all that was started, the last first, so that whoever asks is gone before whoever answers. */
export const endAll = async (): Promise<void> => {
  for (const child of [...running].toReversed()) {
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), GRACE);
    await gone;
    clearTimeout(force);
  }
};
