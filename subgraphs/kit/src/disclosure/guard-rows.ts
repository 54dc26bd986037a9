import { classificationOf, NOTHING } from '@wijkgraph/schema';
import { getNamedType, type GraphQLField, isListType } from 'graphql';
import type { RequestContext } from '../server/request-context.ts';
import type { Resolve } from './guard-values.ts';
import { handOutResult, type RowsByType } from './hand-out.ts';

/** On a field that is not classified itself a list says nothing when nobody in it may be seen: then it is null, never empty. */
const nullWhenEmpty = (list: unknown): unknown => {
  if (list instanceof Promise) return list.then(nullWhenEmpty);
  return Array.isArray(list) && list.length === 0 ? null : list;
};

/** Hands out the rows that a field returns, and withholds a list as a whole where nothing in it can be permitted. */
export const guardRows = (field: GraphQLField<object, RequestContext>, rowsByType: RowsByType, resolve: Resolve): Resolve => {
  const rows = rowsByType.get(getNamedType(field.type).name);
  if (!rows) return resolve;
  if (isListType(field.type) && classificationOf(field.astNode)?.kind === 'notPersonal')
    return (source, args, context, info) => nullWhenEmpty(handOutResult(resolve(source, args, context, info), rows, context.disclosure));
  if (isListType(field.type) && rows.possible !== NOTHING)
    return (source, args, context, info) =>
      (context.disclosure.grantedFor(source) & rows.possible) === NOTHING
        ? null
        : handOutResult(resolve(source, args, context, info), rows, context.disclosure);
  return (source, args, context, info) => handOutResult(resolve(source, args, context, info), rows, context.disclosure);
};
