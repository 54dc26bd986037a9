import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '@wijkgraph/kit';
import { authorityOver, givenByWhoMust } from '../authority/authority.sql.ts';
import { Consent } from './consent.entity.ts';
import { endConsent } from './consent-step.ts';
import { type Said, saidAlready } from './said-once.ts';

const LAPSED = `
select c.id
from (values (?::uuid[], ?::timestamptz)) as wanted(ids, at)
join consent c on c.id = any(wanted.ids) and c.stored_state = 'ACTIVE'
join consent_provision p on p.consent_id = c.id
left join ${authorityOver('c.resident_id', 'wanted.at')} authority on true
group by c.id
having not coalesce(bool_or(${givenByWhoMust({ line: 'p', over: 'authority', at: 'wanted.at' })}), false)`;

/**
 * Ends, within a transaction, the consents that say the same as a new one and lapsed because those who gave them have no say any
 * more. Nobody sees anything by them, nor could whoever gives the new one withdraw them: so the new one takes their place.
 */
export const endLapsed = async (said: Said, at: Date, em: EntityManager, context: RequestContext): Promise<void> => {
  const ids = [...(await saidAlready(said, em)).keys()].map(({ consentId }) => consentId);
  if (ids.length === 0) return;
  const lapsed = await em.execute<{ id: string }[]>(LAPSED, [ids, at]);
  for (const { id } of lapsed) await endConsent(await em.findOneOrFail(Consent, id, { refresh: true }), at, em, context);
  await em.flush();
};
