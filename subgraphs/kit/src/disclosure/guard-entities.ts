import { getNamedType, type GraphQLField, isUnionType } from 'graphql';
import { refuse } from '../errors.ts';
import type { RequestContext } from '../server/request-context.ts';
import type { Disclosure } from './disclosure.ts';
import type { Resolve } from './guard-values.ts';
import { handOut, type RowsByType } from './hand-out.ts';

interface Representation {
  readonly __typename?: unknown;
}
const noEntity = (): Error => refuse('BAD_USER_INPUT', 'There is no entity of this type here.');

/**
 * What comes in by its key is handed out like anything else: the rows of every type of `_entities`, one failure apart from another.
 * Whatever is no entity is refused before it is looked at: nobody else can say whom a row is about.
 */
export const guardEntities = (entities: ReadonlySet<unknown>, rowsByType: RowsByType, resolve: Resolve): Resolve => {
  const handOutEntity = async (entity: unknown, disclosure: Disclosure): Promise<unknown> => {
    const row = (await entity) as { readonly __typename?: string } | null;
    const rows = rowsByType.get(row?.__typename ?? '');
    return rows ? handOut(row, rows, disclosure) : row;
  };
  return (source, args, context, info) => {
    const given = (args as { readonly representations: readonly Representation[] }).representations;
    const isEntity = ({ __typename }: Representation): boolean => entities.has(__typename);
    const resolved = (resolve(source, { representations: given.filter(isEntity) }, context, info) as unknown[]).values();
    return given.map(representation => (isEntity(representation) ? handOutEntity(resolved.next().value, context.disclosure) : noEntity()));
  };
};

/** The types that a subgraph is asked for by their key: the members of the union `_Entity`. */
export const entityTypesOf = (field: GraphQLField<object, RequestContext>): ReadonlySet<unknown> => {
  const union = getNamedType(field.type);
  return new Set(isUnionType(union) ? union.getTypes().map(({ name }) => name) : []);
};
