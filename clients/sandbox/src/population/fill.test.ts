import { join } from 'node:path';
import { Migrator } from '@mikro-orm/migrations';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { MikroORM, type Options } from '@mikro-orm/postgresql';
import * as consent from '@wijkgraph/consent';
import * as referrals from '@wijkgraph/referrals';
import * as residents from '@wijkgraph/residents';
import { type SubgraphName, subgraphNames } from '@wijkgraph/schema';
import * as supportPlans from '@wijkgraph/support-plans';
import * as teams from '@wijkgraph/teams';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../environment.ts';
import type { Postgres } from '../postgres/postgres.ts';
import { startTestPostgres } from '../postgres/test-postgres.ts';
import { fill } from './fill.ts';
import type { Table } from './storage/row.ts';

const PREFIX = 'population_';
const today = new Date('2026-11-22T00:00:00Z');
const subgraphs = [
  { definition: residents.residents, migrations: residents.migrations },
  { definition: supportPlans.supportPlans, migrations: supportPlans.migrations },
  { definition: teams.teams, migrations: teams.migrations },
  { definition: consent.consent, migrations: consent.migrations },
  { definition: referrals.referrals, migrations: referrals.migrations },
];

let postgres: Postgres;
let databaseUrls: Readonly<Record<SubgraphName, string>>;

const migrate = async ({ definition, migrations }: (typeof subgraphs)[number]): Promise<void> => {
  const orm = await MikroORM.init({
    clientUrl: databaseUrls[definition.name],
    entities: definition.tables,
    metadataProvider: ReflectMetadataProvider,
    extensions: [Migrator],
    logger: () => {},
    migrations: { migrationsList: migrations, snapshot: false },
  } as unknown as Options);
  await orm.migrator.up();
  await orm.close(true);
};

const ask = async <Answer extends object>(name: SubgraphName, sql: string): Promise<Answer[]> => {
  const client = new Client({ connectionString: databaseUrls[name] });
  await client.connect();
  try {
    return (await client.query<Answer>(sql)).rows;
  } finally {
    await client.end();
  }
};

const count = async (name: SubgraphName, from: string): Promise<number> =>
  Number((await ask<{ count: string }>(name, `select count(*) from ${from}`))[0]?.count);

beforeAll(async () => {
  postgres = await startTestPostgres(join(ROOT, '.wijkgraph'));
  await postgres.dropDatabases(PREFIX);
  await postgres.createDatabases(PREFIX);
  databaseUrls = Object.fromEntries(subgraphNames.map(name => [name, postgres.ownerUrlFor(name, PREFIX)])) as typeof databaseUrls;
  for (const subgraph of subgraphs) await migrate(subgraph);
});

afterAll(async () => {
  await postgres?.dropDatabases(PREFIX);
  await postgres?.stop();
});

describe('filling the databases', () => {
  const wrote = new Map<Table, number>();

  it('writes every row into the table of its entity', async () => {
    for (const [table, rows] of await fill({ residents: 300, today, databaseUrls, chunk: 100 })) wrote.set(table, rows);
    expect(await count('residents', 'resident')).toBe(300);
    expect(await count('consent', 'consent_provision')).toBe(wrote.get(consent.ConsentProvision));
    expect(await count('support-plans', 'assessment_score')).toBe(wrote.get(supportPlans.AssessmentScore));
    expect(await count('referrals', 'referral_event')).toBe(wrote.get(referrals.ReferralEvent));
    expect(await count('teams', 'team_district')).toBe(10);
  });

  it('again replaces it all, also the histories that nobody may change', async () => {
    await ask(
      'consent',
      `insert into disclosure select gen_random_uuid(), now(), '', '', '', '{}', 0, '', '', '', 0, '{}', '{}', '{}', '{}'`,
    );
    expect(await fill({ residents: 300, today, databaseUrls })).toEqual(wrote);
    expect(await count('consent', 'disclosure')).toBe(0);
    await expect(ask('consent', 'delete from consent_event')).rejects.toThrow('only ever added to');
    await expect(ask('referrals', 'delete from referral_event')).rejects.toThrow('only ever added to');
    expect(await ask('referrals', 'select min(id) from referral_event')).toEqual([{ min: 1 }]);
  });

  it('leaves the law as it stands: it is not part of a population', async () => {
    for (const law of ['authority_regime', 'override_rule', 'retention_period'])
      expect(await count('consent', law), law).toBeGreaterThan(0);
  });

  it('leaves everything as it was when it breaks off', async () => {
    const breakOff = () => {
      throw new Error('enough');
    };
    await expect(fill({ residents: 500, today, databaseUrls, chunk: 100, written: breakOff })).rejects.toThrow('enough');
    expect(await count('residents', 'resident')).toBe(300);
  });

  it('has each resident with an open plan once among those who have one', async () => {
    const open = await count(
      'support-plans',
      `(select unnest(resident_ids) from support_plan where state not in ('COMPLETED', 'STOPPED')) subject`,
    );
    expect(await count('support-plans', 'open_plan_subject')).toBe(open);
  });
});
