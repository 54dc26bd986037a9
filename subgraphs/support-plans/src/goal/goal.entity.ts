import { randomUUID } from 'node:crypto';
import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { byLifeDomain, LifeDomain, NotPersonal, Personal, PersonalDataOf, RequiresScope, Version } from '@wijkgraph/kit';
import { Directive, ID, ObjectType, registerEnumType } from 'type-graphql';

export const GoalStatus = {
  PLANNED: 'PLANNED',
  IN_PROGRESS: 'IN_PROGRESS',
  ACHIEVED: 'ACHIEVED',
  PARTLY_ACHIEVED: 'PARTLY_ACHIEVED',
  NOT_ACHIEVED: 'NOT_ACHIEVED',
} as const;
export type GoalStatus = keyof typeof GoalStatus;
registerEnumType(GoalStatus, { name: 'GoalStatus', description: 'How far a goal has come.' });

/** What a resident wants to reach in one life domain (doel). */
@Entity()
@Index({
  name: 'goal_counted',
  expression: `create index "goal_counted" on "goal" ("plan_id") include ("id", "life_domain")`,
})
@Index({
  name: 'goal_for_parenting',
  expression: `create index "goal_for_parenting" on "goal" ("plan_id") where "life_domain" = 'PARENTING'`,
})
@ObjectType({ description: 'What a resident wants to reach in one life domain.' })
@Directive('@key(fields: "id")')
@PersonalDataOf<Goal>(goal => goal.residentId, byLifeDomain)
@RequiresScope('plans:read')
export class Goal {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id: string = randomUUID();

  @Version({ ...byLifeDomain, onlyOwnTeam: true })
  version!: number;

  @Property({ type: 'uuid' })
  planId!: string;

  /** Whose consent is asked: one of the residents of the plan. */
  @Property({ type: 'uuid' })
  @Index()
  residentId!: string;

  @Enum({ items: () => Object.values(LifeDomain) })
  @Personal(byLifeDomain, () => LifeDomain)
  lifeDomain!: LifeDomain;

  @Property({ type: 'text' })
  @Personal(byLifeDomain, () => String, { description: 'What is to be reached.' })
  text!: string;

  @Property({ type: 'text', nullable: true })
  @Personal(byLifeDomain, () => String, { description: 'How things stood when the goal was set.' })
  baseline!: string | null;

  @Property({ type: 'text', nullable: true })
  @Personal(byLifeDomain, () => String, { description: 'By what it is seen that the goal is reached.' })
  target!: string | null;

  @Enum({ items: () => Object.values(GoalStatus), default: GoalStatus.PLANNED })
  @Personal(byLifeDomain, () => GoalStatus)
  status: GoalStatus = GoalStatus.PLANNED;

  @Property({ type: 'text', nullable: true })
  @Personal(byLifeDomain, () => String, {
    description: 'What the resident does, alone or with family, friends and neighbours (eigen kracht).',
  })
  ownContribution!: string | null;
}
