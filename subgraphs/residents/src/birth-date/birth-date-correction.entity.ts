import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * That a birth date is being corrected, from when it was decided until it is carried out. The date stands in two databases, and no
 * transaction spans both: what stands here is carried out to its end, whatever fails on the way (`carry-out.ts`).
 */
@Entity()
export class BirthDateCorrection {
  @PrimaryKey({ type: 'uuid' })
  residentId!: string;

  @Property({ type: 'date' })
  birthDate!: string;

  @Property({ type: 'timestamptz', index: true })
  at!: Date;

  /** Who corrects it: the token's `sub`, its client and its party. */
  @Property({ type: 'text' })
  subject!: string;

  @Property({ type: 'text' })
  client!: string;

  @Property({ type: 'text' })
  party!: string;
}
