import type { EntityManager } from '@mikro-orm/postgresql';
import type { SubgraphDefinition } from '../build/definition.ts';

/** The tables of a subgraph by what may be done to their rows. */
export interface KeptTables {
  /** Rows come, change and go. */
  readonly changing: readonly string[];
  /** Rows come, and stay as they are. */
  readonly appendOnly: readonly string[];
}

/** The names of the tables that a definition lists, those between two entities included. */
export const keptTables = (em: EntityManager, { name, tables, appendOnly }: SubgraphDefinition): KeptTables => {
  const astray = appendOnly.find(table => !tables.includes(table));
  if (astray) throw new Error(`${name} lists ${astray.name} as append-only, and not as a table`);
  const metadata = em.getMetadata();
  const added = new Set(appendOnly.map(table => metadata.get(table as never).tableName));
  const every = [...metadata.getAll().values()].filter(meta => meta.tableName && !meta.embeddable).map(meta => meta.tableName);
  return { appendOnly: [...added], changing: [...new Set(every)].filter(table => !added.has(table)) };
};
