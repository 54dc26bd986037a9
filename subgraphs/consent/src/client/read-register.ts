import { categoriesOf, purposesOf, type Registration, type Scope, scopes } from '@wijkgraph/schema';
import type { Pool } from 'pg';

interface Row {
  readonly client: string;
  readonly party: string | null;
  readonly scopes: readonly string[];
  readonly purposes: number;
  readonly ceiling: number | null;
}

const REGISTER = `
select c.id as client, c.party_id as party, c.scopes, c.purposes, g.ceiling
from client_registration c
left join grantee g on g.id = c.party_id
where c.revoked_at is null
order by c.id`;

const isScope = (word: string): word is Scope => Object.hasOwn(scopes, word);

const registrationOf = ({ client, party, scopes: words, purposes, ceiling }: Row): Registration => ({
  client,
  party,
  scopes: words.filter(isScope),
  purposes: purposesOf(purposes),
  // Of a party that nobody may give consent to, nothing can be opened.
  ceiling: party === null ? null : categoriesOf(ceiling ?? 0),
});

/** Every application that is registered now. */
export const readRegister = async (pool: Pool): Promise<readonly Registration[]> =>
  (await pool.query<Row>({ name: 'register', text: REGISTER })).rows.map(registrationOf);
