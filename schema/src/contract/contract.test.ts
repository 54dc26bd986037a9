import { describe, expect, test } from 'vitest';
import { ACCESS_DIRECTIVES } from '../access/directives.ts';
import { EVERY_CATEGORY, maskOfAll, NOTHING } from '../vocabulary/category-mask.ts';
import type { DataCategory } from '../vocabulary/data-category.ts';
import { Contracts, EmptyContract, type Reach } from './index.ts';

const supergraph = /* GraphQL */ `
  ${ACCESS_DIRECTIVES}
  directive @join__type(graph: join__Graph!) on OBJECT
  enum join__Graph {
    RESIDENTS
  }
  schema {
    query: Query
    mutation: Mutation
  }
  type Query @join__type(graph: RESIDENTS) {
    teams: [Team!] @notPersonal @scope(allOf: ["directory:read"])
    resident(id: ID! @notPersonal): Resident @notPersonal @scope(allOf: ["residents:read"])
    residents(city: String @personal(category: "ADDRESS")): ResidentConnection @notPersonal @scope(allOf: ["residents:read"])
    residentByBsn(bsn: String! @personal(category: "BSN")): Resident @notPersonal @scope(allOf: ["residents:read"])
    log: [LogEntry!] @notPersonal @scope(allOf: ["access-log:read"])
    figures: [Figure!] @notPersonal @role(anyOf: ["POLICY_ADVISER"]) @scope(allOf: ["directory:read"])
  }
  type Mutation {
    record(input: RecordInput! @personal(category: "BSN")): Resident @notPersonal @role(anyOf: ["WORKER"]) @scope(allOf: ["residents:read"])
    report(input: ReportInput!): Boolean @notPersonal @role(anyOf: ["PARTNER"]) @scope(allOf: ["residents:read"])
  }
  input RecordInput {
    bsn: String @personal(category: "BSN")
  }
  input ReportInput {
    kind: Kind! @notPersonal
  }
  enum Kind {
    ONE
  }
  type Team {
    name: String! @notPersonal
    plans: [Plan!] @notPersonal
  }
  type Figure {
    count: Int! @notPersonal
  }
  type ResidentConnection {
    edges: [ResidentEdge!]! @notPersonal
    more: Boolean! @notPersonal
  }
  type ResidentEdge {
    cursor: String! @notPersonal
    node: Resident @notPersonal
  }
  type Resident @personalDataOf {
    id: ID! @notPersonal
    bsn: String @personal(category: "BSN")
    street: String @personal(category: "ADDRESS")
    confidential: Boolean @personal(category: "ADDRESS", onlyOwnTeam: true)
    relatives: [String!] @personal(category: "HOUSEHOLD", thirdParty: true)
    plans: [Plan!] @personal(category: "PLAN")
    log: [LogEntry!] @personal(by: "subjectOrOversight")
  }
  type Plan @personalDataOf(category: "PLAN") {
    id: ID! @notPersonal
    goals: [Goal!] @personal(category: "PLAN") @scope(allOf: ["plans:read"])
  }
  type Goal @personalDataOf(by: "lifeDomain") {
    "What is to be reached."
    text: String @personal(by: "lifeDomain")
  }
  type LogEntry @personalDataOf(by: "subjectOrOversight") {
    at: String @personal(by: "subjectOrOversight")
  }
`;

const contracts = new Contracts(supergraph);
const partner = (categories: readonly DataCategory[], scopes: Reach['scopes'] = ['directory:read', 'residents:read', 'plans:read']) =>
  contracts.of({ scopes, standings: ['PARTNER'], ceiling: maskOfAll(categories) });
const staff = (standing: 'WORKER' | 'RESIDENT' | 'PRIVACY_OFFICER' | 'HOST', ceiling = EVERY_CATEGORY) =>
  contracts.of({ scopes: ['directory:read', 'residents:read', 'plans:read', 'access-log:read'], standings: [standing], ceiling });

const fieldsOf = ({ schema }: ReturnType<typeof partner>, type: string): readonly string[] | undefined => {
  const found = schema.getType(type);
  return found && 'getFields' in found ? Object.keys(found.getFields()) : undefined;
};

describe('the contract of a partner', () => {
  test('has no field beyond the ceiling, nor of another’s own', () => {
    expect(fieldsOf(partner(['ADDRESS', 'PLAN', 'HOUSING']), 'Resident')).toEqual(['id', 'street', 'plans']);
  });

  test('has no field whose scope is missing, and then nothing that it led to', () => {
    const contract = partner(['PLAN', 'HOUSING'], ['directory:read', 'residents:read']);
    expect(fieldsOf(contract, 'Plan')).toEqual(['id']);
    expect(contract.schema.getType('Goal')).toBeUndefined();
    expect(contract.why('Plan.goals')).toBe('needs the scope "plans:read"');
  });

  test('has what follows from the row as long as one row could be within the ceiling', () => {
    expect(fieldsOf(partner(['PLAN', 'HOUSING']), 'Goal')).toEqual(['text']);
    expect(fieldsOf(partner(['PLAN']), 'Goal')).toBeUndefined();
    expect(partner(['PLAN']).why('Plan.goals')).toBe('leads to Goal, which is of residents, none of whom can ever share it');
  });

  test('lets nobody filter by what is beyond it', () => {
    const argumentsIn = (categories: readonly DataCategory[]) =>
      partner(categories)
        .schema.getQueryType()
        ?.getFields()
        .residents?.args.map(({ name }) => name);
    expect(argumentsIn(['ADDRESS'])).toEqual(['city']);
    expect(argumentsIn(['CONTACT'])).toEqual([]);
    expect(partner(['ADDRESS']).why('Query.residentByBsn')).toBe('has an argument bsn that holds BSN, which can never be shared');
  });

  test('knows no resident where the ceiling is empty, and no page of none', () => {
    const contract = partner([]);
    expect(fieldsOf(contract, 'Query')).toEqual(['teams']);
    for (const type of ['Resident', 'ResidentConnection', 'ResidentEdge', 'Plan']) expect(contract.schema.getType(type)).toBeUndefined();
  });

  test('has the roots of its standing, and the inputs that are still reached', () => {
    const contract = partner(['ADDRESS']);
    expect(fieldsOf(contract, 'Mutation')).toEqual(['report']);
    expect(['ReportInput', 'Kind', 'RecordInput'].map(type => contract.schema.getType(type) !== undefined)).toEqual([true, true, false]);
    expect(contract.why('Mutation.record')).toBe('is open to WORKER only');
  });

  test('is none where no query is open at all', () => {
    expect(() => partner(['ADDRESS'], [])).toThrow(EmptyContract);
  });
});

describe('the contract of staff and residents', () => {
  test('has for the own team what is for the own team alone', () => {
    expect(fieldsOf(staff('WORKER'), 'Resident')).toContain('confidential');
    expect(fieldsOf(staff('RESIDENT'), 'Resident')).not.toContain('confidential');
  });

  test('has for the resident all that is their own, and nothing about others', () => {
    const fields = fieldsOf(staff('RESIDENT', NOTHING), 'Resident');
    expect(fields).toEqual(['id', 'bsn', 'street', 'plans', 'log']);
  });

  test('has for oversight who saw what, and no dossier', () => {
    expect(fieldsOf(staff('PRIVACY_OFFICER', NOTHING), 'Resident')).toEqual(['id', 'log']);
  });
});

describe('its SDL', () => {
  const { sdl } = partner(['ADDRESS', 'PLAN', 'HOUSING']);

  test('says what a resident may withhold, and how it is described', () => {
    expect(sdl).toContain('street: String @personal(category: "ADDRESS")');
    expect(sdl).toContain('"What is to be reached."');
  });

  test('says nothing of how the graph is made, nor of what it takes to ask', () => {
    expect(sdl).not.toMatch(/join__|@scope|@role|@notPersonal|directory:read/);
  });
});
