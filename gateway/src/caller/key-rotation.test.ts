import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startWorld, type World } from '../testing/world.ts';

const query = '{ list { id } }';
const MINUTE = 60_000;

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(async () => {
  vi.useRealTimers();
  await world.close();
});

let passed = 0;
/** Moves the clock on, and nothing else: timers run as they do. */
const later = (millis: number): void => {
  vi.useRealTimers();
  passed += millis;
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + passed });
};
beforeEach(() => {
  passed = 0;
});

const statusWith = async (key?: string): Promise<number> =>
  (await world.ask(query, { token: await world.provider.token(key === undefined ? {} : { key }) })).status;

describe('when the provider rotates its keys', () => {
  test('a token under the new key is accepted at once, and the old key for as long as it is published', async () => {
    const { provider } = world;
    expect(await statusWith()).toBe(200);
    const old = await provider.token();
    provider.publish(provider.jwk, await provider.makeKey('two'));
    expect(await statusWith('two')).toBe(200);
    expect((await world.ask(query, { token: old })).status).toBe(200);
  });

  test('a key that is published before it signs costs no token a second reading', async () => {
    const { provider } = world;
    provider.publish(provider.jwk, await provider.makeKey('two'));
    expect([await statusWith(), await statusWith('two')]).toEqual([200, 200]);
    expect(provider.timesAsked()).toBe(1);
  });

  test('a key that is withdrawn is not believed for longer than a few minutes', async () => {
    const { provider } = world;
    expect(await statusWith()).toBe(200);
    provider.publish(await provider.makeKey('two'));
    later(6 * MINUTE);
    await statusWith();
    await vi.waitUntil(() => provider.timesAsked() === 2);
    expect(await statusWith()).toBe(401);
    expect(await statusWith('two')).toBe(200);
  });
});

describe('a token under a key that nobody published', () => {
  test('is refused, and a thousand of them make us ask the provider once in ten seconds', async () => {
    const { provider } = world;
    await statusWith();
    const forged = await Promise.all(
      Array.from({ length: 50 }, (_, index) => provider.token({ stranger: true, header: { kid: `nobody-${index}` } })),
    );
    for (const token of forged) expect((await world.ask(query, { token })).status).toBe(401);
    expect(provider.timesAsked()).toBeLessThanOrEqual(2);
    later(11_000);
    for (const token of forged) expect((await world.ask(query, { token })).status).toBe(401);
    expect(provider.timesAsked()).toBeLessThanOrEqual(3);
  });
});

describe('while the provider is away', () => {
  test('tokens under known keys are answered, also when the keys are due to be read again', async () => {
    const { provider } = world;
    expect(await statusWith()).toBe(200);
    provider.stayAway(true);
    later(60 * MINUTE);
    expect(await statusWith()).toBe(200);
    expect(world.logged.map(({ event }) => event)).toContain('the key set of the identity provider cannot be read');
  });

  test('known keys are believed for a day, and then nobody is let in', async () => {
    const { provider } = world;
    expect(await statusWith()).toBe(200);
    provider.stayAway(true);
    later(25 * 60 * MINUTE);
    expect(await statusWith()).toBe(503);
    provider.stayAway(false);
    later(2_000);
    expect(await statusWith()).toBe(200);
  });
});
