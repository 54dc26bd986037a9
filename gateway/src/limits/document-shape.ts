import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { Refusal } from '../errors/refusal.ts';

/** The figures of a document that can be had without a schema. */
export interface DocumentShape {
  aliases: number;
  directives: number;
  spreads: number;
  /** Of the largest operation, with its fragments written out. */
  depth: number;
  rootFields: number;
  selections: number;
}

interface Extent {
  depth: number;
  fields: number;
  selections: number;
}

class Measurement {
  readonly shape: DocumentShape = { aliases: 0, directives: 0, spreads: 0, depth: 0, rootFields: 0, selections: 0 };
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly extents = new Map<string, Extent>();
  private readonly open = new Set<string>();

  constructor(document: DocumentNode) {
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragment(definition.name.value);
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      this.shape.directives += definition.directives?.length ?? 0;
      for (const variable of definition.variableDefinitions ?? []) this.shape.directives += variable.directives?.length ?? 0;
      const { depth, fields, selections } = this.selectionSet(definition.selectionSet);
      this.shape.depth = Math.max(this.shape.depth, depth);
      this.shape.rootFields = Math.max(this.shape.rootFields, fields);
      this.shape.selections = Math.max(this.shape.selections, selections);
    }
  }

  /** Each definition is walked once, however often it is spread: a fragment bomb is counted, never exploded. */
  private fragment(name: string): Extent {
    const known = this.extents.get(name);
    if (known) return known;
    const definition = this.fragments.get(name);
    if (!definition) return { depth: 0, fields: 0, selections: 0 };
    if (this.open.has(name)) throw new Refusal('GRAPHQL_VALIDATION_FAILED', `Fragment "${name}" spreads itself.`, { status: 400 });
    this.open.add(name);
    this.shape.directives += definition.directives?.length ?? 0;
    const extent = this.selectionSet(definition.selectionSet);
    this.open.delete(name);
    this.extents.set(name, extent);
    return extent;
  }

  private selectionSet({ selections }: SelectionSetNode): Extent {
    const extent: Extent = { depth: 0, fields: 0, selections: 0 };
    for (const selection of selections) {
      this.shape.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        if (selection.alias) this.shape.aliases++;
        const below = selection.selectionSet && this.selectionSet(selection.selectionSet);
        extent.depth = Math.max(extent.depth, 1 + (below?.depth ?? 0));
        extent.fields++;
        extent.selections += 1 + (below?.selections ?? 0);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) this.shape.spreads++;
      const inside =
        selection.kind === Kind.FRAGMENT_SPREAD ? this.fragment(selection.name.value) : this.selectionSet(selection.selectionSet);
      extent.depth = Math.max(extent.depth, inside.depth);
      extent.fields += inside.fields;
      extent.selections += inside.selections;
    }
    return extent;
  }
}

/** Measures a parsed document. Throws a {@link Refusal} where a fragment spreads itself. */
export const shapeOf = (document: DocumentNode): DocumentShape => new Measurement(document).shape;
