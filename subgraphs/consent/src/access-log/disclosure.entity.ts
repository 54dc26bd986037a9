import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * What was decided for one question, written by the same statement that decided it: so nothing can be read without it.
 * The database lets nobody change or remove one, and a seal (`src/seal`) shows whoever did so past the database.
 * Arrays of equal length belong together, one place a resident.
 *
 * Each column names what it is in NEN 7513 (logging of what is done with patient records) and in the Logboek dataverwerkingen
 * (LDV, the log of processing of the Dutch government). What they ask for beside it is the same in every record or follows from it.
 * NEN 7513: the kind of event is reading, and the source of the log is this database. LDV: `end_time` is `start_time`, as a decision
 * has no length; `status` is `Unset`, for a refusal is no fault and a decision that fails leaves no record; there is no
 * `parent_span_id`; and `dpl.core.data_subject_id_type` is the pseudonym of a resident: LDV wants no id in the clear.
 */
@Entity()
@Index({ name: 'disclosure_residents', expression: 'create index "disclosure_residents" on "disclosure" using gin ("residents")' })
@Index({ name: 'disclosure_at', expression: 'create index "disclosure_at" on "disclosure" using brin ("at")' })
export class Disclosure {
  /** One event (NEN 7513: identification of the event; LDV: `span_id`, which is eight bytes there). */
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** When (NEN 7513: date and time of the event; LDV: `start_time`). */
  @PrimaryKey({ type: 'timestamptz' })
  at!: Date;

  /** Who (NEN 7513: responsible user; LDV: no field). */
  @Property({ type: 'text' })
  subject!: string;

  /** Through what (NEN 7513: access point; LDV: no field). */
  @Property({ type: 'text' })
  client!: string;

  /** On whose behalf (NEN 7513: responsible organisation of the user; LDV: no field). */
  @Property({ type: 'text' })
  party!: string;

  /** In which role (NEN 7513: role of the user; LDV: no field). */
  @Property({ type: 'text[]' })
  roles!: string[];

  /** Bit of the purpose (NEN 7513: purpose of the event; LDV: `dpl.core.processing_activity_id`, one activity of the register for each purpose). */
  @Property({ type: 'integer' })
  purpose!: number;

  /** What was being done (NEN 7513: the action, by the name that the application gives it; LDV: `name`). */
  @Property({ type: 'text' })
  operation!: string;

  /** W3C trace id: what belongs together over all subgraphs (NEN 7513: what relates events; LDV: `trace_id`). */
  @Property({ type: 'text' })
  traceId!: string;

  /** Who handed out the data (NEN 7513: source system of the object; LDV: `resource`). */
  @Property({ type: 'text' })
  subgraph!: string;

  /**
   * Bits of the categories that the operation was going to read; what was released is these and the permitted ones
   * (NEN 7513: type of object; LDV: no field, the register says it of the activity).
   */
  @Property({ type: 'integer' })
  asked!: number;

  /** Whose data, by pseudonym: see `pseudonyms.ts` (NEN 7513: identification of the patient; LDV: `dpl.core.data_subject_id`, a line each there). */
  @Property({ type: 'uuid[]' })
  residents!: string[];

  /** For each resident the bits that were permitted; without KNOWN for a refused attempt (NEN 7513: outcome of the event; LDV: no field). */
  @Property({ type: 'integer[]' })
  permitted!: number[];

  /** For each resident the legal basis; empty for a refused attempt (NEN 7513: ground of the access; LDV: no field, the register says it of the activity). */
  @Property({ type: 'text[]' })
  bases!: string[];

  /** For each resident the provisions of consent that permitted it, separated by commas (NEN 7513: the consent that the access rests on; LDV: no field). */
  @Property({ type: 'text[]' })
  provisions!: string[];
}
