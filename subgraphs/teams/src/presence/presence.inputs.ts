import { NotPersonal } from '@wijkgraph/kit';
import { ID, InputType, Int } from 'type-graphql';
import { EndLineInput } from '../dated/dated-line.inputs.ts';
import { PresenceKind } from './presence.entity.ts';

/** That a team is to be found at a school or community centre at a fixed time of the week. */
@InputType()
export class AddPresenceInput {
  @NotPersonal(() => ID)
  teamId!: string;

  @NotPersonal(() => ID, { nullable: true, description: 'Somebody of the team; left out where it is not always the same one.' })
  workerId?: string | null;

  @NotPersonal(() => String, { description: 'The school or community centre, at most 200 characters.' })
  locationName!: string;

  @NotPersonal(() => PresenceKind)
  kind!: PresenceKind;

  @NotPersonal(() => Int, { description: '1 is Monday, 7 is Sunday (ISO 8601).' })
  weekday!: number;

  @NotPersonal(() => String, { description: 'HH:MM in Europe/Amsterdam.' })
  from!: string;

  @NotPersonal(() => String, { description: 'HH:MM in Europe/Amsterdam, after `from`.' })
  to!: string;

  @NotPersonal(() => String, { description: 'ISO 8601 date.' })
  validFrom!: string;

  @NotPersonal(() => String, { nullable: true, description: 'ISO 8601 date, the last day; left out while it lasts.' })
  validTo?: string | null;
}

@InputType()
export class EndPresenceInput extends EndLineInput {}
