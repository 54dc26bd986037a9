import { type Caller, type CategoryMask, EVERY_CATEGORY, NOTHING, type Role, roles } from '@wijkgraph/schema';

/** In which capacity a caller asks: it decides which of the ways to a permit are open at all. */
export interface Capacity {
  /** Which consents count: those to record, for the members of a team; those to share, for a partner's application. */
  readonly action: 'RECORD' | 'SHARE' | 'NONE';
  /** The most that the roles allow. A partner has no role, and its ceiling is its party's. */
  readonly ceiling: CategoryMask;
  /** The data subject whose own data this is. */
  readonly own: string | null;
  readonly oversight: boolean;
}

const ceilingOf = (held: readonly Role[]): CategoryMask => held.reduce((mask, role) => mask | (roles[role]?.ceiling ?? NOTHING), NOTHING);

/** The capacity of a caller. Somebody with a role is never a partner, whatever the role allows. */
export const capacityOf = ({ roles: held, resident, purpose }: Caller): Capacity => ({
  action: held.length === 0 ? 'SHARE' : ceilingOf(held) === NOTHING ? 'NONE' : 'RECORD',
  ceiling: held.length === 0 ? EVERY_CATEGORY : ceilingOf(held),
  own: held.includes('RESIDENT') && purpose === 'OWN_ACCESS' ? (resident ?? null) : null,
  oversight: held.includes('PRIVACY_OFFICER') && purpose === 'OVERSIGHT',
});
