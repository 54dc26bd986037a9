import { Check, Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { byTeamOrOversight, NotPersonal, Personal, PersonalDataOf, RequiresScope } from '@wijkgraph/kit';
import { GraphQLISODateTime, ID, ObjectType } from 'type-graphql';

/**
 * That a resident is not safe with somebody who represents them: everything of the resident is closed to that person, on whatever
 * ground they represent, as if the resident did not exist. What they gave before still counts. Nobody but the team and oversight is told.
 */
@Entity()
@Check({ name: 'safety_flag_period_check', expression: 'lifted_at is null or lifted_at >= raised_at' })
@Index({
  name: 'safety_flag_decision',
  expression:
    'create index "safety_flag_decision" on "safety_flag" ("representative_id", "resident_id") include ("raised_at", "lifted_at")',
})
@Index({
  name: 'safety_flag_standing',
  expression: 'create unique index "safety_flag_standing" on "safety_flag" ("representative_id", "resident_id") where "lifted_at" is null',
})
@ObjectType({ description: 'That a resident is not safe with somebody who represents them. Nobody but the team and oversight is told.' })
@PersonalDataOf<SafetyFlag>(flag => flag.residentId, byTeamOrOversight)
@RequiresScope('consents:read')
export class SafetyFlag {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id!: string;

  @Property({ type: 'uuid' })
  @Index()
  residentId!: string;

  @Property({ type: 'uuid' })
  representativeId!: string;

  @Property({ type: 'text' })
  @Personal(byTeamOrOversight, () => String)
  reason!: string;

  @Property({ type: 'timestamptz' })
  @Personal(byTeamOrOversight, () => GraphQLISODateTime)
  raisedAt!: Date;

  /** The `sub` of a worker. */
  @Property({ type: 'text' })
  @Personal(byTeamOrOversight, () => ID, { description: 'The worker who raised it.' })
  raisedBy!: string;

  @Property({ type: 'timestamptz', nullable: true })
  @Personal(byTeamOrOversight, () => GraphQLISODateTime, { description: 'Null while it stands.' })
  liftedAt!: Date | null;

  @Property({ type: 'text', nullable: true })
  @Personal(byTeamOrOversight, () => ID, { description: 'The worker who lifted it.' })
  liftedBy!: string | null;
}
