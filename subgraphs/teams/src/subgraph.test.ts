import { buildSubgraph } from '@wijkgraph/kit';
import { classificationOf, rolesOf, scopesOf } from '@wijkgraph/schema';
import { isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { teams } from './subgraph.ts';

describe('the directory', () => {
  const { schema } = buildSubgraph(teams);
  const fields = Object.values(schema.getTypeMap())
    .filter(type => isObjectType(type))
    .filter(({ name }) => !name.startsWith('_'))
    .flatMap(type => Object.values(type.getFields()).map(field => ({ place: `${type.name}.${field.name}`, field })))
    .filter(({ field }) => !field.name.startsWith('_'));

  it('holds no personal data of residents', () => {
    expect(fields.filter(({ field }) => classificationOf(field.astNode)?.kind !== 'notPersonal').map(({ place }) => place)).toEqual([]);
  });

  it('needs the scope to read it on every way in', () => {
    const queries = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => !name.startsWith('_'));
    expect(queries.length).toBeGreaterThan(0);
    expect(queries.filter(({ astNode }) => scopesOf(astNode).join() !== 'directory:read').map(({ name }) => name)).toEqual([]);
  });

  it('is written with a scope of its own; what one team says of itself by its lead', () => {
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
    expect(mutations.filter(({ astNode }) => scopesOf(astNode).join() !== 'directory:write').map(({ name }) => name)).toEqual([]);
    const byTheLead = mutations.filter(({ astNode }) => rolesOf(astNode)?.join() === 'TEAM_LEAD').map(({ name }) => name);
    expect(byTheLead.toSorted()).toEqual([
      'addOpeningHours',
      'addPresence',
      'addTheme',
      'endOpeningHours',
      'endPresence',
      'endTheme',
      'removeOpeningException',
      'setOpeningException',
    ]);
  });

  it('lends by key whatever has one', () => {
    expect(Object.keys(teams.references).toSorted()).toEqual([
      'District',
      'Location',
      'Organisation',
      'Party',
      'Provision',
      'Team',
      'Worker',
    ]);
  });
});
