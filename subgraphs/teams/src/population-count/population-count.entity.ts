import { Check, Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { NotPersonal, RequiresScope } from '@wijkgraph/kit';
import { Int, ObjectType } from 'type-graphql';

/** How many people lived in the municipality on a day, as somebody counted them (bevolking). */
@Entity()
@ObjectType({ description: 'How many people lived in the municipality on a day, as somebody counted them.' })
@Check({ name: 'population_count_under20_check', expression: 'under20 >= 0 and under20 <= inhabitants' })
@RequiresScope('directory:read')
export class PopulationCount {
  @PrimaryKey({ type: 'date', fieldName: 'counted_on' })
  @NotPersonal(() => String, { description: 'ISO 8601 date.' })
  on!: string;

  @Property({ type: 'integer' })
  @NotPersonal(() => Int)
  inhabitants!: number;

  @Property({ type: 'integer', fieldName: 'under20' })
  @NotPersonal(() => Int, { description: 'Of them, who were younger than 20.' })
  under20!: number;

  @Property({ type: 'text' })
  @NotPersonal(() => String, { description: 'Who counted.' })
  source!: string;
}
