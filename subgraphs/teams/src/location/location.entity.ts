import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { NotPersonal, RequiresScope } from '@wijkgraph/kit';
import { Directive, ID, ObjectType, registerEnumType } from 'type-graphql';

export const LocationKind = { TEAM_LOCATION: 'TEAM_LOCATION', INFORMATION_POINT: 'INFORMATION_POINT' } as const;
export type LocationKind = keyof typeof LocationKind;
registerEnumType(LocationKind, {
  name: 'LocationKind',
  valuesConfig: {
    TEAM_LOCATION: { description: 'Where a team has its seat and a volunteer host receives whoever walks in.' },
    INFORMATION_POINT: { description: 'A WijkInformatiePunt that a team keeps.' },
  },
});

/** A place of a team where one can walk in (teamlocatie). */
@Entity()
@ObjectType({ description: 'A place of a team where one can walk in.' })
@Directive('@key(fields: "id")')
@RequiresScope('directory:read')
export class Location {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id!: string;

  @Property({ type: 'text' })
  @Index()
  teamId!: string;

  @Property({ type: 'text' })
  @NotPersonal(() => String)
  name!: string;

  @Enum({ items: () => Object.values(LocationKind) })
  @NotPersonal(() => LocationKind)
  kind!: LocationKind;

  @Property({ type: 'text' })
  @NotPersonal(() => String)
  street!: string;

  @Property({ type: 'text' })
  @NotPersonal(() => String, { description: 'With its addition, such as "12-B".' })
  houseNumber!: string;

  @Property({ type: 'text' })
  @NotPersonal(() => String, { description: 'Four digits and two letters.' })
  postcode!: string;

  @Property({ type: 'text' })
  @NotPersonal(() => String)
  city!: string;
}
