import type { EntityManager } from '@mikro-orm/postgresql';
import type { SubgraphDefinition } from '../build/definition.ts';
import { keptTables } from './kept-tables.ts';

interface Found {
  readonly role: string;
  readonly creates: boolean;
  readonly missing: string | null;
  readonly closed: string | null;
  readonly altered: string | null;
  readonly changed: string | null;
}

/** Asked of the catalogue itself, so that it also tells what was granted by hand, or comes with another role. */
const RIGHTS = `with
  kept as (
    select name, to_regclass('public.' || quote_ident(name)) as id from unnest(string_to_array(?, ',')) as name
  ),
  history as (
    select tree.relid as id from unnest(string_to_array(?, ',')) as name
      cross join pg_partition_tree(to_regclass('public.' || quote_ident(name))) as tree
  )
select current_user as role,
  has_schema_privilege('public', 'CREATE') as creates,
  (select string_agg(name, ', ') from kept where id is null) as missing,
  (select string_agg(name, ', ') from kept where not (has_table_privilege(id, 'SELECT') and has_table_privilege(id, 'INSERT'))) as closed,
  (select string_agg(relname, ', ' order by relname) from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S', 'f')
      and (pg_has_role(relowner, 'MEMBER') or (relkind <> 'S' and has_table_privilege(oid, 'TRUNCATE, TRIGGER, REFERENCES')))) as altered,
  (select string_agg(id::text, ', ') from history where has_any_column_privilege(id, 'UPDATE') or has_table_privilege(id, 'DELETE')) as changed`;

/**
 * Refuses to run on a database that was not migrated, or with a role that may do more than read and write rows: whoever takes over
 * this process then still cannot rewrite a history. Throws an Error that says what is amiss and who mends it.
 */
export const assertDataRights = async (em: EntityManager, definition: SubgraphDefinition): Promise<void> => {
  const { changing, appendOnly } = keptTables(em, definition);
  const [found] = await em.execute<Found[]>(RIGHTS, [[...changing, ...appendOnly].join(','), appendOnly.join(',')]);
  if (!found) throw new Error('The database says nothing of its tables');
  const { role, creates, missing, closed, altered, changed } = found;
  if (missing) throw new Error(`its migrations come first (\`main.ts migrate\`): the database has no ${missing}`);
  const excess = [
    creates && 'make tables',
    altered && `alter or empty ${altered}`,
    changed && `change or remove what is only ever added to (${changed})`,
  ].filter(Boolean);
  if (excess.length > 0)
    throw new Error(
      `the role ${role} may ${excess.join(', and ')}. A running subgraph has rights on rows alone: name such a role in DATABASE_URL, the owner of the tables in MIGRATION_DATABASE_URL, and carry out \`main.ts migrate\``,
    );
  if (closed) throw new Error(`the role ${role} may not read and add to ${closed}: \`main.ts migrate\` gives it its rights`);
};
