import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
} from 'graphql';
import { roles } from '../vocabulary/role.ts';
import { scopes } from '../vocabulary/scope.ts';
import { type Classification, classificationOf, ClassificationError, rolesOf, scopesOf, visibilityOf } from './classification.ts';

/** What is wrong with a subgraph's declarations: every fault, each with its place. */
export class SubgraphLintError extends Error {
  readonly faults: readonly string[];

  constructor(subgraph: string, faults: readonly string[]) {
    super(`The declarations of ${subgraph} leave something open:\n${faults.map(fault => `  - ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;
type Faults = readonly string[];
type FieldsByName = ReadonlyMap<string, FieldDefinitionNode>;

const ROOTS = new Set(['Query', 'Mutation']);

const isObject = (node: DefinitionNode): node is ObjectNode =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;

const hasDirective = (node: ObjectNode, name: string): boolean =>
  node.directives?.some(directive => directive.name.value === name) ?? false;

/** A classification, or the fault that stands in its place. */
const read = (node: FieldDefinitionNode | InputValueDefinitionNode): Classification | string => {
  try {
    return classificationOf(node) ?? 'is not classified: say @Personal or @NotPersonal';
  } catch (fault) {
    if (fault instanceof ClassificationError) return fault.message;
    throw fault;
  }
};

const unclassified = (
  nodes: readonly (FieldDefinitionNode | InputValueDefinitionNode)[] | undefined,
  placeOf: (name: string) => string,
): Faults =>
  (nodes ?? []).flatMap(node => {
    const classification = read(node);
    return typeof classification === 'string' ? [`${placeOf(node.name.value)} ${classification}`] : [];
  });

const unknownAccess = (field: FieldDefinitionNode, place: string): Faults => [
  ...scopesOf(field)
    .filter(scope => !(scope in scopes))
    .map(scope => `${place} needs the unknown scope ${scope}`),
  ...(rolesOf(field) ?? []).filter(role => role !== 'PARTNER' && !(role in roles)).map(role => `${place} names the unknown role ${role}`),
];

const openPersonal = (type: ObjectNode, field: FieldDefinitionNode, place: string): Faults => {
  const classification = read(field);
  if (typeof classification === 'string' || classification.kind !== 'personal') return [];
  return [
    ...(field.type.kind === Kind.NON_NULL_TYPE
      ? [`${place} is personal and non-null: withholding it would take its neighbours along`]
      : []),
    ...(hasDirective(type, 'personalDataOf')
      ? []
      : [`${place} is personal, and nothing says whom a ${type.name.value} is about: say @PersonalDataOf`]),
  ];
};

const faultsOfField = (type: ObjectNode, field: FieldDefinitionNode): Faults => {
  const place = `${type.name.value}.${field.name.value}`;
  const open = ROOTS.has(type.name.value)
    ? scopesOf(field).length === 0 && rolesOf(field) === undefined && [`${place} is open to anybody: say which scope or role it needs`]
    : openPersonal(type, field, place);
  return [...unclassified(field.arguments, argument => `${place}(${argument}:)`), ...unknownAccess(field, place), ...(open || [])];
};

const fieldSetOf = (field: FieldDefinitionNode, directive: string): readonly string[] =>
  (field.directives ?? [])
    .filter(({ name }) => name.value === directive)
    .flatMap(({ arguments: given }) => given ?? [])
    .flatMap(({ value }) => (value.kind === Kind.STRING ? value.value.split(/[\s{}]+/).filter(Boolean) : []));

/** What comes along through `@requires` (fields of the own type) and `@provides` (fields of any) needs a classification of its own. */
const borrowedFaults = (type: ObjectNode, every: readonly FieldsByName[]): Faults => {
  const own: FieldsByName = new Map((type.fields ?? []).map(field => [field.name.value, field]));
  const isClassified = (name: string, among: readonly FieldsByName[]): boolean =>
    among.some(fields => {
      const field = fields.get(name);
      return field !== undefined && typeof read(field) !== 'string';
    });
  const faultsOf = (field: FieldDefinitionNode, directive: string, among: readonly FieldsByName[]): Faults =>
    fieldSetOf(field, directive)
      .filter(name => !isClassified(name, among))
      .map(name => `${type.name.value}.${field.name.value} reaches ${name} through @${directive}, which has no classification here`);
  return (type.fields ?? []).flatMap(field => [...faultsOf(field, 'requires', [own]), ...faultsOf(field, 'provides', every)]);
};

const faultsOfVisibility = (type: ObjectNode): Faults => {
  try {
    visibilityOf(type);
    return [];
  } catch (fault) {
    if (fault instanceof ClassificationError) return [`${type.name.value}: ${fault.message}`];
    throw fault;
  }
};

const faultsOfObject = (type: ObjectNode, every: readonly FieldsByName[], references: ReadonlySet<string>): Faults => [
  ...faultsOfVisibility(type),
  ...(type.fields ?? []).flatMap(field => faultsOfField(type, field)),
  ...borrowedFaults(type, every),
  ...(hasDirective(type, 'key') && !references.has(type.name.value)
    ? [`${type.name.value} has a key and no reference resolver: the caller's own values would come back`]
    : []),
];

const faultsOf = ({ definitions }: DocumentNode, references: ReadonlySet<string>): Faults => {
  const every = definitions.filter(isObject).map(({ fields }) => new Map((fields ?? []).map(field => [field.name.value, field])));
  return definitions.flatMap(definition => [
    ...('fields' in definition ? unclassified(definition.fields, name => `${definition.name.value}.${name}`) : []),
    ...(isObject(definition) ? faultsOfObject(definition, every, references) : []),
  ]);
};

/**
 * Refuses a subgraph whose declarations leave anything open: a field, argument or input field that is not classified;
 * personal data that is not nullable, so that withholding it would take its neighbours along; personal data on a type
 * of which nobody knows whom it is about; a key that nothing resolves, so that the caller's own values would come back;
 * an operation that anybody may call; personal data borrowed through `@requires`, `@provides` or an interface without
 * a classification of its own. Throws {@link SubgraphLintError}.
 *
 * @param references the types that have a reference resolver.
 */
export const lintSubgraph = (subgraph: string, sdl: string, references: ReadonlySet<string>): void => {
  const faults = faultsOf(parse(sdl), references);
  if (faults.length > 0) throw new SubgraphLintError(subgraph, faults);
};
