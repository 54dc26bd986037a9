import { type Classification, classificationOf, rolesOf, scopesOf, visibilityOf } from '@wijkgraph/schema';
import {
  buildASTSchema,
  type ConstDirectiveNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  isLeafType,
  isListType,
  isObjectType,
  parse,
  valueFromASTUntyped,
} from 'graphql';
import { supergraphSdl } from '../federation/federation.ts';

/** One field of the supergraph, as far as access goes. A connection is one field: its edges and nodes are the way, not the end. */
export interface Field {
  readonly type: string;
  readonly name: string;
  readonly classification: Classification;
  readonly scopes: readonly string[];
  readonly roles: readonly string[] | undefined;
  readonly shape: 'leaf' | 'one' | 'list' | 'connection';
  /** The type that it leads to; undefined for a leaf. */
  readonly target: string | undefined;
  readonly arguments: readonly string[];
  /** The target is another subgraph's, and known here by its key alone: the key is a value of this field, the rest is its owner's to give. */
  readonly borrows: boolean;
}

export interface Type {
  readonly name: string;
  readonly fields: readonly Field[];
  /** When a row exists for a caller; undefined for a type that is about no resident. */
  readonly visibility: Classification | undefined;
}

type Node = { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined;

const valuesOf = (node: Node, directive: string): readonly Record<string, unknown>[] =>
  (node?.directives ?? [])
    .filter(({ name }) => name.value === directive)
    .map(({ arguments: given }) => Object.fromEntries((given ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)])));

/** The subgraphs that answer a field. */
const graphsOf = (field: Node, type: GraphQLObjectType): readonly unknown[] => {
  const named = valuesOf(field, 'join__field').flatMap(({ graph }) => graph ?? []);
  return named.length > 0 ? named : valuesOf(type.astNode, 'join__type').map(({ graph }) => graph);
};
const borrowedIn = (graph: unknown, type: GraphQLObjectType): boolean =>
  valuesOf(type.astNode, 'join__type').some(join => join.graph === graph && join.resolvable === false);

const read = (type: GraphQLObjectType, { name, type: returned, args, astNode }: GraphQLField<unknown, unknown>): Field => {
  const classification = classificationOf(astNode);
  if (!classification) throw new Error(`${type.name}.${name} is not classified`);
  const named = getNamedType(returned);
  const node = isObjectType(named) && named.name.endsWith('Connection') ? getNamedType(edgeOf(named).getFields().node?.type) : undefined;
  const list = isListType(getNullableType(returned)) ? 'list' : 'one';
  return {
    type: type.name,
    name,
    classification,
    scopes: scopesOf(astNode),
    roles: rolesOf(astNode),
    shape: isLeafType(named) ? 'leaf' : node ? 'connection' : list,
    target: isLeafType(named) ? undefined : (node ?? named).name,
    arguments: args.map(argument => argument.name),
    borrows: isObjectType(named) && graphsOf(astNode, type).some(graph => borrowedIn(graph, named)),
  };
};

const edgeOf = (connection: GraphQLObjectType): GraphQLObjectType =>
  getNamedType(connection.getFields().edges?.type) as unknown as GraphQLObjectType;

const throughPages =
  /(?:Connection|Edge)$|^PageInfo$|^Mutation$|^ConsentWithdrawal$|^RegisteredQuestion$|^ResidentErasure$|^ErasedRecords$/;

const schema = buildASTSchema(parse(supergraphSdl()), { assumeValid: true, assumeValidSDL: true });

/** Every type that a query can reach, read from the composed supergraph. */
export const types: ReadonlyMap<string, Type> = new Map(
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('_') && !throughPages.test(name))
    .map(type => [
      type.name,
      { name: type.name, fields: Object.values(type.getFields()).map(field => read(type, field)), visibility: visibilityOf(type.astNode) },
    ]),
);

export const typeNamed = (name: string): Type => {
  const type = types.get(name);
  if (!type) throw new Error(`The supergraph has no type ${name}`);
  return type;
};

const outsideQueries = (name: string): boolean => name === 'Query';

/** Every field that holds personal data, in the order of the supergraph. */
export const personalFields: readonly Field[] = [...types.values()]
  .filter(({ name }) => !outsideQueries(name))
  .flatMap(({ fields }) => fields)
  .filter(({ classification }) => classification.kind === 'personal');

export const nameOf = ({ type, name }: Field): string => `${type}.${name}`;
