import { parse, visit } from 'graphql';
import { describe, expect, test } from 'vitest';
import { SubgraphLintError } from './access/lint-subgraph.ts';
import { ACCESS_DIRECTIVES, linkHead } from './access/directives.ts';
import { compose, composeWithNativeScopes } from './compose.ts';

const residents = {
  name: 'residents' as const,
  sdl: `${linkHead(['@key'])}${ACCESS_DIRECTIVES}
    type Query { resident(id: ID! @notPersonal): Resident @notPersonal @scope(allOf: ["residents:read"]) }
    type Resident @key(fields: "id") @personalDataOf {
      id: ID! @notPersonal
      bsn: String @personal(category: "BSN") @scope(allOf: ["residents:read", "plans:read"])
    }`,
};

const directivesOf = (sdl: string, field: string): string[] => {
  const found: string[] = [];
  visit(parse(sdl), {
    FieldDefinition(node) {
      if (node.name.value === field) found.push(...(node.directives ?? []).map(({ name }) => name.value));
    },
  });
  return found;
};

describe('the supergraph', () => {
  test('keeps the classification and the scopes of every field', () => {
    expect(directivesOf(compose([residents]), 'bsn')).toEqual(expect.arrayContaining(['personal', 'scope']));
  });

  test('has, for routers that know it, a native twin in which all of the scopes are needed', () => {
    const twin = composeWithNativeScopes([residents]);
    expect(directivesOf(twin, 'bsn')).toEqual(expect.arrayContaining(['personal', 'requiresScopes']));
    expect(twin).toContain('@requiresScopes(scopes: [["residents:read", "plans:read"]])');
  });

  test('does not come about when subgraphs do not fit together, and says why', () => {
    const other = { name: 'teams' as const, sdl: residents.sdl.replace('bsn: String', 'bsn: Int') };
    expect(() => compose([residents, other])).toThrow(SubgraphLintError);
  });
});
