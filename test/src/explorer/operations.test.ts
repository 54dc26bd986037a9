import { isPersona, personaNames, reachOf } from '@wijkgraph/sandbox';
import { Contracts, type Reach } from '@wijkgraph/schema/contract';
import { parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { supergraphSdl } from '../federation/federation.ts';
import { withDemoWorld, workedOperations } from './demo.ts';

const held = withDemoWorld();
const operations = workedOperations();
const contracts = new Contracts(supergraphSdl());

/** Lists of the answer that hold nothing, and roots that are null: what a developer would take for a fault. */
const empties = (value: unknown, path = ''): readonly string[] => {
  if (value === null) return path.split('.').length === 2 ? [path] : [];
  if (Array.isArray(value)) return value.length === 0 && path.endsWith('edges') ? [path] : value.flatMap(item => empties(item, path));
  if (typeof value !== 'object') return [];
  return Object.entries(value as object).flatMap(([key, inner]) => empties(inner, `${path}.${key}`));
};

describe.each(operations.map(operation => [operation.name, operation] as const))('%s', (_, { text, as, variables }) => {
  test('is asked by a persona, and within what that persona can ever see', () => {
    expect(personaNames).toContain(as);
    expect(validate(contracts.of(reachOf(as) as Reach).schema, parse(text))).toEqual([]);
  });

  test('works in the demo world, and shows something', async () => {
    if (!isPersona(as)) throw new Error(`There is no ${as}`);
    const { errors, data } = await ask(held.federation, as, text, { variables });
    expect(errors).toBeUndefined();
    expect(empties(data)).toEqual([]);
  });
});

test('each says in its first line what it is about', () => {
  for (const { name, text } of operations) expect([name, text.split('\n')[0]]).toEqual([name, expect.stringMatching(/^# \S.{20,}/)]);
});
