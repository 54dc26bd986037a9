import type { EntityManager } from '@mikro-orm/postgresql';
import type { SubgraphName } from '@wijkgraph/schema';

export type Row = Record<string, unknown>;
export type Table = abstract new (...args: never[]) => object;

/** Rows of one subgraph, in the order in which they must be inserted. */
export class Rows {
  readonly #tables = new Map<Table, Row[]>();

  add(table: Table, ...rows: readonly Row[]): void {
    this.#tables.set(table, [...(this.#tables.get(table) ?? []), ...rows]);
  }

  /** The rows of a table: what a test knows of what is stored, without asking the product. */
  of(table: Table): readonly Row[] {
    return this.#tables.get(table) ?? [];
  }

  get tables(): readonly Table[] {
    return [...this.#tables.keys()];
  }

  async insert(em: EntityManager): Promise<void> {
    for (const [table, rows] of this.#tables) {
      const { versionProperty } = em.getMetadata().get(table as never);
      // The database begins to count; what a test knows of a row says so too.
      if (versionProperty) for (const row of rows) row[versionProperty] ??= 1;
      if (rows.length > 0) await em.insertMany(table as never, rows as never);
    }
  }
}

export type Sowing = Readonly<Record<SubgraphName, Rows>>;
