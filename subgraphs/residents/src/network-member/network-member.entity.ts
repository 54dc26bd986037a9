import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { NotPersonal, Personal, PersonalDataOf, RequiresScope } from '@wijkgraph/kit';
import { ID, ObjectType } from 'type-graphql';

const aboutSomebodyElse = { category: 'SOCIAL_NETWORK', thirdParty: true } as const;

/** Somebody around a resident who helps, or could (netwerk). */
@Entity()
@ObjectType({ description: 'Somebody around a resident who helps, or could.' })
@PersonalDataOf<NetworkMember>(member => member.residentId, 'SOCIAL_NETWORK')
@RequiresScope('residents:read')
export class NetworkMember {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id!: string;

  /** Whose consent is asked. */
  @Property({ type: 'uuid' })
  @Index()
  residentId!: string;

  @Property({ type: 'text' })
  @Personal(aboutSomebodyElse, () => String)
  name!: string;

  @Property({ type: 'text' })
  @Personal(aboutSomebodyElse, () => String, { description: 'What this person is to the resident, such as a sister or a neighbour.' })
  relation!: string;

  @Property({ type: 'text', nullable: true })
  @Personal(aboutSomebodyElse, () => String, { description: 'What this person does, or could do.' })
  support!: string | null;
}
