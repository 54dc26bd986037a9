import { randomUUID } from 'node:crypto';
import { ArrayType } from '@mikro-orm/postgresql';
import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { NotPersonal, Personal, PersonalDataOf, RequiresScope, Version } from '@wijkgraph/kit';
import { Directive, ID, ObjectType } from 'type-graphql';
import { SupportPlanState } from './support-plan.states.ts';

/** What a resident or a household wants to reach, and who helps (plan): one plan, one contact worker (vast aanspreekpunt). */
@Entity()
@Index({
  name: 'support_plan_agreed',
  expression: `create index "support_plan_agreed" on "support_plan" ("agreed_at") include ("team_id", "resident_ids")`,
})
@Index({
  name: 'support_plan_running',
  expression: `create index "support_plan_running" on "support_plan" ("agreed_at") include ("id", "team_id") where "agreed_at" is not null and "state" not in ('COMPLETED', 'STOPPED')`,
})
@Index({
  name: 'support_plan_ended',
  expression: `create index "support_plan_ended" on "support_plan" ("id") include ("agreed_at", "team_id") where "agreed_at" is not null and "state" in ('COMPLETED', 'STOPPED')`,
})
@Index({ properties: ['teamId', 'id'] })
@Index({ properties: ['contactWorkerId', 'id'] })
@Check({ name: 'support_plan_contact_worker_check', expression: `state <> 'ACTIVE' or contact_worker_id is not null` })
@Check({
  name: 'support_plan_subject_check',
  expression: `cardinality(resident_ids) > 0 and (cardinality(resident_ids) = 1 or household_id is not null)`,
})
@ObjectType({ description: 'What a resident or a household wants to reach, and who helps. Of a household every member decides.' })
@Directive('@key(fields: "id")')
@PersonalDataOf<SupportPlan>(plan => plan.residentIds, 'PLAN')
@RequiresScope('plans:read')
export class SupportPlan {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id: string = randomUUID();

  @Version({ category: 'PLAN', onlyOwnTeam: true })
  version!: number;

  /** Whose consent is asked: the resident of an own plan, the members of a household plan. */
  @Property({ type: ArrayType, columnType: 'uuid[]' })
  @Index({ type: 'gin' })
  residentIds!: string[];

  @Property({ type: 'uuid', nullable: true })
  householdId!: string | null;

  @Property({ type: 'text' })
  teamId!: string;

  @Property({ type: 'uuid', nullable: true })
  contactWorkerId!: string | null;

  @Enum({ items: () => Object.values(SupportPlanState), default: SupportPlanState.DRAFT })
  @Personal('PLAN', () => SupportPlanState)
  state: SupportPlanState = SupportPlanState.DRAFT;

  @Property({ type: 'datetime', length: 3 })
  @Personal('PLAN', () => Date)
  openedAt!: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Personal('PLAN', () => Date, { description: 'When the resident, or the household, agreed; null until then.' })
  agreedAt!: Date | null;

  @Property({ type: 'date', nullable: true })
  @Personal('PLAN', () => String, { description: 'ISO 8601 date on which the plan is looked at again.' })
  reviewOn!: string | null;
}
