import { classificationOf, rolesOf, scopesOf, visibilityOf } from '@wijkgraph/schema';
import {
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
} from 'graphql';

export interface FieldAccess {
  readonly scopes: readonly string[];
  /** Undefined where any role will do. */
  readonly roles: readonly string[] | undefined;
  readonly notPersonal: boolean;
  /** Names of the arguments that are said to hold no personal data. */
  readonly notPersonalArguments: ReadonlySet<string>;
}

export interface TypeAccess {
  readonly scopes: readonly string[];
  /** Whether rows of the type are about a resident. */
  readonly aboutResident: boolean;
  readonly fields: ReadonlyMap<string, FieldAccess>;
}

/** What the supergraph says of access, by type and field. */
export type AccessTable = ReadonlyMap<string, TypeAccess>;

type Declaration = ObjectTypeDefinitionNode | ObjectTypeExtensionNode | InterfaceTypeDefinitionNode;

const isDeclaration = (node: { kind: Kind }): node is Declaration =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;

const isNotPersonal = (node: Parameters<typeof classificationOf>[0]): boolean => classificationOf(node)?.kind === 'notPersonal';

const fieldAccess = (field: FieldDefinitionNode): FieldAccess => ({
  scopes: scopesOf(field),
  roles: rolesOf(field),
  notPersonal: isNotPersonal(field),
  notPersonalArguments: new Set((field.arguments ?? []).filter(isNotPersonal).map(argument => argument.name.value)),
});

/**
 * Reads the composed directives of a supergraph. The schema that clients see has dropped them, so they are read from the SDL.
 * Throws where the SDL is no GraphQL or a declaration contradicts itself.
 */
export const readAccessTable = (supergraphSdl: string): AccessTable => {
  const table = new Map<string, TypeAccess>();
  for (const node of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (!isDeclaration(node)) continue;
    const before = table.get(node.name.value);
    table.set(node.name.value, {
      scopes: [...(before?.scopes ?? []), ...scopesOf(node)],
      aboutResident: before?.aboutResident === true || visibilityOf(node) !== undefined,
      fields: new Map([
        ...(before?.fields ?? []),
        ...(node.fields ?? []).map((field): [string, FieldAccess] => [field.name.value, fieldAccess(field)]),
      ]),
    });
  }
  return table;
};
