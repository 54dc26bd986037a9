import { randomUUID } from 'node:crypto';
import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { byLifeDomain, LifeDomain, NotPersonal, Personal, PersonalDataOf, RequiresScope, Version } from '@wijkgraph/kit';
import { ID, ObjectType, registerEnumType } from 'type-graphql';

/** Who does something for a goal: own strength first, then the network, then help. */
export const ActionBy = {
  RESIDENT: 'RESIDENT',
  NETWORK: 'NETWORK',
  VOLUNTEER: 'VOLUNTEER',
  WORKER: 'WORKER',
  PARTNER: 'PARTNER',
} as const;
export type ActionBy = keyof typeof ActionBy;
registerEnumType(ActionBy, { name: 'ActionBy', description: 'Who does something for a goal.' });

/** Something that is done for a goal (actie). It is seen as its goal is seen. */
@Entity()
@ObjectType({ description: 'Something that is done for a goal; seen as its goal is seen.' })
@PersonalDataOf<Action>(action => action.residentId, byLifeDomain)
@RequiresScope('plans:read')
export class Action {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id: string = randomUUID();

  @Version({ ...byLifeDomain, onlyOwnTeam: true })
  version!: number;

  @Property({ type: 'uuid' })
  @Index()
  goalId!: string;

  /** Whose consent is asked: the resident of the goal. */
  @Property({ type: 'uuid' })
  residentId!: string;

  /** That of the goal. */
  @Enum({ items: () => Object.values(LifeDomain) })
  lifeDomain!: LifeDomain;

  @Property({ type: 'uuid', nullable: true })
  provisionId!: string | null;

  @Enum({ items: () => Object.values(ActionBy) })
  @Personal(byLifeDomain, () => ActionBy)
  by!: ActionBy;

  @Property({ type: 'text' })
  @Personal(byLifeDomain, () => String)
  text!: string;

  @Property({ type: 'date', nullable: true })
  @Personal(byLifeDomain, () => String, { description: 'ISO 8601 date by which it is to be done.' })
  due!: string | null;

  @Property({ type: 'date', nullable: true })
  @Personal(byLifeDomain, () => String, { description: 'ISO 8601 date on which it was done; null until then.' })
  done!: string | null;
}
