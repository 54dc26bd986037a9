import { randomUUID } from 'node:crypto';
import { Check, Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { NotPersonal, RequiresScope } from '@wijkgraph/kit';
import { ID, Int, ObjectType } from 'type-graphql';

/** How somebody rated the help (waardering). Nothing in it leads to who that was: no plan, no day, not in which order they came. */
@Entity()
@Index({
  name: 'satisfaction_rating_counted',
  expression: `create index "satisfaction_rating_counted" on "satisfaction_rating" ("at") include ("team_id", "score")`,
})
@Index({ properties: ['teamId', 'id'] })
@Check({ name: 'satisfaction_rating_score_check', expression: 'score >= 1 and score <= 10' })
@ObjectType({ description: 'How somebody rated the help. It names no resident.' })
@RequiresScope('statistics:read')
export class SatisfactionRating {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id: string = randomUUID();

  @Property({ type: 'text' })
  teamId!: string;

  @Property({ type: 'smallint' })
  @NotPersonal(() => Int, { description: '1 to 10; the municipal aim is 7 on average.' })
  score!: number;

  @Property({ type: 'date' })
  @NotPersonal(() => String, {
    description: 'ISO 8601 date of the first day of its month: by the day itself somebody might be recognised.',
  })
  at!: string;
}
