import { NotPersonal } from '@wijkgraph/kit';
import { Float, ID, InputType, Int } from 'type-graphql';

/** A line of capacity: working time, money, or both. */
@InputType()
export class SetCapacityInput {
  @NotPersonal(() => ID, { nullable: true, description: 'The line that is changed; left out for a new one.' })
  id?: string | null;

  @NotPersonal(() => Int, { nullable: true, description: 'The `version` of that line that was read. CONFLICT where it is another.' })
  expectedVersion?: number | null;

  @NotPersonal(() => ID, { nullable: true, description: 'Whose capacity it is: all teams together where left out. It cannot be changed.' })
  teamId?: string | null;

  @NotPersonal(() => Float, { nullable: true, description: 'Working time, in FTE: 0 to 9999.99, in hundredths.' })
  fte?: number | null;

  @NotPersonal(() => Int, { nullable: true, description: 'Whole euro, for the period: 0 or more.' })
  amount?: number | null;

  @NotPersonal(() => String, { description: 'ISO 8601 date.' })
  from!: string;

  @NotPersonal(() => String, { nullable: true, description: 'ISO 8601 date, the last day; left out while it lasts.' })
  to?: string | null;

  @NotPersonal(() => String, { description: 'The document or decision that it is taken from, at most 500 characters.' })
  source!: string;
}
