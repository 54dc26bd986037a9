import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * What was decided for one question, written by the same statement that decided it: so nothing can be read without it.
 * The database lets nobody change or remove one. Arrays of equal length belong together, one place a resident.
 */
@Entity()
@Index({ name: 'disclosure_residents', expression: 'create index "disclosure_residents" on "disclosure" using gin ("residents")' })
@Index({ name: 'disclosure_at', expression: 'create index "disclosure_at" on "disclosure" using brin ("at")' })
export class Disclosure {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** When (NEN 7513: date and time of the event). */
  @PrimaryKey({ type: 'timestamptz' })
  at!: Date;

  /** Who (NEN 7513: responsible user). */
  @Property({ type: 'text' })
  subject!: string;

  @Property({ type: 'text' })
  client!: string;

  /** On whose behalf (NEN 7513: responsible organisation). */
  @Property({ type: 'text' })
  party!: string;

  @Property({ type: 'text[]' })
  roles!: string[];

  /** Bit of the purpose. */
  @Property({ type: 'integer' })
  purpose!: number;

  @Property({ type: 'text' })
  operation!: string;

  /** W3C trace id (Logboek dataverwerkingen: trace_id). */
  @Property({ type: 'text' })
  traceId!: string;

  @Property({ type: 'text' })
  subgraph!: string;

  /** Bits of the categories that the operation was going to read; what was released is these and the permitted ones. */
  @Property({ type: 'integer' })
  asked!: number;

  /** Whose data (NEN 7513: data subject). */
  @Property({ type: 'uuid[]' })
  residents!: string[];

  /** For each resident the bits that were permitted; without KNOWN for a refused attempt. */
  @Property({ type: 'integer[]' })
  permitted!: number[];

  /** For each resident the legal basis; empty for a refused attempt. */
  @Property({ type: 'text[]' })
  bases!: string[];

  /** For each resident the provisions of consent that permitted it, separated by commas. */
  @Property({ type: 'text[]' })
  provisions!: string[];
}
