import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { expect, test } from 'vitest';
import { ISSUER } from './testing/identity-provider.ts';
import { startWorld } from './testing/world.ts';

const start = (variables: Record<string, string>) => {
  const child = spawn(execPath, ['--import', 'tsx', join(import.meta.dirname, 'main.ts')], {
    cwd: import.meta.dirname,
    env: variables,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', error: '' };
  child.stdout.on('data', chunk => (said.out += String(chunk)));
  child.stderr.on('data', chunk => (said.error += String(chunk)));
  return { child, said, ended: once(child, 'exit') };
};

test('with a wrong environment it does not start, and names every wrong variable', async () => {
  const { ended, said } = start({ PORT: '-1', NODE_ENV: 'production', TOKEN_ISSUER: 'http://identity.test' });
  expect((await ended)[0]).toBe(1);
  for (const name of [
    'PORT',
    'SUBGRAPH_URLS',
    'INTERNAL_TOKEN_KEYS',
    'DECISION_POINT_URL',
    'DECISION_POINT_KEY',
    'TOKEN_ISSUER',
    'TOKEN_JWKS_URL',
  ])
    expect(said.error).toContain(name);
});

test('it answers, and ends by itself when it is told to', async () => {
  const world = await startWorld();
  const all = Object.values(world.subgraphs);
  const { child, said, ended } = start({
    PORT: '0',
    DRAIN_MILLIS: '0',
    SUPERGRAPH: world.supergraph,
    SUBGRAPH_URLS: JSON.stringify(Object.fromEntries(all.map(({ name, url }) => [name, url]))),
    INTERNAL_TOKEN_KEYS: JSON.stringify(Object.fromEntries(all.map(({ name, key }) => [name, key.toString('base64url')]))),
    DECISION_POINT_URL: world.decisionPoint.url,
    DECISION_POINT_KEY: world.decisionPoint.key.toString('base64url'),
    TOKEN_ISSUER: ISSUER,
    TOKEN_JWKS_URL: world.provider.jwksUrl,
  });
  try {
    await once(child.stdout, 'data');
    const url = /http:\S+/.exec(said.out)?.[0] ?? '';
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${await world.provider.token()}` };
    const response = await fetch(url, { method: 'POST', headers, body: '{"query":"{ me }"}' });
    expect(await response.json()).toEqual({ data: { me: 'you' } });
    const told = performance.now();
    child.kill('SIGTERM');
    expect((await ended)[0]).toBe(0);
    expect(performance.now() - told).toBeLessThan(3_000);
    expect(said.error).toBe('');
  } finally {
    child.kill('SIGKILL');
    await world.close();
  }
});
