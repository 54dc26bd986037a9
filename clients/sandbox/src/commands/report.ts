import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Environment } from '../environment.ts';
import { askAs } from '../graph/ask-as.ts';
import { personas } from '../identity/personas.ts';
import { reportAsCsv } from '../report/as-csv.ts';
import { reportAsText } from '../report/as-text.ts';
import { stateOfAffairs } from '../report/state-of-affairs.ts';
import { complain } from '../say.ts';

/** `npm run -s report -- [--year 2026] [--csv]`: the council's report on the state of affairs, as a policy adviser may read it. */
export const report = async (environment: Environment, args: readonly string[]): Promise<number> => {
  const { values } = parseArgs({
    args: [...args],
    options: { year: { type: 'string', default: String(new Date().getFullYear()) }, csv: { type: 'boolean', default: false } },
  });
  if (!/^20\d\d$/.test(values.year)) {
    complain('Say the year: npm run -s report -- --year 2026 [--csv]');
    return 1;
  }
  const told = await stateOfAffairs(values.year, await askAs(personas['policy-adviser'], environment));
  process.stdout.write(values.csv ? reportAsCsv(told) : reportAsText(told));
  return 0;
};
