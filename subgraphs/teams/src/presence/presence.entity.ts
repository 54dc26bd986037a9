import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { NotPersonal, RequiresScope, Version } from '@wijkgraph/kit';
import { ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { TIME } from '../clock.ts';
import { stretch } from '../week.ts';

export const PresenceKind = { SCHOOL: 'SCHOOL', COMMUNITY_CENTRE: 'COMMUNITY_CENTRE' } as const;
export type PresenceKind = keyof typeof PresenceKind;
registerEnumType(PresenceKind, { name: 'PresenceKind', description: 'What kind of place it is.' });

const atTheSameTime = `weekday with =, daterange(valid_from, valid_to, '[]') with &&, ${stretch('present_from', 'present_to')} with &&`;

/** That a team is to be found at a school or community centre at a fixed time of the week (aanwezigheid). */
@Entity()
@ObjectType({ description: 'That a team is to be found at a school or community centre at a fixed time of the week.' })
@Check({ name: 'presence_weekday_check', expression: 'weekday >= 1 and weekday <= 7' })
@Check({
  name: 'presence_times_check',
  expression: `present_from ~ '${TIME}' and present_to ~ '${TIME}' and present_from < present_to`,
})
@Check({ name: 'presence_period_check', expression: 'valid_to >= valid_from' })
@Check({ name: 'presence_place_once_at_a_time', expression: `exclude using gist (team_id with =, location_name with =, ${atTheSameTime})` })
@Check({ name: 'presence_worker_once_at_a_time', expression: `exclude using gist (worker_id with =, ${atTheSameTime})` })
@RequiresScope('directory:read')
export class Presence {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id!: string;

  @Version()
  version!: number;

  @Property({ type: 'text' })
  @Index()
  teamId!: string;

  /** Null where it is not always the same worker. */
  @Property({ type: 'uuid', nullable: true })
  @Index()
  workerId!: string | null;

  @Property({ type: 'text' })
  @NotPersonal(() => String, { description: 'The school or community centre.' })
  locationName!: string;

  @Enum({ items: () => Object.values(PresenceKind) })
  @NotPersonal(() => PresenceKind)
  kind!: PresenceKind;

  @Property({ type: 'smallint' })
  @NotPersonal(() => Int, { description: '1 is Monday, 7 is Sunday (ISO 8601).' })
  weekday!: number;

  @Property({ type: 'text', fieldName: 'present_from' })
  @NotPersonal(() => String, { description: 'HH:MM in Europe/Amsterdam.' })
  from!: string;

  @Property({ type: 'text', fieldName: 'present_to' })
  @NotPersonal(() => String, { description: 'HH:MM in Europe/Amsterdam.' })
  to!: string;

  @Property({ type: 'date' })
  @NotPersonal(() => String, { description: 'ISO 8601 date.' })
  validFrom!: string;

  @Property({ type: 'date', nullable: true })
  @NotPersonal(() => String, { nullable: true, description: 'ISO 8601 date, the last day; null while it lasts.' })
  validTo!: string | null;
}
