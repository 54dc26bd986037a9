import type { Opt } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { byLifeDomain, LifeDomain, NotPersonal, Personal, PersonalDataOf, RequiresScope } from '@wijkgraph/kit';
import { Directive, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Referral } from '../referral/referral.entity.ts';
import { fitsTrigger, MandatoryReferralTrigger } from './mandatory-referral.triggers.ts';

export const MandatoryReferralState = { OPEN: 'OPEN', REFERRED: 'REFERRED', REFUSED_BY_RESIDENT: 'REFUSED_BY_RESIDENT' } as const;
export type MandatoryReferralState = keyof typeof MandatoryReferralState;
registerEnumType(MandatoryReferralState, {
  name: 'MandatoryReferralState',
  description: 'Whether the compulsory referral still has to be made. The resident may refuse it: it never bypasses consent.',
});

/** That a team must refer a resident on. It exists only for whoever may see the life domain that it betrays. */
@Entity()
@Unique({ properties: ['questionId', 'trigger'] })
@Check({ name: 'mandatory_referral_life_domain_fits', expression: fitsTrigger('trigger', domain => `life_domain = '${domain}'`) })
@Check({ name: 'mandatory_referral_referred_with_referral', expression: `state <> 'REFERRED' or referral_id is not null` })
@ObjectType({ description: 'That a team must refer a resident on.' })
@Directive('@key(fields: "id")')
@PersonalDataOf<MandatoryReferral>(mandatory => mandatory.residentId, byLifeDomain)
@RequiresScope('referrals:read')
export class MandatoryReferral {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id!: string;

  /** Whose consent is asked. */
  @Property({ type: 'uuid' })
  @Index()
  residentId!: string;

  @Property({ type: 'uuid' })
  questionId!: string;

  @Enum({ items: () => Object.values(MandatoryReferralTrigger) })
  @Personal(byLifeDomain, () => MandatoryReferralTrigger)
  trigger!: MandatoryReferralTrigger;

  /** Follows from the trigger. */
  @Enum({ items: () => Object.values(LifeDomain) })
  @Personal(byLifeDomain, () => LifeDomain)
  lifeDomain!: LifeDomain;

  @Enum({ items: () => Object.values(MandatoryReferralState) })
  @Personal(byLifeDomain, () => MandatoryReferralState)
  state!: MandatoryReferralState;

  @Property({ type: 'text' })
  toPartyId!: string;

  @ManyToOne({ entity: () => Referral, mapToPk: true, fieldName: 'referral_id', nullable: true })
  referralId!: string | null;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  recordedAt: Opt<Date> = new Date();
}
