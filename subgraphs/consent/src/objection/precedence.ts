import { type CategoryMask, EVERY_CATEGORY, NOTHING } from '@wijkgraph/schema';

/** Whom an objection is about, from the most to the least specific: one party, a kind of party, everyone. */
export type Reach = 'PARTY' | 'KIND' | 'EVERYONE';

/** What a resident permits the party that asks: a line of a consent in force, for the purpose that is asked. */
export interface PermitLine {
  readonly categories: CategoryMask;
  readonly recordedAt: Date;
}

/** What a resident objects to (bezwaar, AVG art. 21), as far as it touches the party that asks and the purpose that is asked. */
export interface ObjectionLine {
  readonly reach: Reach;
  /** Every category, also those that are not thought of yet, where left out. */
  readonly categories?: CategoryMask;
  /** Whether purposes are named; otherwise it is against all of them. */
  readonly namesPurposes: boolean;
  readonly recordedAt: Date;
}

/** A permit names a party, its categories and its purposes: only an objection that names all three is as specific. */
const isAsSpecific = ({ reach, categories, namesPurposes }: ObjectionLine): boolean =>
  reach === 'PARTY' && categories !== undefined && namesPurposes;

/**
 * Whether an objection stands against a permit. The most specific wins and a tie goes to the objection, so one that
 * is as specific as a permit always stands. A broader one gives way to a permit that was given after it, in the
 * knowledge of it, and suspends a permit that was given before.
 */
export const stands = (objection: ObjectionLine, permit: PermitLine): boolean =>
  isAsSpecific(objection) || objection.recordedAt >= permit.recordedAt;

/** What is left of the permits when the objections have been heard. */
export const permittedAfter = (permits: readonly PermitLine[], objections: readonly ObjectionLine[]): CategoryMask => {
  let permitted = NOTHING;
  for (const permit of permits) {
    let left = permit.categories;
    for (const objection of objections) if (stands(objection, permit)) left &= ~(objection.categories ?? EVERY_CATEGORY);
    permitted |= left;
  }
  return permitted;
};
