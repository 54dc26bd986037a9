import {
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  type TypeNode,
} from 'graphql';
import { type Classification, classificationOf, ClassificationError, rolesOf, scopesOf, visibilityOf } from './classification.ts';
import { roles } from '../vocabulary/role.ts';
import { scopes } from '../vocabulary/scope.ts';

/** What is wrong with a subgraph's declarations: every fault, each with its place. */
export class SubgraphLintError extends Error {
  readonly faults: readonly string[];

  constructor(subgraph: string, faults: readonly string[]) {
    super(`The declarations of ${subgraph} leave something open:\n${faults.map(fault => `  - ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

const ROOTS = new Set(['Query', 'Mutation']);
const isNonNull = (type: TypeNode): boolean => type.kind === Kind.NON_NULL_TYPE;
const hasDirective = (node: ObjectNode | FieldDefinitionNode, name: string): boolean =>
  node.directives?.some(directive => directive.name.value === name) ?? false;

const fieldSetsOf = (node: FieldDefinitionNode, directive: string): string[] =>
  (node.directives ?? [])
    .filter(({ name }) => name.value === directive)
    .flatMap(({ arguments: given }) => given ?? [])
    .flatMap(({ value }) => (value.kind === Kind.STRING ? value.value.split(/[\s{}]+/).filter(Boolean) : []));

/**
 * Refuses a subgraph whose declarations leave anything open: a field, argument or input field that is not classified;
 * personal data that is not nullable, so that withholding it would take its neighbours along; personal data on a type
 * of which nobody knows whom it is about; a key that nothing resolves, so that the caller's own values would come back;
 * an operation that anybody may call; personal data borrowed through `@requires`, `@provides` or an interface without
 * a classification of its own.
 *
 * @param references the types that have a reference resolver.
 */
export const lintSubgraph = (subgraph: string, sdl: string, references: ReadonlySet<string>): void => {
  const faults: string[] = [];
  const document = parse(sdl);

  const classified = (node: FieldDefinitionNode | InputValueDefinitionNode, place: string): Classification | undefined => {
    try {
      const classification = classificationOf(node);
      if (!classification) faults.push(`${place} is not classified: say @Personal or @NotPersonal`);
      return classification;
    } catch (fault) {
      if (!(fault instanceof ClassificationError)) throw fault;
      faults.push(`${place}: ${fault.message}`);
      return undefined;
    }
  };

  const lintScopes = (field: FieldDefinitionNode, place: string): void => {
    for (const scope of scopesOf(field)) if (!(scope in scopes)) faults.push(`${place} needs the unknown scope ${scope}`);
    for (const role of rolesOf(field) ?? [])
      if (role !== 'PARTNER' && !(role in roles)) faults.push(`${place} names the unknown role ${role}`);
  };

  const lintField = (type: ObjectNode, field: FieldDefinitionNode): void => {
    const place = `${type.name.value}.${field.name.value}`;
    const classification = classified(field, place);
    for (const argument of field.arguments ?? []) classified(argument, `${place}(${argument.name.value}:)`);
    lintScopes(field, place);
    if (ROOTS.has(type.name.value)) {
      if (scopesOf(field).length === 0) faults.push(`${place} is open to anybody: say which scope it needs`);
      return;
    }
    if (classification?.kind !== 'personal') return;
    if (isNonNull(field.type)) faults.push(`${place} is personal and non-null: withholding it would take its neighbours along`);
    if (!hasDirective(type, 'personalDataOf'))
      faults.push(`${place} is personal, and nothing says whom a ${type.name.value} is about: say @PersonalDataOf`);
  };

  const lintBorrowed = (type: ObjectNode, fields: ReadonlyMap<string, FieldDefinitionNode>): void => {
    for (const field of type.fields ?? [])
      for (const [directive, types] of [
        ['requires', [fields]],
        ['provides', [...fieldsByType.values()]],
      ] as const)
        for (const borrowed of fieldSetsOf(field, directive))
          if (!types.some(known => known.get(borrowed) && safeClassification(known.get(borrowed))))
            faults.push(
              `${type.name.value}.${field.name.value} reaches ${borrowed} through @${directive}, which has no classification here`,
            );
  };

  const safeClassification = (field: FieldDefinitionNode | undefined): Classification | undefined => {
    try {
      return classificationOf(field);
    } catch {
      return undefined;
    }
  };

  const fieldsByType = new Map<string, ReadonlyMap<string, FieldDefinitionNode>>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION)
      fieldsByType.set(definition.name.value, new Map((definition.fields ?? []).map(field => [field.name.value, field])));

  for (const definition of document.definitions) {
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.OBJECT_TYPE_EXTENSION: {
        try {
          visibilityOf(definition);
        } catch (fault) {
          faults.push(`${definition.name.value}: ${(fault as Error).message}`);
        }
        for (const field of definition.fields ?? []) lintField(definition, field);
        lintBorrowed(definition, fieldsByType.get(definition.name.value) ?? new Map());
        if (hasDirective(definition, 'key') && !references.has(definition.name.value))
          faults.push(`${definition.name.value} has a key and no reference resolver: the caller's own values would come back`);
        break;
      }
      case Kind.INTERFACE_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_EXTENSION:
        for (const field of definition.fields ?? []) classified(field, `${definition.name.value}.${field.name.value}`);
        break;
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      case Kind.INPUT_OBJECT_TYPE_EXTENSION:
        for (const field of definition.fields ?? []) classified(field, `${definition.name.value}.${field.name.value}`);
        break;
      default:
        break;
    }
  }
  if (faults.length > 0) throw new SubgraphLintError(subgraph, faults);
};
