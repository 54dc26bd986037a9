import process from 'node:process';

/** Tells the person what happens, beside what the verb itself prints: `npm run -s token` leaves nothing but the token on stdout. */
export const say = sentence => process.stderr.write(`${sentence}\n`);

/** Shows that a long step is alive: one line that changes on a terminal, a line every five seconds elsewhere. Returns the end of it. */
export const progress = (step, state) => {
  const since = Date.now();
  const terminal = process.stderr.isTTY;
  const line = () => `  ${step}: ${Math.round((Date.now() - since) / 1000)} s${state ? `, ${state()}` : ''}`;
  say(`${step} ...`);
  const timer = setInterval(() => process.stderr.write(terminal ? `\r\u001b[2K${line()}` : `${line()}\n`), terminal ? 500 : 5000);
  return () => {
    clearInterval(timer);
    process.stderr.write(`${terminal ? '\r\u001b[2K' : ''}${line()}, done\n`);
  };
};
