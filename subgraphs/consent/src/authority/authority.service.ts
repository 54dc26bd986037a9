import type { EntityManager } from '@mikro-orm/postgresql';
import type { RepresentationKind } from '../representation/representation-kind.ts';
import type { Authority } from './authority.ts';
import { authorityOver, represents, unflagged } from './authority.sql.ts';

/** A representation that counts at a moment. */
export interface CountingRepresentation {
  readonly id: string;
  readonly representativeId: string;
  readonly kind: RepresentationKind;
  readonly agreeing: number;
  /** Whether a safety flag closes everything of the resident to this representative. Their word counts all the same. */
  readonly flagged: boolean;
}

/** Who may consent for a resident at a moment. */
export interface AuthorityAt {
  readonly authority: Authority;
  /** The kinds of representative whose word counts. */
  readonly kinds: readonly RepresentationKind[];
  readonly representations: readonly CountingRepresentation[];
}

const AT = `
select authority.authority, authority.kinds, coalesce(counting.representations, '[]') as representations
from (values (?::uuid, ?::timestamptz)) as moment(resident, at)
cross join ${authorityOver('moment.resident', 'moment.at')} authority
left join lateral (
  select json_agg(json_build_object('id', r.id, 'representativeId', r.representative_id, 'kind', r.kind, 'agreeing', r.agreeing,
    'flagged', not (${unflagged('r', 'moment.at')})) order by r.valid_from, r.id) as representations
  from representation r
  where r.resident_id = moment.resident and r.kind = any(authority.kinds) and ${represents('r', 'moment.at')}
) counting on true`;

/** Undefined for a resident of whom no birth date is known: nobody can consent for them yet. */
export const authorityAt = async (residentId: string, at: Date, em: EntityManager): Promise<AuthorityAt | undefined> => {
  const [found] = await em.execute<AuthorityAt[]>(AT, [residentId, at]);
  return found;
};
