import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/** What the fields at the root of an operation are about: the graph, its schema, or both. `__typename` is about either. */
export type About = 'graph' | 'schema' | 'both';

const SCHEMA: ReadonlySet<string> = new Set(['__schema', '__type']);

/** The names of the fields at the root, those in fragments with them. */
const rootFields = (document: DocumentNode, operation: OperationDefinitionNode): ReadonlySet<string> => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const names = new Set<string>();
  const seen = new Set<string>();
  const read = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) read(selection.selectionSet);
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment) read(fragment.selectionSet);
      }
    }
  };
  read(operation.selectionSet);
  return names;
};

/** What an operation asks about. */
export const aboutOf = (document: DocumentNode, operation: OperationDefinitionNode): About => {
  const names = [...rootFields(document, operation)].filter(name => name !== '__typename');
  const ofSchema = names.filter(name => SCHEMA.has(name)).length;
  if (ofSchema === 0) return 'graph';
  return ofSchema === names.length ? 'schema' : 'both';
};
