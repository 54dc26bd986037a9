import type { EntityManager } from '@mikro-orm/postgresql';
import { refuse, type RequestContext } from '@wijkgraph/kit';
import { categoriesOf, type CategoryMask, NOTHING } from '@wijkgraph/schema';
import { authorityOver, givenByWhoMust } from '../authority/authority.sql.ts';
import { Consent } from './consent.entity.ts';
import { ConsentProvision } from './consent-provision.entity.ts';
import { endConsent } from './end-consent.ts';

/** What a consent says, and to whom. */
export interface Said extends Pick<ConsentProvision, 'residentId' | 'granteeId' | 'action'> {
  readonly lines: readonly {
    readonly categoryMask: CategoryMask;
    readonly purposeMask: number;
    readonly validFrom: Date;
    readonly validUntil: Date | null;
  }[];
}

type Period = Pick<ConsentProvision, 'validFrom' | 'validUntil'>;

const meet = (one: Period, other: Period): boolean =>
  [one, other].every(({ validFrom, validUntil }) => validFrom !== null && (validUntil === null || validUntil > validFrom)) &&
  (one.validUntil === null || (other.validFrom as Date) < one.validUntil) &&
  (other.validUntil === null || (one.validFrom as Date) < other.validUntil);

/** Which categories of these lines a provision says too: for one of the same purposes, at some moment of both. */
const sameIn = (lines: Said['lines'], provision: ConsentProvision): CategoryMask =>
  lines
    .filter(line => (line.purposeMask & provision.purposeMask) !== 0 && meet(line, provision))
    .reduce((same, line) => same | (line.categoryMask & provision.categoryMask), NOTHING);

/** What another consent says already of what is to be said: which categories, and when the last of it ends, null for never. */
export interface SaidAlready {
  readonly categories: CategoryMask;
  readonly until: Date | null;
}

const LAPSED = `
select c.id
from (values (?::uuid[], ?::timestamptz)) as wanted(ids, at)
join consent c on c.id = any(wanted.ids) and c.stored_state = 'ACTIVE'
join consent_provision p on p.consent_id = c.id
left join ${authorityOver('c.resident_id', 'wanted.at')} authority on true
group by c.id
having not coalesce(bool_or(${givenByWhoMust({ line: 'p', over: 'authority', at: 'wanted.at' })}), false)`;

const repeatedBy = async ({ residentId, granteeId, action, lines }: Said, em: EntityManager): Promise<readonly ConsentProvision[]> =>
  (await em.find(ConsentProvision, { residentId, granteeId, action }, { disableIdentityMap: true })).filter(
    provision => sameIn(lines, provision) !== NOTHING,
  );

const lapsedOf = async (provisions: readonly ConsentProvision[], at: Date, em: EntityManager): Promise<ReadonlySet<string>> => {
  if (provisions.length === 0) return new Set();
  const lapsed = await em.execute<{ id: string }[]>(LAPSED, [`{${provisions.map(({ consentId }) => consentId).join()}}`, at]);
  return new Set(lapsed.map(({ id }) => id));
};

/** What stands already, leaving out what lapsed because those who gave it have no say any more. Undefined where nothing does. */
export const saidAlready = async (said: Said, at: Date, em: EntityManager): Promise<SaidAlready | undefined> => {
  const repeated = await repeatedBy(said, em);
  const lapsed = await lapsedOf(repeated, at, em);
  const standing = repeated.filter(({ consentId }) => !lapsed.has(consentId));
  if (standing.length === 0) return undefined;
  const ends = standing.flatMap(({ validUntil }) => (validUntil ? [validUntil.getTime()] : []));
  return {
    categories: standing.reduce((all, provision) => all | sameIn(said.lines, provision), NOTHING),
    until: ends.length < standing.length ? null : new Date(Math.max(...ends)),
  };
};

/**
 * Ends, within a transaction, the consents that say the same and lapsed. Nobody sees anything by them, nor could whoever gives the new
 * one withdraw them: so the new one takes their place.
 */
export const endLapsed = async (said: Said, at: Date, em: EntityManager, context: RequestContext): Promise<void> => {
  const lapsed = await lapsedOf(await repeatedBy(said, em), at, em);
  for (const id of lapsed) await endConsent(await em.findOneOrFail(Consent, id, { refresh: true }), at, em, context);
  await em.flush();
};

/**
 * Refuses to say again what another consent says: what a party may see of a resident, a category for a purpose, rests on one consent at
 * a time, so that whoever withdraws that one has ended it. The database refuses it too, whoever writes. Throws INVALID_STATE naming
 * the categories.
 */
export const refuseRepeat = async (said: Said, at: Date, em: EntityManager): Promise<void> => {
  const already = await saidAlready(said, at, em);
  if (!already) return;
  const { categories, until } = already;
  throw refuse(
    'INVALID_STATE',
    `Another consent permits this party ${categoriesOf(categories).join(', ')} ${until ? `until ${until.toISOString()}` : 'until it is withdrawn'}. Withdraw that one first, leave out what it says, or let this one begin when it ends.`,
  );
};
