import {
  type CategoryMask,
  classificationOf,
  compile,
  covers,
  maskOf,
  NOTHING,
  type Permits,
  possibleCategories,
  Qualifier,
  visibilityOf,
} from '@wijkgraph/schema';
import {
  defaultFieldResolver,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { SubjectsOf } from '../declare/data-subject.ts';
import type { RequestContext } from '../server/request-context.ts';
import { refuse } from '../errors.ts';
import type { Disclosure } from './disclosure.ts';

type Resolve = GraphQLFieldResolver<object, RequestContext>;

/** How rows of one type are handed out: whom they are about, and when they exist for a caller. */
interface Rows {
  readonly subjectsOf: SubjectsOf;
  readonly visible: Permits;
  /** The categories of which a row needs at least one: a list of rows is withheld as a whole where none is permitted. */
  readonly possible: CategoryMask;
}

/** Rows by the name of their type, for a schema. */
export type RowsByType = ReadonlyMap<string, Rows>;

const grantedTogether = (disclosure: Disclosure, subjects: string | readonly string[]): CategoryMask | undefined => {
  if (typeof subjects === 'string') return disclosure.known(subjects);
  let together: CategoryMask | undefined;
  for (const subject of subjects) {
    const granted = disclosure.known(subject);
    if (granted === undefined) return undefined;
    together = together === undefined ? granted : together & granted;
  }
  return together ?? disclosure.grantedOfNobody;
};

const decideNow = (
  row: object,
  subjects: string | readonly string[],
  { visible }: Rows,
  disclosure: Disclosure,
): object | null | undefined => {
  const granted = grantedTogether(disclosure, subjects);
  if (granted === undefined) return undefined;
  if (!visible(row, granted, disclosure)) return null;
  disclosure.handOut(row, subjects, granted);
  return row;
};

const decideLater = async (
  row: object,
  subjects: string | readonly string[],
  rows: Rows,
  disclosure: Disclosure,
): Promise<object | null> => {
  await Promise.all(typeof subjects === 'string' ? [disclosure.granted(subjects)] : subjects.map(subject => disclosure.granted(subject)));
  return decideNow(row, subjects, rows, disclosure) ?? null;
};

/** Hands out one row, or null where it does not exist for the caller. Synchronous once its data subject was decided. */
export const handOut = (row: unknown, rows: Rows, disclosure: Disclosure): unknown => {
  if (row === null || row === undefined || row instanceof Error) return row;
  const subjects = rows.subjectsOf(row as object);
  const decided = decideNow(row as object, subjects, rows, disclosure);
  return decided === undefined ? decideLater(row as object, subjects, rows, disclosure) : decided;
};

/** Hands out those rows of a list that exist for the caller. */
const handOutList = (list: readonly unknown[], rows: Rows, disclosure: Disclosure): unknown => {
  const decided = list.map(row => handOut(row, rows, disclosure));
  const present = (row: unknown) => row !== null;
  return decided.some(row => row instanceof Promise)
    ? Promise.all(decided).then(settled => settled.filter(present))
    : decided.filter(present);
};

const handOutResult = (result: unknown, rows: Rows, disclosure: Disclosure): unknown => {
  if (result instanceof Promise) return result.then(settled => handOutResult(settled, rows, disclosure));
  return Array.isArray(result) ? handOutList(result, rows, disclosure) : handOut(result, rows, disclosure);
};

/** On a field that is not classified itself a list says nothing when nobody in it may be seen: then it is null, never empty. */
const nullWhenEmpty = (list: unknown): unknown => {
  if (list instanceof Promise) return list.then(nullWhenEmpty);
  return Array.isArray(list) && list.length === 0 ? null : list;
};

/** What the arguments that were given need to be permitted, beside the field itself. */
const checkArguments = (
  args: readonly GraphQLArgument[],
): ((given: Record<string, unknown>, row: object, granted: CategoryMask, disclosure: Disclosure) => boolean) | undefined => {
  const personal = args.flatMap(({ name, astNode }) => {
    const classification = classificationOf(astNode);
    return classification?.kind === 'personal' && classification.category ? [{ name, needed: maskOf(classification.category) }] : [];
  });
  if (personal.length === 0) return undefined;
  return (given, _row, granted) =>
    personal.every(({ name, needed }) => given[name] === undefined || given[name] === null || covers(granted, needed));
};

const guardValue = (field: GraphQLField<object, RequestContext>, resolve: Resolve): Resolve => {
  const classification = classificationOf(field.astNode);
  if (classification?.kind !== 'personal') return resolve;
  const permits = compile(classification);
  const permitsArguments = checkArguments(field.args);
  if (!permitsArguments)
    return (row, args, context, info) =>
      permits(row, context.disclosure.grantedFor(row), context.disclosure) ? resolve(row, args, context, info) : null;
  return (row, args, context, info) => {
    const granted = context.disclosure.grantedFor(row);
    return permits(row, granted, context.disclosure) && permitsArguments(args, row, granted, context.disclosure)
      ? resolve(row, args, context, info)
      : null;
  };
};

const guardRows = (field: GraphQLField<object, RequestContext>, rowsByType: RowsByType, resolve: Resolve): Resolve => {
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

interface Representation {
  readonly __typename?: unknown;
}
const noEntity = (): Error => refuse('BAD_USER_INPUT', 'There is no entity of this type here.');

/**
 * What comes in by its key is handed out like anything else: the rows of every type of `_entities`, one failure apart from another.
 * Whatever is no entity is refused before it is looked at: nobody else can say whom a row is about.
 */
const guardEntities = (entities: ReadonlySet<unknown>, rowsByType: RowsByType, resolve: Resolve): Resolve => {
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
const entityTypesOf = (field: GraphQLField<object, RequestContext>): ReadonlySet<unknown> => {
  const union = getNamedType(field.type);
  return new Set(isUnionType(union) ? union.getTypes().map(({ name }) => name) : []);
};

const enforceOn = (type: GraphQLObjectType<object, RequestContext>, rowsByType: RowsByType): void => {
  for (const field of Object.values(type.getFields())) {
    const resolve = field.resolve ?? defaultFieldResolver;
    if (field.name === '_entities') field.resolve = guardEntities(entityTypesOf(field), rowsByType, resolve);
    if (field.name.startsWith('_')) continue;
    const guarded = guardValue(field, isLeafType(getNamedType(field.type)) ? resolve : guardRows(field, rowsByType, resolve));
    if (guarded !== defaultFieldResolver) field.resolve = guarded;
  }
};

/** Reads from the schema how the rows of each type are handed out. `subjectsOf` gives, by type name, whom a row is about. */
export const rowsByTypeOf = (schema: GraphQLSchema, subjectsOf: (typeName: string) => SubjectsOf | undefined): RowsByType =>
  new Map(
    Object.values(schema.getTypeMap()).flatMap(type => {
      const visibility = isObjectType(type) ? visibilityOf(type.astNode) : undefined;
      const subjects = subjectsOf(type.name);
      if (!visibility || !subjects) return [];
      const visible: Permits = visibility.kind === 'personal' ? compile(visibility) : (_row, granted) => covers(granted, Qualifier.KNOWN);
      return [[type.name, { subjectsOf: subjects, visible, possible: possibleCategories(visibility) }] as const];
    }),
  );

/** Puts the enforcement of values and rows into a schema, in place, from what its declarations say. */
export const enforceDisclosure = (schema: GraphQLSchema, rowsByType: RowsByType): void => {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith('_')) enforceOn(type as GraphQLObjectType<object, RequestContext>, rowsByType);
};
