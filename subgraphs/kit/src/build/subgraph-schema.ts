import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { lintSubgraph } from '@wijkgraph/schema';
import type { GraphQLSchema } from 'graphql';
import { parse } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { subjectsOfClass } from '../declare/data-subject.ts';
import { enforceDisclosure } from '../disclosure/enforce.ts';
import { rowsByTypeOf } from '../disclosure/hand-out.ts';
import { guardOperations } from '../guard/guard.ts';
import { lintRetention } from '../retention/lint-retention.ts';
import type { RequestContext } from '../server/request-context.ts';
import { keepArgumentDirectives } from './argument-directives.ts';
import type { SubgraphDefinition } from './definition.ts';
import { resolversOf } from './resolvers.ts';
import { subgraphSdl } from './sdl.ts';

/** A subgraph, ready to be served: its SDL, and its schema with the guard and the disclosure layer inside. */
export interface BuiltSubgraph {
  readonly sdl: string;
  readonly schema: GraphQLSchema;
}

const built = new WeakMap<SubgraphDefinition, BuiltSubgraph>();

/**
 * Builds a subgraph from its annotated classes: once in a process, for it is the same however often it is served. Throws, naming every
 * fault, when a declaration leaves anything open.
 */
export const buildSubgraph = (definition: SubgraphDefinition): BuiltSubgraph => {
  const known = built.get(definition) ?? build(definition);
  built.set(definition, known);
  return known;
};

const build = (definition: SubgraphDefinition): BuiltSubgraph => {
  const { name, types, resolvers, references } = definition;
  keepArgumentDirectives(definition);
  const declared = buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<new () => object>,
    orphanedTypes: types as (new () => object)[],
    skipCheck: true,
    validate: false,
  });
  const sdl = subgraphSdl(declared);
  lintSubgraph(name, sdl, new Set(Object.keys(references)));
  lintRetention(name, definition.tables, definition.retention);

  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolversOf(declared) }]);
  for (const [typeName, { key, batch }] of Object.entries(references)) {
    const type = schema.getType(typeName);
    if (!type) throw new Error(`${name} has a reference resolver for ${typeName}, and no such type`);
    type.extensions = {
      ...type.extensions,
      apollo: {
        subgraph: { resolveReference: (keys: Record<string, unknown>, context: RequestContext) => context.load(batch, String(keys[key])) },
      },
    };
  }
  const subjectsByName = new Map(types.map(type => [type.name, subjectsOfClass(type)]));
  enforceDisclosure(
    schema,
    rowsByTypeOf(schema, typeName => subjectsByName.get(typeName)),
  );
  return { sdl, schema: guardOperations(schema) };
};
