import type { Asker } from './every-field-asker.ts';
import type { Selection, Step } from './every-field-documents.ts';
import { type Path, paths } from './every-field-paths.ts';
import { type Field, nameOf, typeNamed } from './every-field-schema.ts';

interface Node {
  readonly type: string;
  readonly steps: Map<string, { readonly field: Field; readonly node: Node }>;
  /** Whether a path ends here: then all values are asked. */
  whole: boolean;
}

const plant = (root: Node, path: Path): void => {
  let node = root;
  for (const field of path) {
    let step = node.steps.get(field.name);
    if (!step) node.steps.set(field.name, (step = { field, node: { type: field.target as string, steps: new Map(), whole: false } }));
    node = step.node;
  }
  node.whole = true;
};

const selectionOf = ({ type, steps, whole }: Node, asker: Asker): Selection => {
  const leaves = typeNamed(type).fields.filter(({ shape }) => shape === 'leaf');
  const keys = leaves.filter(({ name }) => name === 'id' || name === 'code');
  return {
    type,
    leaves: (whole ? leaves : keys).filter(field => asker.mayAsk([field])),
    steps: [...steps.values()].map<Step>(({ field, node }) => ({ field, of: selectionOf(node, asker) })),
  };
};

/** All paths that begin with the same two fields, as one selection: as much of them as the asker has the scopes and the role for. */
export interface Tree {
  readonly name: string;
  readonly paths: readonly Path[];
}

export const trees: readonly Tree[] = [...Map.groupBy(paths, path => path.slice(0, 2).map(nameOf).join(' > '))].map(([name, group]) => ({
  name,
  paths: group,
}));

export const treeFor = (tree: Tree, asker: Asker): Selection | undefined => {
  const open = tree.paths.filter(path => asker.mayAsk(path));
  if (open.length === 0) return undefined;
  const root: Node = { type: 'Query', steps: new Map(), whole: false };
  for (const path of open) plant(root, path);
  return selectionOf(root, asker);
};
