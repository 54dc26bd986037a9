import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { assertReadable } from './readable.ts';

const contract = parse(`
  directive @personal(category: String, by: String) on FIELD_DEFINITION
  type Query { residents: [Resident!] }
  type Resident { id: ID! firstName: String @personal(category: "IDENTITY") visibleCategories: [String!]! }
`);
const check = (text: string) => assertReadable(contract, [{ location: 'it.graphql', rawSDL: text, document: parse(text) }]);

test.each([
  '{ residents { id firstName } }',
  '{ residents { id open: visibleCategories } }',
  '{ residents { ...R } } fragment R on Resident { id }',
])('an operation of which can be told what was withheld: %s', text => {
  expect(() => check(text)).not.toThrow();
});

test.each([
  ['{ residents { firstName } }', 'ask the id of each resident'],
  ['{ residents { id: firstName } }', 'ask the id of each resident'],
  ['{ residents { key: id firstName } }', 'ask the id of each resident'],
  ['{ residents { id name: firstName } }', 'Resident.firstName may be withheld, so it keeps its name'],
])('an operation of which cannot: %s', (text, fault) => {
  expect(() => check(text)).toThrow(fault);
});
