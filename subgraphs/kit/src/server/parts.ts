/** The name of something that a subgraph was started with and that its resolvers and services need. */
export interface Part<Value> {
  readonly name: string;
  /** Never there: it ties the name to what it stands for. */
  readonly value?: Value;
}

export const part = <Value>(name: string): Part<Value> => ({ name });

/** What a subgraph was started with, by the names of the parts. */
export class Parts {
  readonly #values = new Map<Part<unknown>, unknown>();

  with<Value>(named: Part<Value>, value: Value): this {
    this.#values.set(named, value);
    return this;
  }

  of<Value>(named: Part<Value>): Value {
    if (!this.#values.has(named)) throw new Error(`The subgraph was started without its ${named.name}`);
    return this.#values.get(named) as Value;
  }
}
