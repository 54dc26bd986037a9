import { ArrayType } from '@mikro-orm/postgresql';
import { Check, Entity, Enum, Formula, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Personal, PersonalDataOf, RequiresScope } from '@wijkgraph/kit';
import { GraphQLISODateTime, ObjectType, registerEnumType } from 'type-graphql';
import { SupportPlan } from '../support-plan/support-plan.entity.ts';
import { StopReason } from '../support-plan/support-plan.states.ts';

/** What was done with a plan. */
export const PlanStep = {
  BEGUN: 'BEGUN',
  AGREED: 'AGREED',
  ACTIVATED: 'ACTIVATED',
  PAUSED: 'PAUSED',
  COMPLETED: 'COMPLETED',
  STOPPED: 'STOPPED',
  TRANSFERRED: 'TRANSFERRED',
  REVIEW_SET: 'REVIEW_SET',
  PARTICIPANT_JOINED: 'PARTICIPANT_JOINED',
  PARTICIPANT_LEFT: 'PARTICIPANT_LEFT',
} as const;
export type PlanStep = keyof typeof PlanStep;
registerEnumType(PlanStep, {
  name: 'PlanStep',
  description: 'What was done with a plan.',
  valuesConfig: {
    ACTIVATED: { description: 'It became active, for the first time or after a pause.' },
    TRANSFERRED: { description: 'It got another contact worker.' },
    REVIEW_SET: { description: 'The day on which it is looked at again was set or taken away.' },
  },
});

/** Who did what with a plan, and when. The database lets nobody change or remove it: it goes with its plan. */
@Entity()
@Index({ properties: ['planId', 'id'] })
@Index({
  name: 'plan_event_ended',
  expression: `create index "plan_event_ended" on "plan_event" ("at") include ("plan_id") where "step" in ('COMPLETED', 'STOPPED')`,
})
@Check({ name: 'plan_event_reason_check', expression: `(step = 'STOPPED') = (stop_reason is not null)` })
@ObjectType({ description: 'Who did what with a plan, and when.' })
@PersonalDataOf<PlanEvent>(event => event.residentIds, 'PLAN')
@RequiresScope('plans:read')
export class PlanEvent {
  /** Counts up: the order of the steps. */
  @PrimaryKey({ type: 'integer', autoincrement: true })
  id!: number;

  @ManyToOne({ entity: () => SupportPlan, mapToPk: true, fieldName: 'plan_id', deleteRule: 'cascade' })
  planId!: string;

  /** Whose consent is asked: the residents of the plan, read from the plan so that the two cannot differ. */
  @Formula<PlanEvent>(columns => `(select "resident_ids" from "support_plan" where "support_plan"."id" = ${columns.planId})`, {
    type: ArrayType,
  })
  residentIds!: string[];

  @Property({ type: 'datetime', length: 3 })
  @Personal('PLAN', () => GraphQLISODateTime)
  at!: Date;

  /** The token's `sub`; null for a step that followed from what an organisation did. */
  @Property({ type: 'uuid', nullable: true })
  workerId!: string | null;

  @Property({ type: 'text' })
  partyId!: string;

  @Enum({ items: () => Object.values(PlanStep) })
  @Personal('PLAN', () => PlanStep)
  step!: PlanStep;

  @Enum({ items: () => Object.values(StopReason), nullable: true })
  @Personal('PLAN', () => StopReason, { description: 'Why the plan was stopped; null for any other step.' })
  stopReason!: StopReason | null;

  /** From this step on: with BEGUN and TRANSFERRED. */
  @Property({ type: 'uuid', nullable: true })
  contactWorkerId!: string | null;

  /** Who joined or left. */
  @Property({ type: 'uuid', nullable: true })
  participantId!: string | null;

  @Property({ type: 'date', nullable: true })
  @Personal('PLAN', () => String, { description: 'ISO 8601 date that was set for the review; null for any other step.' })
  reviewOn!: string | null;
}
