import { Check, Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { NotPersonal, RequiresScope, Version } from '@wijkgraph/kit';
import { ID, ObjectType } from 'type-graphql';
import { TIME } from '../clock.ts';

/** That on one day a location receives at other times than usual, or not at all. It stands above the week and above public holidays. */
@Entity()
@ObjectType({ description: 'That on one day a location receives at other times than usual, or not at all.' })
@Unique({ properties: ['locationId', 'date'] })
@Check({ name: 'opening_exception_whole_check', expression: '(opens is null) = (closes is null)' })
@Check({ name: 'opening_exception_times_check', expression: `opens ~ '${TIME}' and closes ~ '${TIME}' and opens < closes` })
@RequiresScope('directory:read')
export class OpeningException {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id!: string;

  @Version()
  version!: number;

  @Property({ type: 'uuid' })
  locationId!: string;

  @Property({ type: 'date' })
  @NotPersonal(() => String, { description: 'ISO 8601 date.' })
  date!: string;

  @Property({ type: 'text', nullable: true })
  @NotPersonal(() => String, { nullable: true, description: 'HH:MM in Europe/Amsterdam; null where it stays closed.' })
  opens!: string | null;

  @Property({ type: 'text', nullable: true })
  @NotPersonal(() => String, { nullable: true, description: 'HH:MM in Europe/Amsterdam; null where it stays closed.' })
  closes!: string | null;

  @Property({ type: 'text' })
  @NotPersonal(() => String, { description: 'What visitors are told.' })
  reason!: string;
}
