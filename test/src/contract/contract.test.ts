import { type PersonaName, personaNames, personas, reachOf, reachOfRegistered } from '@wijkgraph/sandbox';
import { EVERY_CATEGORY, Role, type Scope, scopes } from '@wijkgraph/schema';
import { type Contract, Contracts } from '@wijkgraph/schema/contract';
import {
  buildASTSchema,
  buildSchema,
  findBreakingChanges,
  getIntrospectionQuery,
  graphqlSync,
  parse,
  printSchema,
  validateSchema,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { supergraphSdl } from '../federation/federation.ts';

const contracts = new Contracts(supergraphSdl());
const whole = contracts.of({
  scopes: Object.keys(scopes) as Scope[],
  standings: ['PARTNER', ...Object.values(Role)],
  ceiling: EVERY_CATEGORY,
});

const contractOf = (persona: PersonaName): Contract => {
  const reach = reachOf(persona);
  if (!reach) throw new Error(`There is no ${persona}`);
  return contracts.of(reach);
};

const partners = personaNames.filter(name => personas[name].roles.length === 0);

describe.each(personaNames)('the contract of %s', name => {
  const contract = contractOf(name);

  test('is a valid schema, as an object and as it is printed', () => {
    expect(validateSchema(contract.schema)).toEqual([]);
    expect(validateSchema(buildSchema(contract.sdl))).toEqual([]);
    expect(printSchema(buildSchema(contract.sdl))).toBe(printSchema(contract.schema));
    expect(graphqlSync({ schema: contract.schema, source: getIntrospectionQuery() }).errors).toBeUndefined();
  });

  test('allows no operation that the whole graph would not: going from the one to the other breaks nothing', () => {
    expect(findBreakingChanges(contract.schema, whole.schema)).toEqual([]);
  });
});

test.each(partners)('an application that is registered with what %s has gets the same contract', name => {
  expect(contracts.of(reachOfRegistered(personas[name])).sdl).toBe(contractOf(name).sdl);
});

test('an application gets no more than it is registered for, nor than the ceiling of its party', () => {
  const { sdl } = contracts.of(reachOfRegistered({ ...personas.woonbron, scopes: ['directory:read', 'residents:read'] }));
  expect(sdl).toContain('sharedWithMe(');
  expect(sdl).not.toMatch(/incomingReferrals|supportPlan\b|bsn:/);
});

test('the contract of who may see everything is the whole graph', () => {
  const declared = buildASTSchema(parse(supergraphSdl()), { assumeValid: true, assumeValidSDL: true });
  const ofClients = Object.keys(declared.getTypeMap()).filter(name => !/^(?:join__|link__|__)/.test(name));
  expect(
    Object.keys(whole.schema.getTypeMap())
      .filter(name => !name.startsWith('__'))
      .toSorted(),
  ).toEqual(ofClients.toSorted());
});

test('no two kinds of partner have one contract, and each is less than the whole', () => {
  const byText = Map.groupBy(partners, name => contractOf(name).sdl);
  const sameCeiling = [
    ['careyn', 'flexusjeugdplein'],
    ['home-care', 'zichtbare-schakel'],
  ];
  expect(
    [...byText.values()]
      .filter(names => names.length > 1)
      .map(names => names.toSorted())
      .toSorted(),
  ).toEqual(sameCeiling);
  for (const name of partners) expect(contractOf(name).sdl.length).toBeLessThan(whole.sdl.length / 1.5);
});
