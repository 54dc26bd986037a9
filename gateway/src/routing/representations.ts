import type { SubgraphSentence } from '../errors/subgraph-sentence.ts';

type Variables = Readonly<Record<string, unknown>>;
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const copy = (value: Json): Json => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(copy);
  const made: Record<string, Json> = {};
  for (const [key, item] of Object.entries(value)) made[key] = copy(item);
  return made;
};

/**
 * Entities asked of a subgraph, each only once: fifty residents of one team are one team.
 * Every representation of a fetch is built by the same selections, so equal ones have equal JSON.
 */
export class Representations {
  /** JSON of each different representation. */
  readonly different: readonly string[];
  /** For each representation of the operation, its place among the different ones. */
  private readonly places: readonly number[];

  private constructor(representations: readonly unknown[]) {
    const known = new Map<string, number>();
    this.places = representations.map(representation => {
      const json = JSON.stringify(representation);
      let place = known.get(json);
      if (place === undefined) known.set(json, (place = known.size));
      return place;
    });
    this.different = [...known.keys()];
  }

  /** Undefined for a fetch that asks no entities. */
  static of(variables: Variables | undefined): Representations | undefined {
    return Array.isArray(variables?.representations) ? new Representations(variables.representations) : undefined;
  }

  /**
   * The entities as the operation asked for them, or undefined where the subgraph did not answer each.
   * A repeated one is a copy: the gateway merges into what it is given.
   */
  entities(answered: unknown): readonly unknown[] | undefined {
    if (!Array.isArray(answered) || answered.length !== this.different.length) return undefined;
    const given = new Set<number>();
    return this.places.map(place => {
      const entity = answered[place] as Json;
      if (given.has(place)) return copy(entity);
      given.add(place);
      return entity;
    });
  }

  /** An error about one entity is an error at every place where that entity stands. */
  errors(errors: readonly SubgraphSentence[]): readonly SubgraphSentence[] {
    return errors.flatMap(error => {
      const [root, place, ...rest] = error.path ?? [];
      if (root !== '_entities' || typeof place !== 'number') return [error];
      return this.places.flatMap((own, index) => (own === place ? [error.at([root, index, ...rest])] : []));
    });
  }
}
