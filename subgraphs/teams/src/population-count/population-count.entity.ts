import { Check, Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { NotPersonal, RequiresScope, Version } from '@wijkgraph/kit';
import { ID, Int, ObjectType } from 'type-graphql';

/** How many people lived in the municipality, or in one wijk of it, on a day, as somebody counted them (bevolking). */
@Entity()
@ObjectType({ description: 'How many people lived in the municipality, or in one wijk of it, on a day, as somebody counted them.' })
@Check({ name: 'population_count_under20_check', expression: 'inhabitants >= 0 and under20 >= 0 and under20 <= inhabitants' })
@Index({
  name: 'population_count_once',
  expression: `create unique index "population_count_once" on "population_count" ("counted_on", coalesce("district_code", ''))`,
})
@RequiresScope('directory:read')
export class PopulationCount {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id!: string;

  @Version()
  version!: number;

  @Property({ type: 'date', fieldName: 'counted_on' })
  @NotPersonal(() => String, { description: 'ISO 8601 date.' })
  on!: string;

  /** Null for the whole municipality. */
  @Property({ type: 'text', nullable: true })
  districtCode!: string | null;

  @Property({ type: 'integer' })
  @NotPersonal(() => Int)
  inhabitants!: number;

  @Property({ type: 'integer', fieldName: 'under20', nullable: true })
  @NotPersonal(() => Int, { nullable: true, description: 'Of them, who were younger than 20; null where that was not counted.' })
  under20!: number | null;

  @Property({ type: 'text' })
  @NotPersonal(() => String, { description: 'Who counted.' })
  source!: string;
}
