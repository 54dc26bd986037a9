import { describe, expect, test } from 'vitest';
import { ACCESS_DIRECTIVES } from './directives.ts';
import { lintSubgraph, SubgraphLintError } from './lint-subgraph.ts';

const good = /* GraphQL */ `
  type Query {
    resident(id: ID! @notPersonal): Resident @notPersonal @scope(allOf: ["residents:read"])
  }
  type Resident @key(fields: "id") @personalDataOf {
    id: ID! @notPersonal
    firstName: String @personal(category: "IDENTITY")
  }
`;

const faultsOf = (sdl: string, references: readonly string[] = ['Resident']): readonly string[] => {
  try {
    lintSubgraph('residents', `${ACCESS_DIRECTIVES}\n${sdl}`, new Set(references));
    return [];
  } catch (fault) {
    if (fault instanceof SubgraphLintError) return fault.faults;
    throw fault;
  }
};

test('a subgraph that leaves nothing open builds', () => {
  expect(faultsOf(good)).toEqual([]);
});

describe('a subgraph does not build with', () => {
  test.each([
    ['a field that is not classified', 'type Resident @personalDataOf { firstName: String }', 'Resident.firstName is not classified'],
    [
      'an argument that is not classified',
      'type Team { workers(name: String): Int @notPersonal }',
      'Team.workers(name:) is not classified',
    ],
    ['an input field that is not classified', 'input Filter { name: String }', 'Filter.name is not classified'],
    ['an interface field that is not classified', 'interface Named { name: String }', 'Named.name is not classified'],
    [
      'personal data that is non-null',
      'type Resident @personalDataOf { bsn: String! @personal(category: "BSN") }',
      'Resident.bsn is personal and non-null',
    ],
    ['personal data of nobody', 'type Resident { bsn: String @personal(category: "BSN") }', 'nothing says whom a Resident is about'],
    ['an unknown category', 'type Resident @personalDataOf { bsn: String @personal(category: "NUMBERS") }', 'unknown category NUMBERS'],
    ['an unknown rule', 'type Resident @personalDataOf { bsn: String @personal(by: "mood") }', 'unknown rule mood'],
    ['a classification that says nothing', 'type Resident @personalDataOf { bsn: String @personal }', 'neither a category nor a rule'],
    [
      'both classifications',
      'type Resident @personalDataOf { bsn: String @personal(category: "BSN") @notPersonal }',
      'both @personal and @notPersonal',
    ],
    ['rows that exist under an unknown rule', 'type Resident @personalDataOf(by: "mood") { id: ID @notPersonal }', 'unknown rule mood'],
    ['an operation that anybody may call', 'type Mutation { forget: Int @notPersonal }', 'Mutation.forget is open to anybody'],
    ['an unknown scope', 'type Team { name: String @notPersonal @scope(allOf: ["teams:peek"]) }', 'unknown scope teams:peek'],
    ['an unknown role', 'type Mutation { a: Int @notPersonal @scope(allOf: ["plans:write"]) @role(anyOf: ["KING"]) }', 'unknown role KING'],
    [
      'a key that nothing resolves',
      'type Household @key(fields: "id") { id: ID! @notPersonal }',
      'Household has a key and no reference resolver',
    ],
    [
      'personal data reached through @requires without a classification',
      'type Plan @personalDataOf { bsn: String @external  label: String @personal(category: "PLAN") @requires(fields: "bsn") }',
      'Plan.label reaches bsn through @requires',
    ],
    [
      'personal data reached through @provides without a classification',
      'type Plan @personalDataOf { owner: Resident @personal(category: "PLAN") @provides(fields: "nickname") } extend type Resident { nickname: String @external }',
      'Plan.owner reaches nickname through @provides',
    ],
  ])('%s', (_, sdl, fault) => {
    expect(faultsOf(sdl).join('\n')).toContain(fault);
  });
});

test('every fault is named at once, with its place', () => {
  expect(faultsOf('type A { b: Int c(d: Int): Int }')).toHaveLength(3);
});
