import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Erased } from './messages.ts';

/**
 * That an order to erase was carried out. It is written in the same transaction, first of all: so an order that is given again is
 * not carried out again, and nothing of a history ever goes without leaving one of these. It names no resident.
 */
@Entity()
export class ErasureReceipt {
  @PrimaryKey({ type: 'uuid' })
  step!: string;

  @Property({ type: 'timestamptz' })
  at!: Date;

  /** The transaction that carried it out. */
  @Property({ type: 'bigint' })
  @Index()
  transaction!: string;

  @Property({ type: 'json' })
  erased!: readonly Erased[];
}
