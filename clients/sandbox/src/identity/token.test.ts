import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { purposes, roles, scopes } from '@wijkgraph/schema';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../environment.ts';
import { freePort } from '../port.ts';
import { credentialsFile } from './client-secret.ts';
import { personaNames, personas } from './personas.ts';
import { type IdentityProvider, issuerOn, jwksOn, startIdentityProvider } from './provider.ts';
import { signingKey } from './signing-key.ts';
import { accessToken, AUDIENCE, TOKEN_LIFETIME } from './token.ts';

const directory = mkdtempSync(join(tmpdir(), 'wijkgraph-identity-'));
let provider: IdentityProvider;
let port: number;

beforeAll(async () => {
  port = await freePort();
  provider = await startIdentityProvider({ port, directory, dashboard: 'http://127.0.0.1:1', registerUrl: 'postgres://127.0.0.1:1/none' });
});

afterAll(async () => {
  await provider.stop();
  rmSync(directory, { recursive: true });
});

const verify = (token: string) =>
  jwtVerify(token, createRemoteJWKSet(new URL(jwksOn(port))), {
    issuer: issuerOn(port),
    audience: AUDIENCE,
    typ: 'at+jwt',
    algorithms: ['ES256'],
  });

test.each(personaNames)('the token of %s verifies against the published key and says who asks', async name => {
  const persona = personas[name];
  const { payload } = await verify(await accessToken(persona, await signingKey(directory), { issuer: issuerOn(port) }));
  expect(payload).toMatchObject({
    sub: persona.subject,
    client_id: persona.client,
    party: persona.party,
    scope: persona.scopes.join(' '),
    purposes: [...persona.purposes],
  });
  expect(payload.roles ?? []).toEqual([...persona.roles]);
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(TOKEN_LIFETIME);
});

test.each(personaNames)('%s uses only words of the vocabulary', name => {
  const persona = personas[name];
  expect(Object.keys(scopes)).toEqual(expect.arrayContaining([...persona.scopes]));
  expect(Object.keys(purposes)).toEqual(expect.arrayContaining([...persona.purposes]));
  expect(Object.keys(roles)).toEqual(expect.arrayContaining([...persona.roles]));
});

test('an application finds its secret before it asks for a token', () => {
  expect(existsSync(credentialsFile(directory, 'woonbron-app'))).toBe(true);
});

test('an expired token does not verify', async () => {
  const longAgo = { issuer: issuerOn(port), issuedAt: Math.floor(Date.now() / 1000) - 120, lifetime: 60 };
  await expect(verify(await accessToken(personas.mee, await signingKey(directory), longAgo))).rejects.toThrow('"exp"');
});

test('the published key set holds no secret, and the key file is for its owner only', async () => {
  const answer = await fetch(jwksOn(port));
  expect(await answer.text()).not.toContain('"d":');
  expect(statSync(join(directory, 'identity.json')).mode & 0o777).toBe(0o600);
});

test('two that start together end up with the same key', async () => {
  const fresh = mkdtempSync(join(tmpdir(), 'wijkgraph-identity-'));
  const keys = await Promise.all([signingKey(fresh), signingKey(fresh), signingKey(fresh)]);
  expect(new Set(keys.map(({ id }) => id)).size).toBe(1);
  rmSync(fresh, { recursive: true });
});

const runToken = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', 'clients/sandbox/src/main.ts', 'token', ...args], {
    cwd: ROOT,
    env: { WIJKGRAPH_DIRECTORY: directory },
  });

test('the command prints the token and nothing else', async () => {
  const { stdout } = await runToken('woonbron');
  expect(decodeJwt(stdout.trim()).party).toBe('woonbron');
  expect(stdout.trim().split('\n')).toHaveLength(1);
});

test.each([[[]], [['nobody']], [['toString']]])('the command with %j lists the personas and fails', async args => {
  await expect(runToken(...args)).rejects.toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('Functionaris') as string });
});
