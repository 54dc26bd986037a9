import { Check, Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { NotPersonal, RequiresScope, Version } from '@wijkgraph/kit';
import { ID, ObjectType } from 'type-graphql';

/** That a team ends clarifying a question (vraagverheldering) with an advised weight, from a day on. Before it, it may go on without. */
@Entity()
@ObjectType({ description: 'That a team ends clarifying a question (vraagverheldering) with an advised weight, from a day on.' })
@Check({ name: 'clarification_period_order_check', expression: 'clarifies_to >= clarifies_from' })
@Check({
  name: 'clarification_period_once_at_a_time',
  expression: `exclude using gist (team_id with =, daterange(clarifies_from, clarifies_to, '[]') with &&)`,
})
@RequiresScope('directory:read')
export class ClarificationPeriod {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id!: string;

  @Version()
  version!: number;

  @Property({ type: 'text' })
  @Index()
  teamId!: string;

  @Property({ type: 'date', fieldName: 'clarifies_from' })
  @NotPersonal(() => String, { description: 'ISO 8601 date.' })
  from!: string;

  @Property({ type: 'date', nullable: true, fieldName: 'clarifies_to' })
  @NotPersonal(() => String, { nullable: true, description: 'ISO 8601 date, the last day; null while it lasts.' })
  to!: string | null;
}
