import { spawn } from 'node:child_process';
import type { Account } from './account.ts';

export interface Outcome {
  readonly code: number | null;
  readonly said: string;
}

/** Runs one of PostgreSQL's programs to its end. */
export const runProgram = (program: string, args: readonly string[], { cwd, ...account }: Account & { cwd: string }): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...account, cwd, env: { LC_ALL: 'C' }, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    // A server that was started keeps the pipe, so the end of the program counts, not the end of its output.
    child.on('exit', code => setImmediate(resolve, { code, said }));
  });
