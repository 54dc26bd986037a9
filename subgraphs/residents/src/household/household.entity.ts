import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { NotPersonal, Personal, PersonalDataOf, RequiresScope } from '@wijkgraph/kit';
import { Directive, ID, ObjectType, registerEnumType } from 'type-graphql';

export const HouseholdRole = { ADULT: 'ADULT', PARTNER: 'PARTNER', CHILD: 'CHILD', OTHER: 'OTHER' } as const;
export type HouseholdRole = keyof typeof HouseholdRole;
registerEnumType(HouseholdRole, { name: 'HouseholdRole' });

/** People who live together (huishouden). Whoever looks sees those members who permit it. */
@Entity()
@ObjectType({ description: 'People who live together. Members are seen by whoever each of them permits.' })
@Directive('@key(fields: "id")')
@RequiresScope('residents:read')
export class Household {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id!: string;
}

/** That somebody belongs, or belonged, to a household. */
@Entity()
@ObjectType({ description: 'That somebody belongs, or belonged, to a household.' })
@PersonalDataOf<HouseholdMember>(member => member.residentId, 'HOUSEHOLD')
@RequiresScope('residents:read')
export class HouseholdMember {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id!: string;

  @Property({ type: 'uuid' })
  @Index()
  householdId!: string;

  /** Whose consent is asked. */
  @Property({ type: 'uuid' })
  @Index()
  residentId!: string;

  @Enum({ items: () => Object.values(HouseholdRole) })
  @Personal('HOUSEHOLD', () => HouseholdRole)
  role!: HouseholdRole;

  @Property({ type: 'date', fieldName: 'member_from' })
  @Personal('HOUSEHOLD', () => String, { description: 'ISO 8601 date.' })
  from!: string;

  @Property({ type: 'date', nullable: true, fieldName: 'member_to' })
  @Personal('HOUSEHOLD', () => String, { description: 'ISO 8601 date; null while it lasts.' })
  to!: string | null;
}
