import { randomUUID } from 'node:crypto';
import { ArrayType } from '@mikro-orm/postgresql';
import { Entity, Formula, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { NotPersonal, Personal, PersonalDataOf, RequiresScope, Version } from '@wijkgraph/kit';
import { ID, ObjectType } from 'type-graphql';

/** That a helper takes part in a plan, with the resident's consent. */
@Entity()
@Index({
  name: 'plan_participant_counted',
  expression: `create index "plan_participant_counted" on "plan_participant" ("plan_id") include ("participates_from", "participates_to")`,
})
@ObjectType({ description: 'That a helper takes part in a plan, with the consent of those whom it is about.' })
@PersonalDataOf<PlanParticipant>(participant => participant.residentIds, 'PLAN')
@RequiresScope('plans:read')
export class PlanParticipant {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id: string = randomUUID();

  @Version({ category: 'PLAN', onlyOwnTeam: true })
  version!: number;

  @Property({ type: 'uuid' })
  planId!: string;

  /** Whose consent is asked: the residents of the plan, read from the plan so that the two cannot differ. */
  @Formula<PlanParticipant>(columns => `(select "resident_ids" from "support_plan" where "support_plan"."id" = ${columns.planId})`, {
    type: ArrayType,
  })
  residentIds!: string[];

  @Property({ type: 'text' })
  partyId!: string;

  @Property({ type: 'uuid', nullable: true })
  workerId!: string | null;

  /** No participant without a consent: that of the resident, or of the household's member who is named first in the plan. */
  @Property({ type: 'uuid' })
  consentId!: string;

  /** Those of the other members of a household. */
  @Property({ type: ArrayType, columnType: 'uuid[]', defaultRaw: `'{}'` })
  otherConsentIds: string[] = [];

  @Property({ type: 'date', fieldName: 'participates_from' })
  @Personal('PLAN', () => String, { description: 'ISO 8601 date.' })
  from!: string;

  @Property({ type: 'date', nullable: true, fieldName: 'participates_to' })
  @Personal('PLAN', () => String, { description: 'ISO 8601 date; null while it lasts.' })
  to!: string | null;
}
