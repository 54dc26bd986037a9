/** How much one request may ask. Every figure is a maximum. */
export interface Limits {
  /** Bytes of a request body. */
  readonly bodyBytes: number;
  /** Lexical tokens of a document. */
  readonly tokens: number;
  /** Fields below one another. */
  readonly depth: number;
  /** Aliases in a document. */
  readonly aliases: number;
  /** Directives in a document. */
  readonly directives: number;
  /** Places in a document where a fragment is spread. */
  readonly spreads: number;
  /** Fields at the root of an operation. */
  readonly rootFields: number;
  /** Fields of an operation once its fragments are written out. */
  readonly selections: number;
  /** Objects that an operation may make us fetch, at worst. */
  readonly cost: number;
  /** Milliseconds that a client may take to send its request; half of it for the headers. */
  readonly requestMillis: number;
  /** Milliseconds that an operation may take. */
  readonly operationMillis: number;
  /** Milliseconds that one subgraph may take to begin and to continue its answer. */
  readonly subgraphMillis: number;
}

export const defaultLimits: Limits = {
  bodyBytes: 100_000,
  tokens: 3_000,
  depth: 16,
  aliases: 50,
  directives: 50,
  spreads: 60,
  rootFields: 20,
  selections: 1_000,
  cost: 10_000,
  requestMillis: 10_000,
  operationMillis: 15_000,
  subgraphMillis: 10_000,
};
