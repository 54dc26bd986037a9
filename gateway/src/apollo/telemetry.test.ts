import dns from 'node:dns';
import { isIP, Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { startWorld } from '../testing/world.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

test('nothing is reported to anybody, even with the keys of a reporting service at hand', async () => {
  vi.stubEnv('APOLLO_KEY', 'service:wijkgraph:0123456789');
  vi.stubEnv('APOLLO_GRAPH_REF', 'wijkgraph@current');
  vi.stubEnv('APOLLO_SCHEMA_REPORTING', 'true');
  vi.stubEnv('APOLLO_TELEMETRY_DISABLED', 'false');
  const lookedUp: string[] = [];
  const lookup = dns.lookup;
  vi.spyOn(dns, 'lookup').mockImplementation(((host: string, ...rest: unknown[]) => {
    if (isIP(host)) return Reflect.apply(lookup, dns, [host, ...rest]) as void;
    lookedUp.push(host);
    (rest.at(-1) as (error: Error) => void)(new Error('no names here'));
  }) as typeof dns.lookup);
  const connected: string[] = [];
  const connect = Socket.prototype.connect;
  vi.spyOn(Socket.prototype, 'connect').mockImplementation(function (this: Socket, ...parameters: unknown[]) {
    connected.push(JSON.stringify(parameters));
    return Reflect.apply(connect, this, parameters) as Socket;
  } as typeof connect);

  // Reports begin after a random while.
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const world = await startWorld();
  await world.ask('{ list { name plan } }');
  await delay(200);
  // Figures that were gathered are sent off, if at all, when the gateway stops.
  await world.close();

  expect(lookedUp).toEqual([]);
  expect(connected.length).toBeGreaterThan(0);
  for (const where of connected) expect(where).toContain('127.0.0.1');
});
