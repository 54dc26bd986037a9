import type { EntityManager } from '@mikro-orm/postgresql';
import type { SubgraphDefinition } from '../build/definition.ts';
import { keptTables } from './kept-tables.ts';

/**
 * Sets what the running role may do in this database, as the owner of its tables and in the transaction of this entity manager.
 * It is taken everything first. Partitions and tables that the definition does not list get nothing: rows reach a partition through
 * the whole that it is part of.
 */
export const givePrivileges = async (em: EntityManager, definition: SubgraphDefinition, role: string): Promise<void> => {
  const quoted = (name: string): string => em.getPlatform().quoteIdentifier(name);
  const { changing, appendOnly } = keptTables(em, definition);
  const grant = async (rights: string, tables: readonly string[]): Promise<void> => {
    if (tables.length > 0) await em.execute(`grant ${rights} on ${tables.map(quoted).join(', ')} to ${quoted(role)}`);
  };
  await em.execute(`revoke create on schema public from public`);
  for (const everything of ['tables', 'sequences'])
    await em.execute(`revoke all on all ${everything} in schema public from ${quoted(role)}`);
  await grant('select, insert, update, delete', changing);
  await grant('select, insert', appendOnly);
  await em.execute(`grant usage on all sequences in schema public to ${quoted(role)}`);
};
