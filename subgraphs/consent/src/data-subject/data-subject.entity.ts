import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * What must be known of a resident to say who may consent for them: a copy that the residents subgraph keeps up to date, one row for
 * each time that it changed, so that a decision can be explained as it was made. The database lets nobody rewrite one: it ends, once. Of whom nothing is known here nothing is permitted.
 */
@Entity()
@Index({
  name: 'data_subject_known',
  expression: 'create unique index "data_subject_known" on "data_subject" ("resident_id") where "known_until" is null',
})
@Index({
  name: 'data_subject_decision',
  expression:
    'create index "data_subject_decision" on "data_subject" ("resident_id", "known_from") include ("known_until", "birth_date", "capable")',
})
export class DataSubject {
  @PrimaryKey({ type: 'uuid' })
  residentId!: string;

  @PrimaryKey({ type: 'timestamptz' })
  knownFrom!: Date;

  /** Null while it is what is known. */
  @Property({ type: 'timestamptz', nullable: true })
  knownUntil!: Date | null;

  @Property({ type: 'date' })
  birthDate!: string;

  /** Whether the resident can weigh their own interests in this (wilsbekwaam; BW 7:465). */
  @Property({ type: 'boolean' })
  capable!: boolean;

  /** Why: what a judgement of capacity rests on, or that a birth date was told or corrected. */
  @Property({ type: 'text', default: '' })
  ground!: string;

  /** Who told it: the token's `sub`, its client and its party. */
  @Property({ type: 'text', default: '' })
  subject!: string;

  @Property({ type: 'text', default: '' })
  client!: string;

  @Property({ type: 'text', default: '' })
  party!: string;
}
