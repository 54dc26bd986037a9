import { type DefinitionNode, Kind, type TypeNode } from 'graphql';

const roots: ReadonlySet<string> = new Set(['Query', 'Mutation']);

/** The type that a list or a non-null is of. */
export const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

/** The types that a definition leads to, by its fields and their arguments. */
const leadsTo = (definition: DefinitionNode): readonly string[] => {
  if (definition.kind === Kind.DIRECTIVE_DEFINITION) return (definition.arguments ?? []).map(({ type }) => namedType(type));
  if (definition.kind === Kind.UNION_TYPE_DEFINITION) return (definition.types ?? []).map(({ name }) => name.value);
  if (!('fields' in definition)) return [];
  const interfaces = 'interfaces' in definition ? (definition.interfaces ?? []).map(({ name }) => name.value) : [];
  return [
    ...interfaces,
    ...(definition.fields ?? []).flatMap(field => [
      namedType(field.type),
      ...('arguments' in field ? (field.arguments ?? []).map(({ type }) => namedType(type)) : []),
    ]),
  ];
};

const nameOf = (definition: DefinitionNode): string => ('name' in definition ? (definition.name?.value ?? '') : '');

/** The definitions that an operation can lead to, in their order. */
export const reached = (definitions: readonly DefinitionNode[]): readonly DefinitionNode[] => {
  const byName = Map.groupBy(definitions, nameOf);
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const definition of byName.get(name) ?? []) for (const next of leadsTo(definition)) visit(next);
  };
  for (const root of roots) visit(root);
  return definitions.filter(definition => definition.kind === Kind.DIRECTIVE_DEFINITION || seen.has(nameOf(definition)));
};
