import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { freePort } from '../port.ts';
import { startService } from './service.ts';

const directory = mkdtempSync(join(tmpdir(), 'wijkgraph-service-'));
afterAll(() => rmSync(directory, { recursive: true }));

const ANSWERS = `
  import { createServer } from 'node:http';
  const server = createServer((request, response) => {
    if (request.url === '/end') process.exit(7);
    response.end('ok');
  });
  server.listen(Number(process.env.PORT), '127.0.0.1');
  process.on('SIGTERM', () => {
    console.log('leaving in good order');
    process.exit(0);
  });`;

const launch = async (code: string) => {
  const program = join(directory, `${crypto.randomUUID()}.mjs`);
  writeFileSync(program, code);
  const port = await freePort();
  const lines: string[] = [];
  const deaths: string[] = [];
  const definition = { name: 'teams', program, port, portVariable: 'WIJKGRAPH_TEAMS_PORT', environment: { PORT: String(port) } } as const;
  const listener = {
    said: (_: string, line: string) => lines.push(line),
    died: (name: string, how: string) => deaths.push(`${name} ${how}`),
  };
  return { service: startService(definition, listener), port, lines, deaths };
};

test('a service is ready when its health says so, and leaves in good order', async () => {
  const { service, lines, deaths, port } = await launch(ANSWERS);
  await service.ready();
  await service.restart();
  expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);
  await service.stop();
  await expect.poll(() => lines).toEqual(['leaving in good order', 'leaving in good order']);
  expect(deaths).toEqual([]);
});

test('a service that does not come up says so, with what it printed', async () => {
  const { service, lines, deaths } = await launch(`console.log('no such table'); process.exit(3);`);
  await expect(service.ready()).rejects.toThrow('teams stopped with exit code 3 while starting');
  await expect.poll(() => lines).toEqual(['no such table']);
  expect(deaths).toEqual(['teams stopped with exit code 3']);
});

test('a service that ends by itself is reported', async () => {
  const { service, deaths, port } = await launch(ANSWERS);
  await service.ready();
  await fetch(`http://127.0.0.1:${port}/end`).catch(() => {});
  await expect.poll(() => deaths).toEqual(['teams stopped with exit code 7']);
});
