import type { EntityMetadata, MikroORM } from '@mikro-orm/postgresql';
import type { SubgraphName } from '@wijkgraph/schema';
import { type Federation, subgraphDefinitions } from '../federation/federation.ts';

/** The names of the tables that a subgraph lists as append-only. */
export const appendOnlyOf = (name: SubgraphName, orm: MikroORM): readonly string[] =>
  subgraphDefinitions[name].appendOnly.map(table => (orm.getMetadata().get(table as never) as EntityMetadata).tableName);

const RIGHTS = `select relname as name, relispartition as part, array(
    select wanted from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN']) as wanted
    where has_table_privilege(current_user, oid, wanted)
      or (wanted in ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES') and has_any_column_privilege(current_user, oid, wanted))
  ) as rights
  from pg_class where relkind in ('r', 'p', 'v', 'm', 'f') and relnamespace = 'public'::regnamespace order by relname`;

export interface TableRights {
  readonly name: string;
  readonly part: boolean;
  readonly rights: readonly string[];
}

/** What the role that a subgraph runs with may do, by the catalogue: every table there is, whoever made it. */
export const rightsIn = async ({ subgraphs }: Federation, name: SubgraphName): Promise<readonly TableRights[]> =>
  subgraphs.get(name)?.orm.em.fork().getConnection().execute<TableRights[]>(RIGHTS) ?? [];
