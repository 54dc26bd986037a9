import { Check, Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { NotPersonal, RequiresScope, Version } from '@wijkgraph/kit';
import { ID, Int, ObjectType } from 'type-graphql';
import { TIME } from '../clock.ts';
import { stretch } from '../week.ts';

/** When one can walk in at a location on one day of the week (openingstijden). */
@Entity()
@ObjectType({ description: 'When one can walk in at a location on one day of the week.' })
@Check({ name: 'opening_hours_weekday_check', expression: 'weekday >= 1 and weekday <= 7' })
@Check({ name: 'opening_hours_times_check', expression: `opens ~ '${TIME}' and closes ~ '${TIME}' and opens < closes` })
@Check({ name: 'opening_hours_period_check', expression: 'valid_to >= valid_from' })
@Check({
  name: 'opening_hours_once_at_a_time',
  expression: `exclude using gist (location_id with =, weekday with =, daterange(valid_from, valid_to, '[]') with &&, ${stretch('opens', 'closes')} with &&)`,
})
@RequiresScope('directory:read')
export class OpeningHours {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id!: string;

  @Version()
  version!: number;

  @Property({ type: 'uuid' })
  @Index()
  locationId!: string;

  @Property({ type: 'smallint' })
  @NotPersonal(() => Int, { description: '1 is Monday, 7 is Sunday (ISO 8601).' })
  weekday!: number;

  @Property({ type: 'text' })
  @NotPersonal(() => String, { description: 'HH:MM in Europe/Amsterdam.' })
  opens!: string;

  @Property({ type: 'text' })
  @NotPersonal(() => String, { description: 'HH:MM in Europe/Amsterdam, the first minute at which it is closed.' })
  closes!: string;

  @Property({ type: 'date' })
  @NotPersonal(() => String, { description: 'ISO 8601 date.' })
  validFrom!: string;

  @Property({ type: 'date', nullable: true })
  @NotPersonal(() => String, { nullable: true, description: 'ISO 8601 date, the last day; null while they last.' })
  validTo!: string | null;
}
