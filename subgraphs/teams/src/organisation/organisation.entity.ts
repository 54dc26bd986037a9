import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { NotPersonal, OrganisationKind, RequiresScope } from '@wijkgraph/kit';
import { Directive, ID, ObjectType } from 'type-graphql';

/** The municipality or an organisation that works with the teams (partnerorganisatie). Its id is a party's id: no team has the same. */
@Entity()
@ObjectType({ description: 'The municipality, or an organisation that works with the teams.' })
@Directive('@key(fields: "id")')
@Index({ properties: ['name', 'id'] })
@Check({ name: 'organisation_id_check', expression: `not starts_with(id, 'team-')` })
@RequiresScope('directory:read')
export class Organisation {
  @PrimaryKey({ type: 'text' })
  @NotPersonal(() => ID)
  id!: string;

  @Property({ type: 'text' })
  @NotPersonal(() => String)
  name!: string;

  @Enum({ items: () => Object.values(OrganisationKind) })
  @NotPersonal(() => OrganisationKind)
  kind!: OrganisationKind;
}
