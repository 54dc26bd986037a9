import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ErasureGround } from '../erasure/erasure-ground.ts';

/** That somebody set out to erase: what was due on a day, or one resident on request. It stays, and names no resident. */
@Entity()
export class RetentionRun {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'timestamptz' })
  begunAt!: Date;

  /** What is due on this day in the Netherlands. */
  @Property({ type: 'date' })
  asOf!: string;

  /** Who asked for it: the `sub` of a privacy officer, or `retention` for the job. */
  @Property({ type: 'text' })
  askedBy!: string;

  /** Of an erasure on request; null for what was due. */
  @Enum({ items: () => Object.values(ErasureGround), nullable: true })
  ground!: ErasureGround | null;

  /** Null until every step is over. */
  @Property({ type: 'timestamptz', nullable: true })
  finishedAt!: Date | null;
}
