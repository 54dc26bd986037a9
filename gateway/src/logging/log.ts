import { stderr } from 'node:process';

/** What may be said of a failure: never variables, never a value, never personal data. */
export interface LogEntry {
  readonly level: 'warn' | 'error';
  readonly event: string;
  readonly trace?: string;
  readonly [detail: string]: string | number | undefined | readonly string[];
}

export type Log = (entry: LogEntry) => void;

/** One line of JSON a failure, on the standard error stream. */
export const logToStderr: Log = entry => {
  stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
};

/** Where an error happened and of which kind it is. Its message is left out: it may quote a value. */
export const whereFrom = (error: unknown): { readonly kind: string; readonly frames: readonly string[] } => {
  if (!(error instanceof Error)) return { kind: typeof error, frames: [] };
  const frames = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line));
  return { kind: error.name, frames: frames.slice(0, 8).map(line => line.trim()) };
};
