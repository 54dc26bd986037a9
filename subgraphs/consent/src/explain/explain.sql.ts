import { authorityOver, givenByWhoMust } from '../authority/authority.sql.ts';
import { objectedTo } from '../objection/objected.sql.ts';

const AT = '$5::timestamptz';

/** The categories that are weighed, each by itself. */
const ASKED = 'unnest($3::int[]) as asked(category)';

/** The party as it was known then, and what stood beside consent: a row for each category. */
export const CIRCUMSTANCES = `
select asked.category, party.kind, party.ceiling & asked.category <> 0 as within_ceiling,
  (select array_agg(o.id order by o.id) from emergency_override o
   where o.resident_id = $1::uuid and o.party = $2 and o.categories & asked.category <> 0 and o.valid_from <= ${AT} and o.valid_until > ${AT}) as overrides,
  (select array_agg(o.id order by o.id) from objection o
   where o.resident_id = $1::uuid and o.recorded_at <= ${AT} and (o.lifted_at is null or o.lifted_at > ${AT})
     and (o.reach = 'EVERYONE' or (o.reach = 'PARTY' and o.party_id = $2) or (o.reach = 'KIND' and o.party_kind = party.party_kind))
     and (o.purposes is null or o.purposes & $4 <> 0) and (o.categories is null or o.categories & asked.category <> 0)) as objections
from ${ASKED}
left join grantee_version party on party.id = $2 and party.from_at <= ${AT} and (party.until_at is null or party.until_at > ${AT})`;

/** Every line that the resident had given the party by then, for each category, with each condition of the decision by itself: the same SQL that decides. */
export const LINES = `
select asked.category, p.id, p.consent_id as "consentId",
  coalesce(p.valid_from <= ${AT}, false) as begun, (p.valid_until is null or p.valid_until > ${AT}) as unended,
  p.purposes & $4 <> 0 as "forPurpose", p.categories & asked.category <> 0 as "namesCategory",
  coalesce(p.authority = authority.authority, false) as "underThatAuthority",
  coalesce(${givenByWhoMust({ line: 'p', over: 'authority', at: AT })}, false) as "givenByWhoMust",
  objected.categories & asked.category = 0 as unobjected
from consent_provision p
cross join ${ASKED}
join grantee_version party on party.id = p.grantee_id and party.from_at <= ${AT} and (party.until_at is null or party.until_at > ${AT})
left join ${authorityOver('p.resident_id', AT)} authority on true
cross join ${objectedTo({ line: 'p', party: 'p.grantee_id', partyKind: 'party.party_kind', purpose: '$4', at: AT })} objected
where p.resident_id = $1::uuid and p.grantee_id = $2 and p.recorded_at <= ${AT}
  and p.action = case when party.kind = 'TEAM' then 'RECORD' else 'SHARE' end
order by p.recorded_at, p.id`;
