import { defaultFieldResolver, getNamedType, type GraphQLObjectType, type GraphQLSchema, isLeafType, isObjectType } from 'graphql';
import type { RequestContext } from '../server/request-context.ts';
import { entityTypesOf, guardEntities } from './guard-entities.ts';
import { guardRows } from './guard-rows.ts';
import { guardValue } from './guard-values.ts';
import type { RowsByType } from './hand-out.ts';

const enforceOn = (type: GraphQLObjectType<object, RequestContext>, rowsByType: RowsByType): void => {
  for (const field of Object.values(type.getFields())) {
    const resolve = field.resolve ?? defaultFieldResolver;
    if (field.name === '_entities') field.resolve = guardEntities(entityTypesOf(field), rowsByType, resolve);
    if (field.name.startsWith('_')) continue;
    const guarded = guardValue(field, isLeafType(getNamedType(field.type)) ? resolve : guardRows(field, rowsByType, resolve));
    if (guarded !== defaultFieldResolver) field.resolve = guarded;
  }
};

/** Puts the enforcement of values and rows into a schema, in place, from what its declarations say. */
export const enforceDisclosure = (schema: GraphQLSchema, rowsByType: RowsByType): void => {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith('_')) enforceOn(type as GraphQLObjectType<object, RequestContext>, rowsByType);
};
