import { Directive, Float, Int, ObjectType } from 'type-graphql';
import { NotPersonal } from '../declare/personal.ts';

/** One figure about many: never about somebody. */
@ObjectType({ description: 'One figure about many: never about somebody.' })
@Directive('@shareable')
export class Figure {
  @NotPersonal(() => Float, { nullable: true, description: 'Null where it is withheld, or where there is nothing to reckon with.' })
  value!: number | null;

  @NotPersonal(() => Int, { nullable: true, description: 'Over how many it was reckoned; null where it is withheld.' })
  of!: number | null;

  @NotPersonal(() => Boolean, {
    description: 'Whether it is withheld: it is smaller than 5, or a smaller one would follow from it.',
  })
  withheld!: boolean;
}

export const WITHHELD: Figure = { value: null, of: null, withheld: true };

/** One figure divided by another, withheld where either is; null where there is nothing to divide by. */
export const perEach = (one: Figure, other: Figure | number | null): Figure => {
  const by = typeof other === 'number' || other === null ? { value: other, withheld: false } : other;
  if (one.withheld || by.withheld) return WITHHELD;
  return { value: one.value === null || !by.value ? null : rounded(one.value / by.value), of: one.of, withheld: false };
};

/** Two counts as one, withheld where either is: whoever is told the sum and one of them knows the other. */
export const together = (one: Figure, other: Figure): Figure =>
  one.withheld || other.withheld
    ? WITHHELD
    : { value: (one.value ?? 0) + (other.value ?? 0), of: (one.of ?? 0) + (other.of ?? 0), withheld: false };

/** Two decimals: figures are compared, and more would say more than they know. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;
