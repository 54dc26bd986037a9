import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { NotPersonal, RequiresScope } from '@wijkgraph/kit';
import { Directive, ID, ObjectType, registerEnumType } from 'type-graphql';

export const OrganisationKind = {
  MUNICIPALITY: 'MUNICIPALITY',
  SOCIAL_WORK: 'SOCIAL_WORK',
  CLIENT_SUPPORT: 'CLIENT_SUPPORT',
  PARENTING_SUPPORT: 'PARENTING_SUPPORT',
  YOUTH_CARE: 'YOUTH_CARE',
  HOUSING_CORPORATION: 'HOUSING_CORPORATION',
  DISTRICT_NURSING: 'DISTRICT_NURSING',
  HOME_CARE: 'HOME_CARE',
  GENERAL_PRACTICE: 'GENERAL_PRACTICE',
  BENEFIT_AGENCY: 'BENEFIT_AGENCY',
  INFORMATION_POINT: 'INFORMATION_POINT',
} as const;
export type OrganisationKind = keyof typeof OrganisationKind;
registerEnumType(OrganisationKind, { name: 'OrganisationKind', description: 'What an organisation is there for.' });

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
