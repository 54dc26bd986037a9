import { NotPersonal } from '@wijkgraph/kit';
import { ID, InputType, Int } from 'type-graphql';

/** How a day is otherwise at a location: other times, or closed where both are left out. */
@InputType()
export class SetOpeningExceptionInput {
  @NotPersonal(() => ID)
  locationId!: string;

  @NotPersonal(() => String, { description: 'ISO 8601 date, today or later.' })
  date!: string;

  @NotPersonal(() => String, { nullable: true, description: 'HH:MM in Europe/Amsterdam.' })
  opens?: string | null;

  @NotPersonal(() => String, { nullable: true, description: 'HH:MM in Europe/Amsterdam, after `opens`.' })
  closes?: string | null;

  @NotPersonal(() => String, { description: 'What visitors are told, at most 200 characters.' })
  reason!: string;

  @NotPersonal(() => Int, {
    nullable: true,
    description: 'The `version` of the exception for that day, where there is one already. CONFLICT where it is another.',
  })
  expectedVersion?: number | null;
}
