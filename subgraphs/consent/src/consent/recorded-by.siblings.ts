import { answering } from '@wijkgraph/kit';
import { maskOf, planRecordedBy } from '@wijkgraph/schema';
import { authorityOver, givenByWhoMust } from '../authority/authority.sql.ts';
import { inForce } from '../decision/in-force.sql.ts';
import { objectedTo } from '../objection/objected.sql.ts';

const PLAN = maskOf('PLAN');

const RECORDED = `
select distinct p.resident_id as resident
from consent_provision p
join grantee g on g.id = p.grantee_id
cross join ${authorityOver('p.resident_id', 'now()')} authority
cross join ${objectedTo({ line: 'p', party: 'g.id', partyKind: 'g.party_kind', purpose: 'p.purposes', at: 'now()' })} objected
where p.grantee_id = ? and p.resident_id = any(?::uuid[]) and p.action = 'RECORD' and p.categories & ~objected.categories & ${PLAN} <> 0
  and ${inForce('p', 'now()')} and ${givenByWhoMust({ line: 'p', over: 'authority', at: 'now()' })}`;

/** What support-plans asks before a plan is ended that its own team may no longer change. */
export const recordAnswers = [
  answering(planRecordedBy, async ({ team, residents }, em) => {
    const rows = await em.execute<{ resident: string }[]>(RECORDED, [team, `{${residents.join()}}`]);
    return { residents: rows.map(({ resident }) => resident) };
  }),
];
