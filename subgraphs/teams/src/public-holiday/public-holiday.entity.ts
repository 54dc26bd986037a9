import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { NotPersonal, RequiresScope } from '@wijkgraph/kit';
import { ObjectType } from 'type-graphql';

/** A day on which nobody is received anywhere, unless a location says otherwise (feestdag). Days are data: no calendar is reckoned here. */
@Entity()
@ObjectType({ description: 'A day on which nobody is received anywhere, unless a location says otherwise (feestdag).' })
@RequiresScope('directory:read')
export class PublicHoliday {
  @PrimaryKey({ type: 'date' })
  @NotPersonal(() => String, { description: 'ISO 8601 date.' })
  date!: string;

  @Property({ type: 'text' })
  @NotPersonal(() => String, { description: 'As it is called in Dutch, such as "Koningsdag".' })
  name!: string;

  @Property({ type: 'text' })
  @NotPersonal(() => String, { description: 'The law or decree by which it is one.' })
  source!: string;
}
