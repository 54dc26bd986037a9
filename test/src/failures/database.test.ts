import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { databasesOn, type Postgres, startTestPostgres } from '@wijkgraph/sandbox';
import { subgraphNames } from '@wijkgraph/schema';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { type Federation, startFederation } from '../federation/federation.ts';
import { somePrefix } from '../federation/with-federation.ts';
import { aResident } from '../world/resident-seed.ts';
import { sow } from '../world/sow.ts';
import { Line } from './line.ts';

/** Milliseconds that the gateway remembers how its subgraphs were. */
const REMEMBERED = 1_050;

let directory: string;
let postgres: Postgres;
let federation: Federation;
let lines: ReadonlyMap<string, Line>;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'wijkgraph-database-'));
  postgres = await startTestPostgres(directory);
  const prefix = somePrefix();
  const databases = databasesOn(postgres.superuserUrl, 'of this test');
  await databases.createDatabases(prefix);
  lines = new Map(await Promise.all(subgraphNames.map(async name => [name, await Line.open()] as const)));
  federation = await startFederation({
    databases,
    prefix,
    through: { database: (name, url) => lines.get(name)?.to(url) ?? url },
    gateway: { limits: { subgraphMillis: 7_000, operationMillis: 8_000 }, log: () => {} },
  });
  await sow(federation, [aResident(1).in('team-wielwijk').withPlan('HOUSING').sharing('IDENTITY', 'PLAN', 'HOUSING').with('woonbron')]);
});
beforeEach(() => lines.forEach(line => line.mend()));
afterAll(async () => {
  await federation.close();
  await Promise.all([...lines.values()].map(line => line.close()));
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
});

const person = () =>
  ask(federation, 'woonbron', '{ sharedWithMe { edges { node { firstName supportPlan { state team { name } } } } } teams { id } }');
/** A list that has somebody in it: of an empty one there is nothing to decide. */
const PLANS_OF_THE_TEAM = '{ team(id: "team-wielwijk") { supportPlans { edges { node { id } } } } }';
const WHOLE = {
  edges: [{ node: { firstName: 'Resident1', supportPlan: { state: 'ACTIVE', team: { name: 'Sociaal wijkteam Wielwijk' } } } }],
};

const expectWhole = async (): Promise<void> => {
  const answer = await person();
  expect(answer.errors).toBeUndefined();
  expect(answer.data).toMatchObject({ sharedWithMe: WHOLE });
};

const codesOf = ({ errors = [] }: Awaited<ReturnType<typeof ask>>) => [...new Set(errors.map(({ extensions }) => extensions.code))];

const health = async () => {
  const response = await fetch(`${federation.gateway.url}/health`);
  return [response.status, await response.json()] as const;
};

describe('a database server that is started anew', () => {
  test('costs no later request its answer, and nobody of ours is started anew', async () => {
    await expectWhole();
    await postgres.restart();
    await Promise.all(Array.from({ length: 5 }, expectWhole));
  });
});

describe('without its database', () => {
  test('the decision point decides nothing: personal data is closed, the directory is open, and health says who', async () => {
    lines.get('consent')?.cut();
    const shared = await person();
    expect(shared.data).toMatchObject({ sharedWithMe: null, teams: expect.arrayContaining([{ id: 'team-wielwijk' }]) });
    expect(codesOf(shared)).toEqual(['DECISION_UNAVAILABLE']);
    const plans = await ask(federation, 'worker-wielwijk', PLANS_OF_THE_TEAM);
    expect(plans.data).toEqual({ team: { supportPlans: null } });
    expect(codesOf(plans)).toEqual(['DECISION_UNAVAILABLE']);
    expect(shared.text + plans.text).not.toMatch(/ECONN|postgres|select|127\.0\.0\.1|Resident1/i);
    await delay(REMEMBERED);
    expect(await health()).toEqual([503, { status: 'fail', checks: expect.objectContaining({ consent: 'fail', teams: 'pass' }) }]);
    lines.get('consent')?.mend();
    await expectWhole();
    await delay(REMEMBERED);
    expect((await health())[0]).toBe(200);
  });

  test('a subgraph says that something went wrong, without what; the rest arrives', async () => {
    lines.get('support-plans')?.cut();
    const answer = await person();
    expect(answer.data).toMatchObject({ sharedWithMe: { edges: [{ node: { firstName: 'Resident1', supportPlan: null } }] } });
    expect(codesOf(answer)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(answer.text).not.toMatch(/ECONN|postgres|select|127\.0\.0\.1/i);
    lines.get('support-plans')?.mend();
    await expectWhole();
  });
});

describe('a database that hangs', () => {
  test('closes personal data within the limits where it is the decision point’s, and all is well when it is back', async () => {
    await expectWhole();
    lines.get('consent')?.silence();
    const asked = performance.now();
    const [plans, shared] = await Promise.all([ask(federation, 'worker-wielwijk', PLANS_OF_THE_TEAM), person()]);
    expect(performance.now() - asked).toBeLessThan(7_000);
    expect([codesOf(plans), codesOf(shared)]).toEqual([['DECISION_UNAVAILABLE'], ['DECISION_UNAVAILABLE']]);
    expect([plans.data, shared.data]).toEqual([{ team: { supportPlans: null } }, expect.objectContaining({ sharedWithMe: null })]);
    lines.get('consent')?.mend();
    await expectWhole();
  }, 20_000);

  test('is given up by a subgraph before the gateway gives up the subgraph', async () => {
    lines.get('support-plans')?.silence();
    const asked = performance.now();
    const answer = await person();
    expect(performance.now() - asked).toBeLessThan(7_000);
    expect(answer.data).toMatchObject({ sharedWithMe: { edges: [{ node: { firstName: 'Resident1', supportPlan: null } }] } });
    expect(codesOf(answer)).toEqual(['INTERNAL_SERVER_ERROR']);
    lines.get('support-plans')?.mend();
    await expectWhole();
  }, 20_000);
});
