import process from 'node:process';

const since = performance.now();
const colour = (code: number, text: string): string => (process.stdout.isTTY ? `\u001b[${code}m${text}\u001b[0m` : text);

/** A sentence of the sandbox itself. */
export const say = (sentence = ''): void => {
  process.stdout.write(`${sentence}\n`);
};

/** A step that is done, with the seconds since the start. */
export const step = (sentence: string): void => {
  say(`${colour(32, '+')} ${sentence} ${colour(2, `(${((performance.now() - since) / 1000).toFixed(1)} s)`)}`);
};

/** A line that a service printed. */
export const relay = (name: string, line: string): void => {
  say(`${colour(36, name.padEnd(13))} ${colour(2, '|')} ${line}`);
};

/** Something that went wrong, as a sentence a person can act on. */
export const complain = (sentence: string): void => {
  process.stderr.write(`${colour(31, sentence)}\n`);
};

// Whoever reads the first lines only, such as `head`, hangs up.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));
