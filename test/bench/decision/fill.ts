import { maskOfAll, purposeMask, scopes, type DataCategory } from '@wijkgraph/schema';
import { clients, partyCeilings } from '@wijkgraph/sandbox/reference';
import type { Client } from 'pg';

/** Parties that each resident permits something: as many lines of consent as each has. */
export const PARTIES = ['woonbron', 'mee', 'vivenz', 'careyn', 'sociale-dienst'] as const;
/** What is given to each of them; no party's ceiling holds all of it. */
const GIVEN: readonly DataCategory[] = ['IDENTITY', 'ADDRESS', 'CONTACT', 'PLAN', 'HOUSING', 'FINANCE'];

/** The id of a resident in SQL, by the number. */
const residentOf = (number: string): string => `('00000000-0000-4000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;
export const residentId = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

const EVERY_RESIDENT = `
insert into data_subject (resident_id, known_from, known_until, birth_date, capable)
select ${residentOf('n')}, '2020-01-01', null, date '1950-01-01' + (n % 18000), true from generate_series(1, $1::int) n`;

const CONSENTS = `
insert into consent (id, resident_id, grantee_id, action, stored_state, recorded_at, recorded_by, valid_from)
select gen_random_uuid(), ${residentOf('n')}, party, 'SHARE', 'ACTIVE', '2026-01-05', 'somebody', '2026-01-05'
from generate_series(1, $1::int) n cross join unnest($2::text[]) party`;

const LINES = `
insert into consent_provision (id, consent_id, resident_id, grantee_id, action, categories, purposes, authority, recorded_at, valid_from)
select gen_random_uuid(), c.id, c.resident_id, c.grantee_id, c.action, $1, $2, 'RESIDENT', c.recorded_at, c.valid_from from consent c`;

const GRANTS = `
insert into consent_grant (id, consent_id, given_at, recorded_by) select gen_random_uuid(), id, recorded_at, recorded_by from consent`;

/** One in a hundred residents objects to something. */
const OBJECTIONS = `
insert into objection (id, resident_id, reach, party_id, recorded_at, recorded_by)
select gen_random_uuid(), ${residentOf('n')}, 'PARTY', 'mee', '2026-02-01', 'somebody' from generate_series(1, $1::int, 100) n`;

/** Fills the tables of the decision, as their owner, with so many lines of consent. How many residents there are. */
export const fill = async (owner: Client, lines: number): Promise<number> => {
  const residents = Math.ceil(lines / PARTIES.length);
  for (const { partyId, kind, partyKind, categories } of partyCeilings)
    await owner.query('insert into grantee (id, kind, party_kind, ceiling) values ($1, $2, $3, $4)', [
      partyId,
      kind,
      partyKind,
      maskOfAll(categories),
    ]);
  for (const { id, partyId, purposes } of clients)
    await owner.query('insert into client_registration (id, party_id, scopes, purposes) values ($1, $2, $3, $4)', [
      id,
      partyId,
      Object.keys(scopes),
      purposeMask(purposes),
    ]);
  // Each line is new here: to look for what says the same would cost ten times as much as to write them.
  await owner.query('alter table consent_provision drop constraint consent_provision_said_once');
  await owner.query(EVERY_RESIDENT, [residents]);
  await owner.query(CONSENTS, [residents, PARTIES]);
  await owner.query(LINES, [maskOfAll(GIVEN), purposeMask(['SUPPORT', 'REFERRAL'])]);
  await owner.query(GRANTS);
  await owner.query(OBJECTIONS, [residents]);
  await owner.query('vacuum (analyze)');
  return residents;
};
