import { subgraphNames } from '@wijkgraph/schema';
import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

const urls = Object.fromEntries(subgraphNames.map(name => [name, `postgres://127.0.0.1/${name}`]));
const environment = { NODE_ENV: 'development', DATABASE_URLS: JSON.stringify(urls) };

describe('how many and where to', () => {
  it('is two thousand residents unless said otherwise', () => {
    expect(readSettings(environment, [])).toEqual({ residents: 2000, databaseUrls: urls });
    expect(readSettings(environment, ['--residents', '120000']).residents).toBe(120_000);
  });

  it.each(['0', '-1', '1.5', '120001', 'many', ''])('is not %j residents', residents => {
    expect(() => readSettings(environment, [`--residents=${residents}`])).toThrow('whole number from 1 to 120000');
  });

  it.each(['--citizens', 'residents'])('is not said by %s', argument => {
    expect(() => readSettings(environment, [argument])).toThrow(argument);
  });

  it('is never production, nor an environment that says nothing', () => {
    expect(() => readSettings({ ...environment, NODE_ENV: 'production' }, [])).toThrow('not in production');
    expect(() => readSettings({}, [])).toThrow(/NODE_ENV[^]*DATABASE_URLS/);
  });

  it('names each subgraph whose database is missing', () => {
    const { consent: _consent, ...four } = urls;
    expect(() => readSettings({ ...environment, DATABASE_URLS: JSON.stringify(four) }, [])).toThrow('DATABASE_URLS.consent');
    expect(() => readSettings({ ...environment, DATABASE_URLS: '{' }, [])).toThrow('is not JSON');
  });
});
