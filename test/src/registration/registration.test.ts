import { ClientRegistration } from '@wijkgraph/consent';
import { clients } from '@wijkgraph/sandbox/reference';
import { describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { askDirectly, callerOf } from '../federation/direct.ts';
import { runClient } from '../federation/registering.ts';
import { rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { like } from '../attacks/world.ts';
import { aResident, residentId } from '../world/resident-seed.ts';

/** Milliseconds between two readings of the register, and within which a change must be heeded. */
const EVERY = 400;
const WITHIN = { timeout: 10 * EVERY, interval: 50 };

const held = withFederation(
  [aResident(1).in('team-wielwijk').withPlan('HOUSING').sharing('IDENTITY', 'PLAN').with('woonbron').sharing('IDENTITY').with('mee')],
  { registerEvery: EVERY },
  ({ consent }) => {
    for (const row of consent.of(ClientRegistration)) row.scopes = clients.find(({ id }) => id === row.id)?.scopes;
  },
);

const client = (...words: readonly string[]): Promise<string> => runClient(held.federation, ...words);
const BY = ['--by', 'F. Beheer'];

const NAME = `{ resident(id: "${residentId(1)}") { firstName } }`;
const name = async (as: Parameters<typeof ask>[1]) => {
  const { status, data, errors } = await ask<{ resident: { firstName: string } | null }>(held.federation, as, NAME);
  return [status, data?.resident?.firstName ?? null, errors?.[0]?.extensions.code];
};
const SEEN = [200, 'Resident1', undefined];
const newcomer = like('woonbron', { client: 'newcomer', subject: 'newcomer' });

describe('an application that is registered while everything runs', () => {
  test('is let in without a restart, and its history tells who did it', async () => {
    expect(await name(newcomer)).toEqual([403, null, 'FORBIDDEN']);
    await client(
      'register',
      'newcomer',
      '--party',
      'woonbron',
      '--scopes',
      'directory:read residents:read',
      '--purposes',
      'SUPPORT',
      ...BY,
    );
    await expect.poll(() => name(newcomer), WITHIN).toEqual(SEEN);
    expect(await client('history', 'newcomer')).toMatch(
      /REGISTERED by F\. Beheer\n {2}for woonbron: SUPPORT\n {2}directory:read residents:read/,
    );
  });

  test('gets the scopes that it is registered for, out of those of its token, at the gateway and at each subgraph', async () => {
    const plan = `{ resident(id: "${residentId(1)}") { supportPlan { state } } }`;
    const { status, errors } = await ask(held.federation, newcomer, plan);
    expect([status, errors?.[0]?.message]).toEqual([403, expect.stringContaining('The scope "plans:read" is missing')]);
    const direct = await askDirectly(
      held.federation,
      'support-plans',
      callerOf(newcomer),
      `{ supportPlan(id: "${residentId(1)}") { state } }`,
    );
    expect(direct.errors?.map(({ extensions: { code }, message }) => [code, message])).toEqual([
      ['FORBIDDEN', expect.stringContaining('plans:read')],
    ]);
  });

  test('loses a purpose that is taken from its registration', async () => {
    await client('change', 'newcomer', '--purposes', 'REFERRAL', ...BY);
    await expect.poll(() => name(like('woonbron', { ...newcomer, purposes: ['SUPPORT'] })), WITHIN).toEqual([403, null, 'FORBIDDEN']);
  });
});

describe('a revoked application', () => {
  const read = () => askDirectly<{ resident: object | null }>(held.federation, 'residents', callerOf('mee'), NAME);
  const directory = () => ask<{ teams: object[] }>(held.federation, 'mee', '{ teams { id } }');

  test('gets nothing personal at once, before anybody read the register again, and nothing at all soon after', async () => {
    expect((await read()).data).toEqual({ resident: { firstName: 'Resident1' } });
    // Whoever reads the register a moment before is the last to hear.
    await expect.poll(directory, WITHIN).toMatchObject({ status: 200 });
    await client('revoke', 'mee-app', ...BY);
    const [through, past] = [await ask<{ resident: null }>(held.federation, 'mee', NAME), await read()];
    expect([through.data?.resident ?? null, past.data?.resident ?? null]).toEqual([null, null]);
    await expect.poll(async () => (await directory()).status, WITHIN).toBe(403);
    await expect.poll(async () => (await read()).errors?.[0]?.extensions.code, WITHIN).toBe('FORBIDDEN');
    expect((await ask(held.federation, 'mee', '{ __typename }')).status).toBe(403);
  });

  test('stays in the list, with when', async () => {
    expect(await client('list')).toMatch(/mee-app \(revoked 20/);
  });

  test('can be registered again, for its own party and no other', async () => {
    const terms = ['--scopes', 'directory:read', '--purposes', 'SUPPORT', ...BY];
    await expect(client('register', 'mee-app', '--party', 'woonbron', ...terms)).rejects.toMatchObject({ code: 1 });
    await client('register', 'mee-app', '--party', 'mee', ...terms);
    await expect.poll(async () => (await directory()).status, WITHIN).toBe(200);
    const steps = (await client('history', 'mee-app'))
      .split('\n')
      .flatMap(line => / (REGISTERED|CHANGED|REVOKED) by /.exec(line)?.[1] ?? []);
    expect(steps).toEqual(['REVOKED', 'REGISTERED']);
  });
});

describe('the command refuses, and changes nothing, where', () => {
  const good = ['--scopes', 'directory:read', '--purposes', 'SUPPORT'];
  test.each([
    ['nobody says who does it', ['register', 'x-app', '--party', 'mee', ...good]],
    ['there is no such party', ['register', 'x-app', '--party', 'nowhere', ...good, ...BY]],
    ['there is no such scope', ['register', 'x-app', '--party', 'mee', '--scopes', 'everything', '--purposes', 'SUPPORT', ...BY]],
    ['there is no such purpose', ['register', 'x-app', '--party', 'mee', '--scopes', 'directory:read', '--purposes', 'CURIOSITY', ...BY]],
    ['it is registered already', ['register', 'woonbron-app', '--party', 'woonbron', ...good, ...BY]],
    ['it is nobody’s', ['revoke', 'unheard-of', ...BY]],
  ])('%s', async (_, words) => {
    const state = () => rowsOf(held.federation, 'consent', 'select * from client_registration order by id');
    const before = await state();
    await expect(client(...words)).rejects.toMatchObject({ code: 1, stdout: '' });
    expect(await state()).toEqual(before);
  });

  test('a step of the history can be changed by nobody', async () => {
    await expect(rowsOf(held.federation, 'consent', `update client_registration_event set by = 'nobody' returning id`)).rejects.toThrow();
    await expect(rowsOf(held.federation, 'consent', 'delete from client_registration_event returning id')).rejects.toThrow();
  });
});

describe('me', () => {
  const ME = '{ me { client party { id } roles scopes purposes purpose ceiling } }';
  interface Answered {
    readonly me: { readonly scopes: readonly string[] } & Readonly<Record<string, unknown>>;
  }

  test('tells a partner what it is registered for, and the ceiling of its party', async () => {
    const { data, headers } = await ask<Answered>(held.federation, like('woonbron', { scopes: ['directory:read', 'consents:read'] }), ME);
    expect(data.me).toEqual({
      client: 'woonbron-app',
      party: { id: 'woonbron' },
      roles: [],
      scopes: ['directory:read'],
      purposes: ['SUPPORT', 'REFERRAL'],
      purpose: 'SUPPORT',
      ceiling: ['IDENTITY', 'ADDRESS', 'CONTACT', 'PLAN', 'HOUSING'],
    });
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('tells somebody of a team who they are here', async () => {
    const { data } = await ask<Answered>(held.federation, 'host-wielwijk', ME);
    expect(data.me).toMatchObject({ client: 'dashboard', party: { id: 'team-wielwijk' }, roles: ['HOST'], ceiling: [] });
  });
});
