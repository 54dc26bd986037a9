import { EVERY_CATEGORY } from '@wijkgraph/schema';

/** Where a statement finds what it asks of, as SQL: a line of a consent, and who asks why. */
interface Against {
  /** The line (`consent_provision`) by its name. */
  readonly line: string;
  readonly party: string;
  readonly partyKind: string;
  /** The bit of the purpose that is asked. */
  readonly purpose: string;
  readonly at: string;
}

/**
 * The categories that objections take away from one line of a consent: `precedence.ts` in SQL, on the index of what
 * a resident objects to. An objection that names a party, categories and purposes always does; a broader one when the
 * line was given no later. One row, also where nobody objects.
 */
export const objectedTo = ({ line, party, partyKind, purpose, at }: Against): string => `lateral (
  select coalesce(bit_or(coalesce(o.categories, ${EVERY_CATEGORY})), 0) as categories
  from objection o
  where o.resident_id = ${line}.resident_id and o.recorded_at <= ${at} and (o.lifted_at is null or o.lifted_at > ${at})
    and (o.reach = 'EVERYONE' or (o.reach = 'PARTY' and o.party_id = ${party}) or (o.reach = 'KIND' and o.party_kind = ${partyKind}))
    and (o.purposes is null or o.purposes & ${purpose} <> 0)
    and ((o.reach = 'PARTY' and o.categories is not null and o.purposes is not null) or o.recorded_at >= ${line}.recorded_at)
)`;
