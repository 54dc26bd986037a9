import process from 'node:process';
import { parseArgs } from 'node:util';
import { keyVariable, readEnvironment } from '@wijkgraph/kit';
import { Pool } from 'pg';
import { z } from 'zod';
import { pseudonymsUnder } from '../access-log/pseudonyms.ts';
import { carryOut, dryRun } from './job.ts';
import { today } from './periods.ts';
import { carriedOutReport, dryRunReport } from './report.ts';
import { subgraphClients } from './subgraph-clients.ts';
import { addressesIn, retentionVariables } from './variables.ts';

const variables = z.object({
  /** Of the consent subgraph: the periods, the legal holds and the journal are there. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  PSEUDONYM_KEY: keyVariable,
  ...retentionVariables,
});

const USAGE = 'npm run retention [-- --as-of <yyyy-mm-dd>] shows what is due; npm run retention -- --carry-out erases what is due today.';

interface Wish {
  readonly carryOut: boolean;
  readonly asOf: string | undefined;
}

const wishOf = (args: readonly string[]): Wish => {
  try {
    const { values } = parseArgs({ args: [...args], options: { 'carry-out': { type: 'boolean' }, 'as-of': { type: 'string' } } });
    const asOf = values['as-of'];
    if (asOf !== undefined && !z.iso.date().safeParse(asOf).success) throw new Error(`${asOf} is not a day`);
    if (asOf !== undefined && values['carry-out']) throw new Error('what is erased is what is due today: leave --as-of out');
    return { carryOut: values['carry-out'] ?? false, asOf };
  } catch (problem) {
    throw new Error(`${(problem as Error).message}. ${USAGE}`, { cause: problem });
  }
};

/** `npm run retention`: exit code 0 when all is done that may be, 2 when something could not be done. */
const run = async (): Promise<void> => {
  const wish = wishOf(process.argv.slice(2));
  const environment = readEnvironment(variables, process.env);
  const pool = new Pool({ connectionString: environment.DATABASE_URL, max: 4 });
  pool.on('error', () => {});
  try {
    const pseudonyms = pseudonymsUnder(environment.PSEUDONYM_KEY);
    const erasing = { pool, pseudonyms, subgraphs: subgraphClients(addressesIn(environment)) };
    const day = wish.asOf ?? (await today(pool));
    const report = wish.carryOut ? carriedOutReport(await carryOut(erasing, day)) : dryRunReport(await dryRun(erasing, day));
    for (const line of report) console.log(line);
  } finally {
    await pool.end();
  }
};

try {
  await run();
} catch (problem) {
  console.error((problem as Error).message);
  process.exitCode = 2;
}
