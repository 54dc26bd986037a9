import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Erased } from '@wijkgraph/kit';
import { RetentionRun } from './retention-run.entity.ts';

/** What became of a step: it was carried out, or something was found to rest on the records, which stay. */
export const StepEnd = { ERASED: 'ERASED', STILL_NEEDED: 'STILL_NEEDED' } as const;
export type StepEnd = keyof typeof StepEnd;

/**
 * What one subgraph is told to erase of one resident. All steps of a resident are written down before the first is taken, so that half
 * of a resident is never overlooked; once a step is over it no longer says whose it was.
 */
@Entity()
@Unique({ properties: ['run', 'pseudonym', 'subgraph'] })
@Check({
  name: 'retention_step_over_check',
  expression: '(ended_at is null) = (resident_id is not null) and (ended_at is null) = (step_end is null)',
})
@Index({
  name: 'retention_step_unfinished',
  expression: 'create index "retention_step_unfinished" on "retention_step" ("run_id") where "ended_at" is null',
})
export class RetentionStep {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => RetentionRun, mapToPk: true, fieldName: 'run_id' })
  run!: string;

  /** Steps of a resident are taken in this order. */
  @Property({ type: 'smallint' })
  place!: number;

  @Property({ type: 'text' })
  subgraph!: string;

  /** Null once the step is over. */
  @Property({ type: 'uuid', nullable: true })
  residentId!: string | null;

  /** Whose it is or was, as the record of decisions says it: only who knows the resident's id and the key finds it again. */
  @Property({ type: 'uuid' })
  pseudonym!: string;

  /** Whether the resident goes altogether. */
  @Property({ type: 'boolean' })
  last!: boolean;

  @Property({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @Enum({ items: () => Object.values(StepEnd), nullable: true })
  stepEnd!: StepEnd | null;

  @Property({ type: 'json', nullable: true })
  erased!: readonly Erased[] | null;
}
