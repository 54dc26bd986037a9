import { EVERY_CATEGORY, purposeMask, Purpose, Qualifier } from '@wijkgraph/schema';
import { AS_OF } from '../narrowing/as-of.sql.ts';
import { authorityOver, givenByWhoMust, represents, unflagged } from '../authority/authority.sql.ts';
import { objectedTo } from '../objection/objected.sql.ts';
import { inForce } from './in-force.sql.ts';

/**
 * The order of the decision, and its record, in one statement for any number of questions.
 * (1) whoever is not registered, or asks for a purpose the client is not registered for, is in no `entitled` row: denied, and marked so.
 * (2) scopes are checked before a question is asked.  (3) own access, or that of a representative without a safety flag.
 * (4) an emergency override of this worker, beside what consent permits anyway.  (5) and (6) consent to record or to share: active, in
 * its period, for this purpose, given by those who must give it at this moment, within both ceilings, and less what the resident
 * objects to.  (7) else denied.
 *
 * Each wanted resident is decided once and gathered by question (looking the permits up again for each question cost the
 * square of the questions). Every question is a row, so that refusals are recorded too, and `returning` makes the record
 * the answer: what is not written is not permitted. The record knows residents by their pseudonyms.
 */
export const DECIDE = `
with question as materialized (
  select * from unnest(
    $1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::int[], $7::int[], $8::text[], $9::int[], $10::uuid[], $11::bool[], $12::text[], $13::text[], $14::text[]
  ) as q(id, subject, client, party, roles, purpose, asked, action, ceiling, own, oversight, operation, trace_id, subgraph)
), entitled as materialized (
  select q.*, q.ceiling & g.ceiling as effective_ceiling, g.party_kind
  from question q
  join client_registration c on c.id = q.client and c.revoked_at is null and c.purposes & q.purpose <> 0 and (c.party_id is null or c.party_id = q.party)
  join grantee g on g.id = q.party
), wanted as materialized (
  select w.*, authority.authority, authority.kinds
  from unnest($15::uuid[], $16::uuid[], $17::uuid[]) as w(question, resident, pseudonym)
  left join ${authorityOver('w.resident', 'now()')} authority on true
), decided as (
  select w.question, array_agg(w.pseudonym) as residents,
    array_agg(case
      when e.id is null then ${Qualifier.UNREGISTERED}
      when own.access then ${EVERY_CATEGORY | Qualifier.KNOWN | Qualifier.OWN_ACCESS}
      when e.oversight then ${Qualifier.KNOWN | Qualifier.OVERSIGHT}
      when permitted.mask = 0 then 0
      when e.action = 'RECORD' and consented.mask <> 0 then permitted.mask | ${Qualifier.KNOWN | Qualifier.OWN_TEAM}
      else permitted.mask | ${Qualifier.KNOWN} end) as permitted,
    array_agg(case
      when own.access then 'OWN_ACCESS'
      when e.oversight then 'LEGAL_OBLIGATION'
      when overridden.mask <> 0 then overridden.basis
      when permitted.mask <> 0 then 'CONSENT'
      else '' end) as bases,
    array_agg(case when own.access or e.oversight then '' else concat_ws(',', overridden.ids, consented.provisions) end) as provisions
  from wanted w
  left join entitled e on e.id = w.question
  cross join lateral (
    select e.own is not null and (e.own = w.resident or exists (
      select from representation r
      where r.representative_id = e.own and r.resident_id = w.resident and r.kind = any(w.kinds)
        and ${represents('r', 'now()')} and ${unflagged('r', 'now()')}
    )) as access
  ) own
  left join lateral (
    select bit_or(o.categories) & e.effective_ceiling as mask, min(o.legal_basis) as basis, string_agg(o.id::text, ',') as ids
    from emergency_override o
    where o.resident_id = w.resident and o.worker = e.subject and o.party = e.party and e.action = 'RECORD'
      and o.valid_from <= now() and o.valid_until > now()
  ) overridden on true
  left join lateral (
    select coalesce(bit_or(p.categories & ~objected.categories) & e.effective_ceiling, 0) as mask,
      string_agg(p.id::text, ',') filter (where p.categories & ~objected.categories <> 0) as provisions
    from consent_provision p
    cross join ${objectedTo({ line: 'p', party: 'e.party', partyKind: 'e.party_kind', purpose: 'e.purpose', at: 'now()' })} objected
    where p.grantee_id = e.party and p.resident_id = w.resident and p.action = e.action
      and p.purposes & e.purpose <> 0 and ${inForce('p', 'now()')} and ${givenByWhoMust({ line: 'p', over: 'w', at: 'now()' })}
  ) consented on true
  cross join lateral (select coalesce(overridden.mask, 0) | consented.mask as mask) permitted
  group by w.question
)
insert into disclosure (id, at, subject, client, party, roles, purpose, operation, trace_id, subgraph, asked, residents, permitted, bases, provisions)
select q.id, clock_timestamp(), q.subject, q.client, q.party, string_to_array(q.roles, ','), q.purpose, q.operation, q.trace_id, q.subgraph, q.asked,
  coalesce(d.residents, '{}'), coalesce(d.permitted, '{}'), coalesce(d.bases, '{}'), coalesce(d.provisions, '{}')
from question q
left join decided d on d.question = q.id
returning id, residents, permitted, ${AS_OF} as "asOf"`;

/** As {@link DECIDE}, for whoever must be told why. Reading the grounds back costs more than deciding, so it is not done for everybody. */
export const DECIDE_WITH_GROUNDS = `${DECIDE}, bases, provisions`;

/** A list of residents in one row: it says as of when, also where it is empty. */
const inOneRow = (found: string): string =>
  `select coalesce(array_agg(found.resident order by found.resident), '{}') as residents, ${AS_OF} as "asOf" from (${found}) found`;

const permittedTo = (among: string): string => `
select p.resident_id as resident
from client_registration c
join grantee g on g.id = $2
join consent_provision p on p.grantee_id = g.id
cross join ${authorityOver('p.resident_id', 'now()')} authority
cross join ${objectedTo({ line: 'p', party: 'g.id', partyKind: 'g.party_kind', purpose: '$3', at: 'now()' })} objected
where c.id = $1 and c.revoked_at is null and c.purposes & $3 <> 0 and (c.party_id is null or c.party_id = $2)
  and p.action = $4 ${among} and p.resident_id > coalesce($7::uuid, '00000000-0000-0000-0000-000000000000')
  and p.purposes & $3 <> 0 and ${inForce('p', 'now()')} and ${givenByWhoMust({ line: 'p', over: 'authority', at: 'now()' })}
group by p.resident_id, g.ceiling
having bit_or(p.categories & ~objected.categories) & g.ceiling & $5 <> 0
  and bit_or(p.categories & ~objected.categories) & g.ceiling & $5 & $6 = $6
order by p.resident_id
limit $8`;

/**
 * Which residents consent lets a caller see everything asked of, in the order of their ids: along the index, and no further than the
 * page. An override opens the resident whom it names, and puts nobody in a list.
 */
export const SEARCH = inOneRow(permittedTo(''));

/** The same out of a few residents: what it costs follows from these, and not from how many the caller may see. */
export const SEARCH_AMONG = inOneRow(permittedTo('and p.resident_id = any($9::uuid[])'));

/** Whose data is a resident's own: the resident, and those whom the resident represents. */
export const OWN = inOneRow(`
select own.resident
from (
select $1::uuid as resident where $2::uuid is null or $1::uuid > $2
union
select r.resident_id
from representation r
cross join ${authorityOver('r.resident_id', 'now()')} authority
where r.representative_id = $1 and ($2::uuid is null or r.resident_id > $2) and r.kind = any(authority.kinds)
  and ${represents('r', 'now()')} and ${unflagged('r', 'now()')}
) own
where $4::uuid[] is null or own.resident = any($4)
order by own.resident
limit $3`);

const PURPOSES = Object.values(Purpose).map(purpose => purposeMask([purpose]));

/** How consents stand at this moment: what each still opens for any of its purposes to whom it names, a team by what it may record and an organisation by what is shared. */
export const STANDINGS = `
select c.id, c.resident_id as "residentId", c.grantee_id as "granteeId", c.action, ${AS_OF} as "asOf",
  coalesce(bit_or(p.categories & ~objected.categories) filter (where c.stored_state = 'ACTIVE' and ${inForce('p', 'now()')}
    and ${givenByWhoMust({ line: 'p', over: 'authority', at: 'now()' })}), 0) as categories
from consent c
left join grantee g on g.id = c.grantee_id
left join ${authorityOver('c.resident_id', 'now()')} authority on true
left join (consent_provision p join unnest('{${PURPOSES.join()}}'::int[]) as purpose(bit) on p.purposes & purpose.bit <> 0)
  on p.consent_id = c.id and c.action = case when g.kind = 'TEAM' then 'RECORD' else 'SHARE' end
left join ${objectedTo({ line: 'p', party: 'c.grantee_id', partyKind: 'g.party_kind', purpose: 'purpose.bit', at: 'now()' })} objected on true
where c.id = any($1::uuid[])
group by c.id`;
