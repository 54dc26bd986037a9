import type { GraphQLResolverMap } from '@apollo/subgraph';
import { type GraphQLSchema, isObjectType, isScalarType, isSpecifiedScalarType } from 'graphql';

/** The resolvers of a declared schema as a map: only those that do more than read the property of the same name. */
export const resolversOf = (schema: GraphQLSchema): GraphQLResolverMap => {
  const resolvers: GraphQLResolverMap = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isScalarType(type) && !isSpecifiedScalarType(type)) resolvers[type.name] = type;
    if (!isObjectType(type)) continue;
    const fields = Object.values(type.getFields()).filter(field => field.resolve);
    if (fields.length > 0)
      resolvers[type.name] = Object.fromEntries(
        fields.map(field => [field.name, { resolve: field.resolve }]),
      ) as GraphQLResolverMap[string];
  }
  return resolvers;
};
