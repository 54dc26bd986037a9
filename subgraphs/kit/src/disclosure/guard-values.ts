import { type CategoryMask, classificationOf, compile, covers, maskOf } from '@wijkgraph/schema';
import type { GraphQLArgument, GraphQLField, GraphQLFieldResolver } from 'graphql';
import type { RequestContext } from '../server/request-context.ts';

/** A resolver of a subgraph. */
export type Resolve = GraphQLFieldResolver<object, RequestContext>;

/** What the arguments that were given need to be permitted, beside the field itself. */
const checkArguments = (
  args: readonly GraphQLArgument[],
): ((given: Record<string, unknown>, granted: CategoryMask) => boolean) | undefined => {
  const personal = args.flatMap(({ name, astNode }) => {
    const classification = classificationOf(astNode);
    return classification?.kind === 'personal' && classification.category ? [{ name, needed: maskOf(classification.category) }] : [];
  });
  if (personal.length === 0) return undefined;
  return (given, granted) =>
    personal.every(({ name, needed }) => given[name] === undefined || given[name] === null || covers(granted, needed));
};

/** Puts the check of its classification before the resolver of a field. */
export const guardValue = (field: GraphQLField<object, RequestContext>, resolve: Resolve): Resolve => {
  const classification = classificationOf(field.astNode);
  if (classification?.kind !== 'personal') return resolve;
  const permits = compile(classification);
  const permitsArguments = checkArguments(field.args);
  if (!permitsArguments)
    return (row, args, context, info) =>
      permits(row, context.disclosure.grantedFor(row), context.disclosure) ? resolve(row, args, context, info) : null;
  return (row, args, context, info) => {
    const granted = context.disclosure.grantedFor(row);
    return permits(row, granted, context.disclosure) && permitsArguments(args, granted) ? resolve(row, args, context, info) : null;
  };
};
