import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { withDemoWorld } from '../explorer/demo.ts';
import { ask } from '../federation/ask.ts';
import { grown } from './grown.ts';
import { type Explained, explaining, type Plans, type Read } from './plans.ts';
import { questions } from './questions.ts';

/** Residents whom the population draws, and towns of them. */
const [DRAWN, TOWNS] = [1_000, 8];
/** Tables with more rows than this are large. */
const LARGE = 2_000;
/** Rows of a large table that a page may look at: it decides of a thousand at most, each with a few lines of consent. */
const LOOKED_AT = 4_000;
/** How often each row of a large table may be read for an operation that counts whole years, over all that it counts. */
const READ = 2.5;
/** Statements of one operation, over all subgraphs: each batch of rows is one. */
const STATEMENTS = 45;

const held = withDemoWorld({}, DRAWN);
const explained: { plans?: Plans; statements: number } = { statements: 0 };

beforeAll(async () => {
  await grown(held.federation, inject('postgresUrl'), TOWNS);
  explained.plans = await explaining(held.federation.databaseUrl, inject('postgresUrl'));
});
afterAll(() => explained.plans?.close());

const told = ({ statement }: Explained, { step, table, rows }: Read): string =>
  `${step} of ${rows} rows of ${table}: ${statement.replaceAll(/\s+/g, ' ').trim().slice(0, 200)}`;

interface Told {
  readonly read: Read;
  readonly said: string;
}

/** The tables whose rows were read once for each month, plan or life domain. */
const readOften = (ofLarge: readonly Told[], plans: Plans): readonly string[] =>
  [...Map.groupBy(ofLarge, ({ read }) => read.table)]
    .map(([table, reads]) => ({ table, times: reads.reduce((sum, { read }) => sum + read.rows, 0) / plans.rowsIn(table) }))
    .filter(({ times }) => times > READ)
    .map(({ table, times }) => `each row of ${table} ${times.toFixed(1)} times`);

describe.each(questions().map(question => [question.name, question] as const))('%s', (_, { as, text, variables, wholeYears }) => {
  test('is served by indexes, with a bounded number of statements', async () => {
    const plans = explained.plans as Plans;
    await plans.since();
    const { errors } = await ask(held.federation, as, text, { variables });
    // What a function reckons within a statement reads no table, and is no statement of ours.
    const statements = (await plans.since()).filter(({ reads }) => reads.length > 0);
    explained.statements += statements.length;
    expect(errors).toBeUndefined();
    expect(statements.length).toBeLessThanOrEqual(STATEMENTS);
    const ofLarge = statements.flatMap(statement =>
      statement.reads.filter(({ table }) => plans.rowsIn(table) > LARGE).map(read => ({ read, said: told(statement, read) })),
    );
    expect(ofLarge.filter(({ read }) => read.step === 'Seq Scan').map(({ said }) => said)).toEqual([]);
    expect(wholeYears ? readOften(ofLarge, plans) : ofLarge.filter(({ read }) => read.rows > LOOKED_AT).map(({ said }) => said)).toEqual(
      [],
    );
  });
});

test('what is large here is what grows with the town', () => {
  const plans = explained.plans as Plans;
  for (const table of ['resident', 'consent_provision', 'help_question', 'contact_moment', 'support_plan', 'goal', 'referral'])
    expect([table, plans.rowsIn(table) > LARGE]).toEqual([table, true]);
  expect(explained.statements).toBeGreaterThan(questions().length);
});
