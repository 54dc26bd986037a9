import process from 'node:process';
import { SingleBar } from 'cli-progress';
import { fill } from './fill.ts';
import { readSettings } from './settings.ts';

const midnight = (): Date => {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
};

try {
  const { residents, databaseUrls } = readSettings(process.env, process.argv.slice(2));
  const bar = new SingleBar({
    format: 'residents {bar} {value}/{total}',
    stream: process.stdout,
    hideCursor: true,
    // Where the output is not a terminal, a line every two seconds.
    noTTYOutput: true,
    notTTYSchedule: 2000,
  });
  bar.start(residents, 0);
  try {
    const counts = await fill({ residents, today: midnight(), databaseUrls, written: several => bar.increment(several) });
    bar.stop();
    const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
    process.stdout.write(`${rows} rows in ${counts.size} tables\n`);
  } finally {
    bar.stop();
  }
} catch (problem) {
  process.stderr.write(`${(problem as Error).message}\n`);
  process.exitCode = 1;
}
