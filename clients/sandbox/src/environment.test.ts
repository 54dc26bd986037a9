import { expect, test } from 'vitest';
import { EnvironmentRefused, readEnvironment } from './environment.ts';

test('stands on its own without a single variable', () => {
  expect(readEnvironment({})).toMatchObject({ WIJKGRAPH_GATEWAY_PORT: 4000, WIJKGRAPH_POSTGRES_PORT: 4020 });
});

test('names every wrong variable', () => {
  const wrong = { WIJKGRAPH_GATEWAY_PORT: 'x', WIJKGRAPH_TEAMS_PORT: '99999', WIJKGRAPH_POSTGRES_URL: 'http://here' };
  for (const name of Object.keys(wrong)) expect(() => readEnvironment(wrong)).toThrow(name);
});

test('refuses production', () => {
  expect(() => readEnvironment({ NODE_ENV: 'production' })).toThrow(EnvironmentRefused);
});
