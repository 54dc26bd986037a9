import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorld, type World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const health = async () => {
  const response = await fetch(`${world.gateway.url}/health`);
  return [response.status, await response.json()];
};
const FRESH = 1_050;

test('is good when every subgraph is, and asked without a token', async () => {
  expect(await health()).toEqual([200, { status: 'pass', checks: { residents: 'pass', 'support-plans': 'pass', teams: 'pass' } }]);
});

test('names the subgraph that is not well, and recovers', async () => {
  world.subgraphs.teams.state.healthy = false;
  await world.subgraphs['support-plans'].stop();
  await delay(FRESH);
  expect(await health()).toEqual([503, { status: 'fail', checks: { residents: 'pass', 'support-plans': 'fail', teams: 'fail' } }]);

  world.subgraphs.teams.state.healthy = true;
  await world.subgraphs['support-plans'].restart();
  await delay(FRESH);
  expect((await health())[0]).toBe(200);
});
