import { isPersona, personaNames, reachOf, stateOfAffairs } from '@wijkgraph/sandbox';
import { Contracts, type Reach } from '@wijkgraph/schema/contract';
import { parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { ask, asGraph } from '../federation/ask.ts';
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

test('the report to the council is made of the demo world: the months before this one add up to what is told of the year', async () => {
  const now = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
  // In January nothing of the year is over yet.
  const year = now.slice(5, 7) === '01' ? String(Number(now.slice(0, 4)) - 1) : now.slice(0, 4);
  const { months, whole, teams } = await stateOfAffairs(year, asGraph(held.federation, 'policy-adviser'));
  const valueOf = (name: string, { figures }: typeof whole) => figures.get(name)?.value ?? 0;
  const isTold = (name: string) => [...months, whole].every(({ figures }) => !figures.get(name)?.withheld);
  for (const name of ['supportContacts', 'informationContacts', 'questions'].filter(isTold))
    expect([name, months.reduce((sum, month) => sum + valueOf(name, month), 0)]).toEqual([name, valueOf(name, whole)]);
  expect(valueOf('informationContacts', whole)).toBeGreaterThan(valueOf('supportContacts', whole));
  expect(teams).toHaveLength(5);
});
