import { Check, Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { RecordLaw } from '@wijkgraph/kit';
import type { ErasureGround } from '../erasure/erasure-ground.ts';

/** How long records of a kind are kept under a law, from a day on: data, so that the law can change without a release. */
@Entity()
@Check({ name: 'retention_period_period_check', expression: `period ~ '^P(?=[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+D)?$'` })
export class RetentionPeriod {
  /** As the subgraphs name their kinds of record. */
  @PrimaryKey({ type: 'text' })
  kind!: string;

  @PrimaryKey({ type: 'text' })
  law!: RecordLaw;

  /** The day from which it holds; of several the last one counts. */
  @PrimaryKey({ type: 'date' })
  validFrom!: string;

  /** ISO 8601: whole years, months and days, counted from the day on which a record ended. */
  @Property({ type: 'text' })
  period!: string;

  /** Whether a law demands that it is kept so long, so that a request to erase must wait (AVG art. 17(3)(b) and (e)). */
  @Property({ type: 'boolean' })
  duty!: boolean;

  /** The requests that the duty gives way to all the same. */
  @Property({ type: 'text[]' })
  yieldsTo!: ErasureGround[];

  /** The law, or the municipal decision, that says so. */
  @Property({ type: 'text' })
  source!: string;
}
