import { Check, Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { NotPersonal, RequiresScope, Version } from '@wijkgraph/kit';
import { Directive, ID, ObjectType } from 'type-graphql';

/** A wijk, as Statistics Netherlands (CBS) divides the municipality. */
@Entity()
@ObjectType({ description: 'A wijk, as Statistics Netherlands (CBS) divides the municipality.' })
@Directive('@key(fields: "code")')
@RequiresScope('directory:read')
export class District {
  @PrimaryKey({ type: 'text' })
  @NotPersonal(() => ID, { description: 'CBS code, such as WK050507.' })
  code!: string;

  @Property({ type: 'text' })
  @NotPersonal(() => String)
  name!: string;
}

/** That a team works, worked or will work for a wijk. Dated, so that another team or another division needs data and no code. */
@Entity()
@ObjectType({ description: 'That a team works, worked or will work for a wijk.' })
@Check({ name: 'team_district_period_check', expression: 'assigned_to >= assigned_from' })
@Unique({ properties: ['teamId', 'districtCode', 'from'] })
@Check({
  name: 'team_district_once_at_a_time',
  expression: `exclude using gist (team_id with =, district_code with =, daterange(assigned_from, assigned_to, '[]') with &&)`,
})
@RequiresScope('directory:read')
export class TeamDistrict {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id!: string;

  @Version()
  version!: number;

  @Property({ type: 'text' })
  teamId!: string;

  @Property({ type: 'text' })
  @Index()
  districtCode!: string;

  @Property({ type: 'date', fieldName: 'assigned_from' })
  @NotPersonal(() => String, { description: 'ISO 8601 date.' })
  from!: string;

  @Property({ type: 'date', nullable: true, fieldName: 'assigned_to' })
  @NotPersonal(() => String, { nullable: true, description: 'ISO 8601 date, the last day; null while it lasts.' })
  to!: string | null;
}
