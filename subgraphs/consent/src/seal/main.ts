import process from 'node:process';
import { readEnvironment } from '@wijkgraph/kit';
import { Client } from 'pg';
import { z } from 'zod';
import { sentenceOf } from './finding.ts';
import { sealPublicKeysVariable, trustedKeys } from './seal-key.ts';
import { type KnownSeal, verifyLog } from './verify-log.ts';

const variables = z.object({
  /** Of the consent subgraph, or a copy of it; reading is enough. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  SEAL_PUBLIC_KEYS: sealPublicKeysVariable,
});

const NO_TABLE = '42P01';

const knownSeal = (args: readonly string[]): KnownSeal | undefined => {
  if (args.length === 0) return undefined;
  const [, number, hash] = /^--known=([1-9][0-9]*):([0-9a-f]{64})$/.exec(args.join(' ').replace('--known ', '--known=')) ?? [];
  if (!number || !hash) throw new Error('Say which seal is known as --known <number>:<hash>, as an earlier verification told.');
  return { number: Number(number), hash };
};

/** `npm run audit:verify`: exit code 0 when everything is as it was sealed, 1 when not, 2 when that could not be found out. */
const verify = async (): Promise<number> => {
  const environment = readEnvironment(variables, process.env);
  const known = knownSeal(process.argv.slice(2));
  const keys = await trustedKeys(environment.SEAL_PUBLIC_KEYS);
  const client = new Client({ connectionString: environment.DATABASE_URL });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    let findings = 0;
    const found = (finding: Parameters<typeof sentenceOf>[0]) => {
      findings++;
      console.log(sentenceOf(finding));
    };
    const { records, seals, waiting, last } = await verifyLog(client, { keys, known, found });
    console.log(`${records} records under ${seals} seals were verified; ${waiting} records wait to be sealed.`);
    if (last) console.log(`The last seal is ${last.number}:${last.hash}`);
    console.log(
      findings === 0 ? 'Everything is as it was sealed.' : `${findings} findings: the record of decisions is not as it was sealed.`,
    );
    return findings === 0 ? 0 : 1;
  } finally {
    await client.end();
  }
};

try {
  process.exitCode = await verify();
} catch (problem) {
  const { code, message } = problem as { code?: string; message: string };
  console.error(code === NO_TABLE ? 'This database holds no seals: the migrations of the consent subgraph come first.' : message);
  process.exitCode = 2;
}
