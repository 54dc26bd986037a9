import { type ApplicationTerms, type Documents, EVERY_CATEGORY, MOST_DOCUMENTS } from '@wijkgraph/schema';
import type { Pool } from 'pg';

/** Which documents each application may run. What another application has registered is told to nobody. */
export interface DocumentStore {
  /** For whom an application may ask, and the ceiling of that party; null for an unknown application. */
  termsOf(client: string): Promise<ApplicationTerms['terms']>;
  /** The text, or null where this application has registered no such document. */
  find(client: string, hash: string): Promise<string | null>;
  /** Registers all of them or none. Resolves to how many were new, or to null where that would be too many. */
  register(client: string, documents: Documents): Promise<number | null>;
  /** Resolves to whether there was one. */
  remove(client: string, hash: string): Promise<boolean>;
}

const TERMS = `
select c.party_id as party, case when c.party_id is null then ${EVERY_CATEGORY} else coalesce(g.ceiling, 0) end as ceiling
from client_registration c left join grantee g on g.id = c.party_id
where c.id = $1 and c.revoked_at is null`;
const FIND = 'select text from trusted_document where client_id = $1 and hash = $2';
const REMOVE = 'delete from trusted_document where client_id = $1 and hash = $2';
/** One registration of an application at a time, so that it never gets past the most. */
const IN_TURN = 'select pg_advisory_xact_lock(hashtextextended($1, 0))';
const REGISTER = `
insert into trusted_document (client_id, hash, text, registered_at)
select $1, hash, text, now() from unnest($2::text[], $3::text[]) as registered(hash, text)
on conflict do nothing`;
const COUNT = 'select count(*)::int as count from trusted_document where client_id = $1';

export const documentStore = (pool: Pool): DocumentStore => ({
  termsOf: async client => (await pool.query<NonNullable<ApplicationTerms['terms']>>(TERMS, [client])).rows[0] ?? null,

  async find(client, hash) {
    const { rows } = await pool.query<{ text: string }>({ name: 'find document', text: FIND, values: [client, hash] });
    return rows[0]?.text ?? null;
  },

  async register(client, documents) {
    const connection = await pool.connect();
    try {
      await connection.query('begin');
      await connection.query(IN_TURN, [client]);
      const { rowCount } = await connection.query(REGISTER, [client, Object.keys(documents), Object.values(documents)]);
      const { rows } = await connection.query<{ count: number }>(COUNT, [client]);
      const fits = (rows[0]?.count ?? 0) <= MOST_DOCUMENTS;
      await connection.query(fits ? 'commit' : 'rollback');
      return fits ? rowCount : null;
    } catch (reason) {
      await connection.query('rollback').catch(() => {});
      throw reason;
    } finally {
      connection.release();
    }
  },

  remove: async (client, hash) => (await pool.query(REMOVE, [client, hash])).rowCount === 1,
});
