import { Check, Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { NotPersonal, RequiresScope } from '@wijkgraph/kit';
import { Directive, ID, ObjectType } from 'type-graphql';

/** A social neighbourhood team (sociaal wijkteam). Its id is a party's id: no organisation has the same. */
@Entity()
@ObjectType({ description: 'A social neighbourhood team (sociaal wijkteam).' })
@Directive('@key(fields: "id")')
@Check({ name: 'team_id_check', expression: `starts_with(id, 'team-')` })
@RequiresScope('directory:read')
export class Team {
  @PrimaryKey({ type: 'text' })
  @NotPersonal(() => ID)
  id!: string;

  @Property({ type: 'text' })
  @NotPersonal(() => String)
  name!: string;
}
