import process from 'node:process';
import { auditVerify } from './commands/audit-verify.ts';
import { client } from './commands/client.ts';
import { contract } from './commands/contract.ts';
import { dev } from './commands/dev.ts';
import { documents } from './commands/documents.ts';
import { retention } from './commands/retention.ts';
import { exportResident } from './commands/export.ts';
import { report } from './commands/report.ts';
import { rotateKey } from './commands/rotate-key.ts';
import { seed } from './commands/seed.ts';
import { start } from './commands/start.ts';
import { token } from './commands/token.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { complain } from './say.ts';

const commands: Readonly<Record<string, (environment: Environment, args: readonly string[]) => Promise<number>>> = {
  start,
  dev,
  seed,
  token,
  export: exportResident,
  report,
  contract,
  client,
  documents,
  'audit:verify': auditVerify,
  retention,
  'rotate-key': rotateKey,
};

const [name = '', ...args] = process.argv.slice(2);

try {
  const command = commands[name];
  if (!command) throw new Error(`Unknown command ${name}. There are: ${Object.keys(commands).join(', ')}.`);
  process.exit(await command(readEnvironment(process.env), args));
} catch (problem) {
  complain((problem as Error).message);
  process.exit(1);
}
