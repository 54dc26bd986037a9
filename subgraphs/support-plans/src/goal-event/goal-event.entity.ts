import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { byLifeDomain, LifeDomain, Personal, PersonalDataOf, RequiresScope } from '@wijkgraph/kit';
import { GraphQLISODateTime, ObjectType, registerEnumType } from 'type-graphql';
import { Goal, GoalStatus } from '../goal/goal.entity.ts';

/** What was done with a goal, or with an action for it. */
export const GoalStep = {
  ADDED: 'ADDED',
  EDITED: 'EDITED',
  ACTION_ADDED: 'ACTION_ADDED',
  ACTION_EDITED: 'ACTION_EDITED',
  ACTION_DONE: 'ACTION_DONE',
} as const;
export type GoalStep = keyof typeof GoalStep;
registerEnumType(GoalStep, { name: 'GoalStep', description: 'What was done with a goal, or with an action for it.' });

/** Who did what with a goal, and when; seen as the goal is. The database lets nobody change or remove it: it goes with its goal. */
@Entity()
@Index({ properties: ['goalId', 'id'] })
@Index({ properties: ['residentId', 'at', 'id'] })
@Index({
  name: 'goal_event_added',
  expression: `create index "goal_event_added" on "goal_event" ("goal_id") include ("at") where "step" = 'ADDED'`,
})
@ObjectType({ description: 'Who did what with a goal, and when; seen as the goal is.' })
@PersonalDataOf<GoalEvent>(event => event.residentId, byLifeDomain)
@RequiresScope('plans:read')
export class GoalEvent {
  /** Counts up: the order of the steps. */
  @PrimaryKey({ type: 'integer', autoincrement: true })
  id!: number;

  @ManyToOne({ entity: () => Goal, mapToPk: true, fieldName: 'goal_id', deleteRule: 'cascade' })
  goalId!: string;

  /** Whose consent is asked: the resident of the goal, who stays the same. */
  @Property({ type: 'uuid' })
  residentId!: string;

  /** That of the goal, which stays the same. */
  @Enum({ items: () => Object.values(LifeDomain) })
  lifeDomain!: LifeDomain;

  /** An action that was added, edited or done. */
  @Property({ type: 'uuid', nullable: true })
  actionId!: string | null;

  @Property({ type: 'datetime', length: 3 })
  @Personal(byLifeDomain, () => GraphQLISODateTime)
  at!: Date;

  /** The token's `sub`. */
  @Property({ type: 'uuid' })
  workerId!: string;

  @Property({ type: 'text' })
  partyId!: string;

  @Enum({ items: () => Object.values(GoalStep) })
  @Personal(byLifeDomain, () => GoalStep)
  step!: GoalStep;

  @Enum({ items: () => Object.values(GoalStatus) })
  @Personal(byLifeDomain, () => GoalStatus, { description: 'How far the goal had come by then.' })
  status!: GoalStatus;
}
