import { fileURLToPath } from 'node:url';
import { type Explorer, explorerOn, freePort, personaNames, startExplorer } from '@wijkgraph/sandbox';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser, needsBrowser } from '../browser/browser.ts';
import { chromium } from '../browser/environment.ts';
import { ask } from '../federation/ask.ts';
import { withDemoWorld } from './demo.ts';

const port = await freePort();
const held = withDemoWorld({ gateway: { explorerUrl: explorerOn(port), corsOrigins: [explorerOn(port)] } });

let explorer: Explorer;
beforeAll(async () => {
  const { gateway, issuer, signingKey } = held.federation;
  await new Promise<void>((resolve, reject) => {
    startExplorer({
      port,
      graph: `${gateway.url}/graphql`,
      issuer,
      key: signingKey,
      directory: fileURLToPath(new URL('../../../.wijkgraph', import.meta.url)),
      built: problem => (problem ? reject(problem) : resolve()),
    }).then(started => (explorer = started), reject);
  });
});
afterAll(() => explorer.stop());

describe('the address of the gateway, opened in a browser', () => {
  test('leads to the explorer, and tells a program where things are', async () => {
    const opened = await fetch(held.federation.gateway.url, { headers: { accept: 'text/html' }, redirect: 'manual' });
    expect([opened.status, opened.headers.get('location')]).toEqual([302, explorer.url]);
    const asked = await fetch(held.federation.gateway.url);
    expect([asked.status, await asked.json()]).toEqual([200, { name: 'Wijkgraph', graphql: '/graphql', health: '/health' }]);
  });
});

describe('the explorer', () => {
  test('lets in no script but its own, and no address but the graph', async () => {
    const { headers } = await fetch(explorer.url);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain(`connect-src 'self' ${held.federation.gateway.url}/graphql;`);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe|\*/);
  });

  test('offers every persona, with a token that the gateway takes', async () => {
    const { personas } = (await (await fetch(`${explorer.url}/welcome`)).json()) as { personas: { name: string }[] };
    expect(personas.map(({ name }) => name)).toEqual(personaNames);
    for (const { name } of personas) {
      const { token } = (await (await fetch(`${explorer.url}/personas/${name}/token`, { method: 'POST' })).json()) as { token: string };
      expect((await ask(held.federation, 'resident', '{ teams { id } }', { token })).status).toBe(200);
    }
  });

  const strangers: [string, Record<string, string>][] = [
    ['under another name', { host: 'evil.example' }],
    ['from a page of somebody else', { origin: 'https://evil.example' }],
    ['from a page of the graph', { origin: 'http://127.0.0.1:4000' }],
  ];
  test.each(strangers)('hands no token out %s', async (_, headers) => {
    const { request } = await import('node:http');
    const status = await new Promise<number>((resolve, reject) => {
      const outgoing = request(`${explorer.url}/personas/woonbron/token`, { method: 'POST', headers }, response => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      outgoing.on('error', reject).end();
    });
    expect(status).toBe(421);
  });

  test('serves its own files and no others', async () => {
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/identity.json', '/assets/', '/personas/nobody/token'])
      expect([path, (await fetch(explorer.url + path)).status]).toEqual([path, 404]);
    expect((await fetch(`${explorer.url}/personas/woonbron/token`)).status).toBe(404);
  });
});

needsBrowser('The explorer');

describe.skipIf(!chromium)('in a browser', () => {
  let browser: Browser;
  let page: Page;
  let outside: string[];
  let complaints: string[];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  beforeEach(async () => {
    [outside, complaints] = [[], []];
    page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    page.on('console', message => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', problem => complaints.push(problem.message));
    await page.route(
      url => url.hostname !== '127.0.0.1',
      async route => {
        outside.push(route.request().url());
        await route.abort();
      },
    );
    await page.goto(held.federation.gateway.url);
  });
  afterEach(() => page.close());

  const run = async (): Promise<string> => {
    await page.getByLabel(/^Execute query/).click();
    await page.locator('.result-window').getByText('"data"').waitFor();
    return (await page.locator('.result-window').innerText()).replaceAll('\u00A0', ' ');
  };

  test('a developer picks a persona, runs a worked operation and sees data, with nothing of the internet', async () => {
    await page.getByLabel('Worked operation').selectOption('11-the-same-resident-to-another-partner');
    expect(await page.getByLabel('Act as').inputValue()).toBe('mee');
    const answer = await run();
    expect(answer).toContain('"firstName": "Lieke"');
    expect(answer).toMatch(/"phone": "\+31/);
    expect(answer).not.toContain('"BSN"');
    expect([outside, complaints]).toEqual([[], []]);
  });

  test('the same question as somebody else has another answer, and what was written stays', async () => {
    await page.getByLabel('Worked operation').selectOption('11-the-same-resident-to-another-partner');
    await page.getByLabel('Act as').selectOption('worker-wielwijk');
    // The editor writes only those lines that are in view: the categories that the caller may see are.
    expect(await run()).toContain('"BSN"');
  });

  test('asks the internet when a developer chooses Apollo Sandbox, and only then, for a frame', async () => {
    await page.getByLabel(/^Execute query/).waitFor();
    expect(outside).toEqual([]);
    await page.getByRole('button', { name: /Apollo Sandbox/ }).click();
    await page.locator('iframe').waitFor();
    await expect.poll(() => outside[0]).toMatch(/^https:\/\/sandbox\.embed\.apollographql\.com\//);
    expect(outside.every(url => url.startsWith('https://sandbox.embed.apollographql.com/'))).toBe(true);
  });
});
