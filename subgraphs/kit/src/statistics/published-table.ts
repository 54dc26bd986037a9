/** A number smaller than this is told to nobody outside the team that it is about: it may be somebody. Zero is nobody. */
export const SMALLEST = 5;

/** One number of a table, by how many people or things it counts. */
export interface Cell {
  readonly key: string;
  readonly count: number;
  /** The party that knows the number anyway, since it is about its own work. */
  readonly knownTo?: string | undefined;
}

/** That one number of a table is the sum of others, as every reader of it knows. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** A table with all the sums that a reader could do: whoever is to be kept from a number is kept from working it out. */
export interface PublishedTable {
  readonly cells: readonly Cell[];
  readonly sums: readonly Sum[];
}
