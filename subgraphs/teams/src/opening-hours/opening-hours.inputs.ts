import { NotPersonal } from '@wijkgraph/kit';
import { ID, InputType, Int } from 'type-graphql';
import { EndLineInput } from '../dated/dated-line.inputs.ts';

/** When one can walk in at a location on one day of every week. */
@InputType()
export class AddOpeningHoursInput {
  @NotPersonal(() => ID)
  locationId!: string;

  @NotPersonal(() => Int, { description: '1 is Monday, 7 is Sunday (ISO 8601).' })
  weekday!: number;

  @NotPersonal(() => String, { description: 'HH:MM in Europe/Amsterdam.' })
  opens!: string;

  @NotPersonal(() => String, { description: 'HH:MM in Europe/Amsterdam, after `opens`: the first minute at which it is closed.' })
  closes!: string;

  @NotPersonal(() => String, { description: 'ISO 8601 date, today or later.' })
  validFrom!: string;

  @NotPersonal(() => String, { nullable: true, description: 'ISO 8601 date, the last day; left out while they last.' })
  validTo?: string | null;
}

@InputType()
export class EndOpeningHoursInput extends EndLineInput {}
