import { type Purpose, purposesOf, type Scope } from '@wijkgraph/schema';
import { Pool } from 'pg';

/** What an application of a party is registered for at the graph. */
export interface Registered {
  readonly party: string;
  readonly purposes: readonly Purpose[];
  readonly scopes: readonly Scope[];
}

/** The register of the graph (record 29) as it is at the moment of asking: also of applications that came while everything ran. */
export interface Register {
  /** Undefined where nobody registered it, or it was revoked. */
  find(client: string): Promise<Registered | undefined>;
  close(): Promise<void>;
}

interface Row {
  readonly party: string;
  readonly scopes: readonly Scope[];
  readonly purposes: number;
}

const FIND = `
select party_id as party, scopes, purposes
from client_registration
where id = $1 and party_id is not null and revoked_at is null`;

/** The register in the database of the consent subgraph. */
export const registerIn = (url: string): Register => {
  const pool = new Pool({ connectionString: url, max: 1, idleTimeoutMillis: 1000 });
  // Between two questions the database may be gone: whoever asks next is told.
  pool.on('error', () => {});
  return {
    async find(client) {
      const [row] = (await pool.query<Row>(FIND, [client])).rows;
      return row && { party: row.party, scopes: row.scopes, purposes: purposesOf(row.purposes) };
    },
    close: () => pool.end(),
  };
};
