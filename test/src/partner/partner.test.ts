import { execFile } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import {
  type ConnectionOptions,
  Graph,
  graphCodes,
  HousingGoalsDocument,
  IncomingReferralsDocument,
  registerDocuments,
  ResidentsWhoShareDocument,
  RespondToReferralDocument,
  valueOf,
} from '@wijkgraph/partner';
import { clientCredentials, credentialsFile, freePort, keepClientKeys, personas } from '@wijkgraph/sandbox';
import { errorCodes } from '@wijkgraph/schema';
import { ClientSecretBasic } from 'openid-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import persisted from '../../../clients/partner/src/generated/persisted-documents.json' with { type: 'json' };
import { ask } from '../federation/ask.ts';
import { Front } from '../federation/front.ts';
import { runClient } from '../federation/registering.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';

const sharing = (number: number) =>
  aResident(number).in('team-wielwijk').withPlan('HOUSING', 'FINANCES').sharing('IDENTITY', 'ADDRESS', 'PLAN', 'HOUSING').with('woonbron');

const held = withFederation([
  ...[1, 2, 3, 4, 5, 6].map(sharing),
  sharing(7).referredTo('woonbron', 'HOUSING'),
  sharing(8).referredTo('woonbron', 'HOUSING'),
  sharing(9).referredTo('woonbron', 'HOUSING'),
  aResident(10).in('team-wielwijk').withPlan('HOUSING'),
]);

let front: Front;
let options: ConnectionOptions;
beforeAll(async () => {
  const { gateway, issuer, keptIn } = held.federation;
  front = await Front.before(`${gateway.url}/graphql`);
  const { client_id: clientId, client_secret: secret } = await clientCredentials(keptIn, 'woonbron-app');
  const { scopes } = personas.woonbron;
  options = {
    url: front.url,
    issuer,
    clientId,
    authentication: ClientSecretBasic(secret),
    scopes,
    unregistered: true,
    tryFor: 2000,
    pause: 10,
  };
});
afterAll(() => front.close());

const connect = (change: Partial<ConnectionOptions> = {}): Graph => new Graph({ ...options, ...change });
const shared = (graph: Graph, first: number) => graph.each(ResidentsWhoShareDocument, { first }, data => data.sharedWithMe);

interface Consents {
  readonly resident: {
    readonly consents: { readonly edges: readonly { readonly node: { readonly id: string; readonly grantee: { readonly id: string } } }[] };
  };
}

/** The team withdraws what a resident gave Woonbron. */
const withdraw = async (resident: string): Promise<void> => {
  const question = `{ resident(id: "${resident}") { consents { edges { node { id grantee { id } } } } } }`;
  const { data } = await ask<Consents>(held.federation, 'worker-wielwijk', question);
  const given = data.resident.consents.edges.find(({ node }) => node.grantee.id === 'woonbron')?.node.id;
  const { errors } = await ask(held.federation, 'worker-wielwijk', `mutation { withdrawConsent(id: "${given}") { consentId } }`);
  expect(errors).toBeUndefined();
};

const referralOf = async (number: number): Promise<string> => {
  for await (const { id, resident } of connect().each(IncomingReferralsDocument, { first: 10 }, data => data.incomingReferrals))
    if (valueOf(resident, undefined)?.id === residentId(number)) return id;
  throw new Error(`There is no referral of ${number}`);
};

describe('what an application of a partner sees', () => {
  test('is there, known to be empty, or withheld', async () => {
    const [first] = await Array.fromAsync(shared(connect(), 1));
    expect(first).toMatchObject({
      id: residentId(1),
      firstName: { state: 'present', value: 'Resident1' },
      namePrefix: { state: 'absent' },
      street: { state: 'present', value: 'Street of Resident1' },
      phone: { state: 'withheld' },
    });
  });

  test('is the housing goals, and no other', async () => {
    const answer = await connect().ask(HousingGoalsDocument, { first: 1 });
    const plan = answer.ok && valueOf(answer.data.sharedWithMe?.edges[0]?.node?.supportPlan ?? { state: 'absent' }, undefined);
    const goals = plan ? valueOf(plan.goals, []) : [];
    expect(goals.map(({ text }) => text)).toEqual([{ state: 'present', value: 'HOUSING goal of Resident1' }]);
  });

  test('ends between two pages of a cursor when consent does: the one at the cursor, and the one to come', async () => {
    const names: string[] = [];
    for await (const { id, firstName } of shared(connect(), 3)) {
      names.push(valueOf(firstName, ''));
      if (id === residentId(3)) await Promise.all([withdraw(residentId(3)), withdraw(residentId(4))]);
    }
    expect(names).toEqual(['Resident1', 'Resident2', 'Resident3', 'Resident5', 'Resident6', 'Resident7', 'Resident8', 'Resident9']);
    expect((await Array.fromAsync(shared(connect(), 3))).map(({ id }) => id)).not.toContain(residentId(3));
  });

  test('of a referral is withheld once its consent ended, and it cannot be answered any more', async () => {
    const id = await referralOf(9);
    await withdraw(residentId(9));
    const all = await Array.fromAsync(connect().each(IncomingReferralsDocument, { first: 2 }, data => data.incomingReferrals));
    expect(all.find(referral => referral.id === id)).toMatchObject({
      state: { value: 'REVOKED' },
      resident: { state: 'withheld' },
      reason: { state: 'withheld' },
    });
    const answer = await connect().ask(RespondToReferralDocument, { input: { referralId: id, response: 'ACCEPT' } });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'INVALID_STATE', path: ['respondToReferral'] } });
  });
});

describe('what goes wrong', () => {
  test('has a code out of those that the graph has', () => {
    expect([...graphCodes].toSorted()).toEqual(Object.keys(errorCodes).toSorted());
  });

  test.each([
    ['an unknown referral', { referralId: residentId(99), response: 'ACCEPT' }, 'NOT_FOUND'],
    ['a reason that is missing', { referralId: residentId(99), response: 'REJECT' }, 'BAD_USER_INPUT'],
  ] as const)('is told: %s', async (_what, input, code) => {
    expect(await connect().ask(RespondToReferralDocument, { input })).toMatchObject({ ok: false, problem: { code } });
  });

  test('is told of signing in as well, with what the provider says', async () => {
    const impostor = connect({ authentication: ClientSecretBasic('guessed') });
    expect(await impostor.ask(HousingGoalsDocument, { first: 1 })).toMatchObject({
      ok: false,
      problem: { code: 'SIGN_IN_FAILED', reason: 'invalid_client' },
    });
  });

  test('is told where nobody answers: a cursor throws it', async () => {
    const nowhere = connect({ url: `http://127.0.0.1:${await freePort()}/graphql`, retries: 0 });
    await expect(Array.fromAsync(shared(nowhere, 1))).rejects.toMatchObject({ problem: { code: 'UNREACHABLE', sent: false } });
  });
});

describe('a query', () => {
  const query = () => connect().ask(ResidentsWhoShareDocument, { first: 1 });

  test.each([['unavailable'], ['hang-up'], ['after-the-act']] as const)('is asked again after: %s', async fault => {
    front.fail(fault, fault);
    expect(await query()).toMatchObject({ ok: true });
    expect(front.seen).toHaveLength(3);
  });

  test('is asked again when the graph says, and no sooner', async () => {
    front.fail('busy');
    expect(await query()).toMatchObject({ ok: true });
    const [first, second] = front.seen;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(1000);
  });

  test('is given up after some tries, with the last problem', async () => {
    front.fail('unavailable', 'unavailable', 'unavailable');
    expect(await connect({ retries: 2 }).ask(ResidentsWhoShareDocument, { first: 1 })).toMatchObject({
      ok: false,
      problem: { code: 'NOT_A_GRAPH', status: 503 },
    });
    expect(front.seen).toHaveLength(3);
  });

  test('does not wait longer than it is told to', async () => {
    front.fail('silence', 'silence', 'silence');
    const impatient = connect({ tryFor: 100, answerWithin: 350 });
    expect(await impatient.ask(ResidentsWhoShareDocument, { first: 1 })).toMatchObject({ ok: false, problem: { code: 'TIMED_OUT' } });
    front.fail();
  });

  test('that is answered by something else is not asked again', async () => {
    front.fail('nonsense');
    expect(await query()).toMatchObject({ ok: false, problem: { code: 'NOT_A_GRAPH', status: 200 } });
    expect(front.seen).toHaveLength(1);
  });

  test('is asked with another token when one is not taken, and once only', async () => {
    const graph = connect();
    front.fail('bad-token');
    expect(await graph.ask(ResidentsWhoShareDocument, { first: 1 })).toMatchObject({ ok: true });
    expect(new Set(front.seen.map(({ token }) => token)).size).toBe(2);
    front.fail('bad-token', 'bad-token', 'bad-token');
    expect(await graph.ask(ResidentsWhoShareDocument, { first: 1 })).toMatchObject({ ok: false, problem: { code: 'UNAUTHENTICATED' } });
    expect(front.seen).toHaveLength(2);
  });

  test('and others at the same time share one token', async () => {
    front.fail();
    const graph = connect();
    await Promise.all([1, 2, 3].map(first => graph.ask(ResidentsWhoShareDocument, { first })));
    expect(new Set(front.seen.map(({ token }) => token)).size).toBe(1);
  });
});

describe('a mutation', () => {
  test.each([['unavailable'], ['hang-up'], ['busy'], ['after-the-act']] as const)(
    'is not sent again after: %s, since it may have been carried out',
    async fault => {
      front.fail(fault);
      const input = { referralId: residentId(99), response: 'ACCEPT' } as const;
      expect(await connect().ask(RespondToReferralDocument, { input })).toMatchObject({ ok: false });
      expect(front.seen).toHaveLength(1);
    },
  );

  test('is sent again with another token, for the graph turned it away at the door', async () => {
    const referralId = await referralOf(8);
    front.fail('bad-token');
    const answer = await connect().ask(RespondToReferralDocument, { input: { referralId, response: 'ACCEPT' } });
    expect(answer).toMatchObject({ ok: true, data: { respondToReferral: { state: { value: 'ACCEPTED' } } } });
    expect(front.seen).toHaveLength(2);
  });
});

test('documents are registered by the application itself, in one go, and run by their hash from then on', async () => {
  front.fail();
  const byHash = connect({ unregistered: false });
  expect(await byHash.ask(HousingGoalsDocument, { first: 1 })).toMatchObject({ ok: false, problem: { code: 'PERSISTED_QUERY_NOT_FOUND' } });
  const register = () => registerDocuments(held.federation.gateway.url, options, persisted);
  expect([await register(), await register()]).toEqual([
    { registered: 4, known: 0 },
    { registered: 0, known: 4 },
  ]);
  expect(await byHash.ask(HousingGoalsDocument, { first: 1 })).toMatchObject({ ok: true });
  await expect(
    registerDocuments(held.federation.gateway.url, options, { [`sha256:${'0'.repeat(64)}`]: '{ me { client } }' }),
  ).rejects.toThrow('The SHA-256 of the document is');
});

/** A program of the partner's package, as TypeScript on Node alone. */
const program = (name: string, words: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  promisify(execFile)(process.execPath, [fileURLToPath(new URL(`../../../clients/partner/example/${name}`, import.meta.url)), ...words], {
    env,
  });
const exampleWith = (credentials: string, ...words: readonly string[]) => {
  const { gateway, issuer } = held.federation;
  return program('main.ts', words, {
    PARTNER_GRAPH: `${gateway.url}/graphql`,
    PARTNER_ISSUER: issuer,
    PARTNER_CREDENTIALS: credentials,
  });
};

test('an application with a key of its own is let in by it alone (private_key_jwt), from its registration until it is revoked', async () => {
  const client = (...words: readonly string[]) => runClient(held.federation, ...words, '--by', 'F. Beheer');
  const file = join(held.federation.keptIn, 'woonbron-key.json');
  const { stdout: open } = await program('key/main.ts', ['woonbron-key-app', file]);
  expect([open.includes('"d"'), statSync(file).mode & 0o777]).toEqual([false, 0o600]);
  await expect(program('key/main.ts', ['woonbron-key-app', file])).rejects.toMatchObject({ code: 1 });
  expect(() => keepClientKeys(held.federation.keptIn, 'x', { keys: [JSON.parse(readFileSync(file, 'utf8')).private_key] })).toThrow(
    'private',
  );
  keepClientKeys(held.federation.keptIn, 'woonbron-key-app', JSON.parse(open));
  await expect(exampleWith(file, 'residents')).rejects.toMatchObject({ stderr: expect.stringContaining('SIGN_IN_FAILED') as string });
  await client('register', 'woonbron-key-app', '--party', 'woonbron', '--scopes', 'residents:read', '--purposes', 'SUPPORT');
  expect((await exampleWith(file, 'residents')).stdout).toContain('Resident1');
  await client('revoke', 'woonbron-key-app');
  await expect(exampleWith(file, 'residents')).rejects.toMatchObject({ stderr: expect.stringContaining('SIGN_IN_FAILED') as string });
});

describe('the example of a housing corporation, as TypeScript on Node alone', () => {
  const example = (...words: readonly string[]) => exampleWith(credentialsFile(held.federation.keptIn, 'woonbron-app'), ...words);

  test('shows who shares with us, and says what is not to be seen', async () => {
    const { stdout } = await example('residents');
    expect(stdout).toMatch(/Resident1 .*Street of Resident1 .*niet zichtbaar/);
    expect(stdout).not.toContain('Resident10');
  });

  test('shows housing goals as JSON', async () => {
    const goals = JSON.parse((await example('goals', '--json')).stdout) as { text: unknown; resident: string }[];
    expect(goals[0]).toMatchObject({ resident: residentId(1), text: { state: 'present', value: 'HOUSING goal of Resident1' } });
  });

  test('takes a referral on, and reports back; the team reads it', async () => {
    const id = await referralOf(7);
    expect((await example('accept', id)).stdout).toContain('ACCEPTED');
    await expect(example('feedback', id, 'too soon')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('INVALID_STATE') as string,
    });
    await example('start', id);
    expect((await example('feedback', id, 'The', 'stairs', 'are', 'gone')).stdout).toMatch(/COMPLETED.*The stairs are gone/);
    const team = await ask<{ referral: { feedback: string } }>(
      held.federation,
      'worker-wielwijk',
      `{ referral(id: "${id}") { feedback } }`,
    );
    expect(team.data.referral.feedback).toBe('The stairs are gone');
  });

  test('says how it is used', async () => {
    await expect(example('dance')).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('accept <referral>') as string });
  });
});
