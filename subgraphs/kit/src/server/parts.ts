/** The name of something that a subgraph was started with and that its resolvers and services need. */
export interface Part<Value> {
  readonly name: string;
  /** What it is where the subgraph was started without it. */
  readonly otherwise?: Value;
}

/** A part; one without `otherwise` must be there. */
export const part = <Value>(name: string, otherwise?: Value): Part<Value> => ({ name, ...(otherwise !== undefined && { otherwise }) });

/** What a subgraph was started with, by the names of the parts. */
export class Parts {
  readonly #values = new Map<Part<unknown>, unknown>();

  with<Value>(named: Part<Value>, value: Value): this {
    this.#values.set(named, value);
    return this;
  }

  of<Value>(named: Part<Value>): Value {
    const value = (this.#values.has(named) ? this.#values.get(named) : named.otherwise) as Value | undefined;
    if (value === undefined) throw new Error(`The subgraph was started without its ${named.name}`);
    return value;
  }
}
