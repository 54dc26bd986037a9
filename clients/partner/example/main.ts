import process from 'node:process';
import { parseArgs } from 'node:util';
import { Graph, GraphProblem } from '../src/index.ts';
import { run, UnknownCommand } from './commands.ts';
import { readEnvironment } from './environment.ts';
import { table } from './table.ts';

const explain = (problem: unknown): string => {
  if (problem instanceof GraphProblem) return `${problem.problem.code}: ${problem.message}`;
  return (problem as Error).message;
};

// Whoever reads the first lines only, such as `head`, hangs up.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

try {
  const { values, positionals } = parseArgs({ options: { json: { type: 'boolean', default: false } }, allowPositionals: true });
  const { data, head, rows } = await run(new Graph(await readEnvironment(process.env)), positionals);
  process.stdout.write(values.json ? `${JSON.stringify(data, undefined, 2)}\n` : `${table(head, rows)}\n`);
} catch (problem) {
  process.stderr.write(`${explain(problem)}\n`);
  process.exitCode = problem instanceof UnknownCommand ? 2 : 1;
}
