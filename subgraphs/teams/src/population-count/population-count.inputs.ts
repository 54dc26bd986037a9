import { NotPersonal } from '@wijkgraph/kit';
import { ID, InputType, Int } from 'type-graphql';

/** How many people lived in the municipality, or in one wijk of it, on a day. */
@InputType()
export class RecordPopulationInput {
  @NotPersonal(() => String, { description: 'ISO 8601 date, today at the latest.' })
  on!: string;

  @NotPersonal(() => ID, { nullable: true, description: 'CBS code of the wijk; left out for the whole municipality.' })
  districtCode?: string | null;

  @NotPersonal(() => Int)
  inhabitants!: number;

  @NotPersonal(() => Int, { nullable: true, description: 'Of them, who were younger than 20.' })
  under20?: number | null;

  @NotPersonal(() => String, { description: 'Who counted, at most 500 characters.' })
  source!: string;

  @NotPersonal(() => Int, {
    nullable: true,
    description: 'The `version` of the count of that place and day, where there is one already. CONFLICT where it is another.',
  })
  expectedVersion?: number | null;
}
