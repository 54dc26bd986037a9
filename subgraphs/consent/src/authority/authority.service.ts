import type { EntityManager } from '@mikro-orm/postgresql';
import type { RepresentationKind } from '../representation/representation-kind.ts';
import type { Authority } from './authority.ts';
import { authorityOver } from './authority.sql.ts';

/** Who may consent for a resident at this moment. */
export interface AuthorityNow {
  readonly authority: Authority;
  /** The kinds of representative whose word counts. */
  readonly kinds: readonly RepresentationKind[];
}

/** Undefined for a resident of whom no birth date is known: nobody can consent for them yet. */
export const authorityNow = async (residentId: string, em: EntityManager): Promise<AuthorityNow | undefined> => {
  const rows = await em.execute<AuthorityNow[]>(`select authority.* from ${authorityOver('?::uuid', 'now()')} authority`, [residentId]);
  return rows[0];
};
