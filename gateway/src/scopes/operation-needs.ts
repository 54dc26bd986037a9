import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { AccessTable } from './access-table.ts';

/** What a client must bring before an operation can yield anything. */
export interface OperationNeeds {
  /** The first field that needs it, by scope. */
  readonly scopes: ReadonlyMap<string, string>;
  /** The roles of which one is needed, by field. */
  readonly roles: ReadonlyMap<string, readonly string[]>;
  /** A query that reads nothing but the directory: teams, locations, opening hours. The same for everybody who may ask. */
  readonly directoryOnly: boolean;
}

const DIRECTORY = 'directory:read';

class Reading {
  readonly scopes = new Map<string, string>();
  readonly roles = new Map<string, readonly string[]>();
  directoryOnly = true;
  private readonly seen = new Set<string>();
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly schema: GraphQLSchema;
  private readonly table: AccessTable;
  private readonly root: GraphQLCompositeType | undefined;

  constructor(schema: GraphQLSchema, table: AccessTable, document: DocumentNode, operation: OperationDefinitionNode) {
    this.schema = schema;
    this.table = table;
    this.root = schema.getRootType(operation.operation) ?? undefined;
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
    if (operation.operation !== 'query') this.directoryOnly = false;
    if (this.root) this.selectionSet(operation.selectionSet, this.root);
  }

  private selectionSet({ selections }: SelectionSetNode, parent: GraphQLCompositeType): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        this.field(selection, parent);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        this.selectionSet(selection.selectionSet, this.conditionOf(selection.typeCondition?.name.value) ?? parent);
      } else if (!this.seen.has(selection.name.value)) {
        this.seen.add(selection.name.value);
        const fragment = this.fragments.get(selection.name.value);
        if (fragment) this.selectionSet(fragment.selectionSet, this.conditionOf(fragment.typeCondition.name.value) ?? parent);
      }
    }
  }

  private conditionOf(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : this.schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }

  private field(node: FieldNode, parent: GraphQLCompositeType): void {
    const name = node.name.value;
    if (name.startsWith('__')) {
      if (name !== '__typename') this.directoryOnly = false;
      return;
    }
    this.readAccess(node, parent);
    const definition = isUnionType(parent) ? undefined : parent.getFields()[name];
    const type = definition && getNamedType(definition.type);
    if (node.selectionSet && isCompositeType(type)) this.selectionSet(node.selectionSet, type);
  }

  private readAccess(node: FieldNode, parent: GraphQLCompositeType): void {
    const type = this.table.get(parent.name);
    const access = type?.fields.get(node.name.value);
    const coordinate = `${parent.name}.${node.name.value}`;
    const needed = [...(type?.scopes ?? []), ...(access?.scopes ?? [])];
    for (const scope of needed) if (!this.scopes.has(scope)) this.scopes.set(scope, coordinate);
    if (access?.roles) this.roles.set(coordinate, access.roles);
    this.directoryOnly &&=
      access !== undefined &&
      access.notPersonal &&
      access.roles === undefined &&
      (parent === this.root ? needed.length > 0 : true) &&
      needed.every(scope => scope === DIRECTORY) &&
      (node.arguments ?? []).every(argument => access.notPersonalArguments.has(argument.name.value)) &&
      !this.isAboutResident(parent);
  }

  private isAboutResident(type: GraphQLCompositeType): boolean {
    const possible = isAbstractType(type) ? [type, ...this.schema.getPossibleTypes(type)] : [type];
    return possible.some(({ name }) => this.table.get(name)?.aboutResident === true);
  }
}

/** What an operation needs. Conditions (`@skip`, `@include`) are not weighed, so it holds for every choice of variables. */
export const needsOf = (
  schema: GraphQLSchema,
  table: AccessTable,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationNeeds => new Reading(schema, table, document, operation);
