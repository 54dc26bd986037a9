import type { Opt } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { byLifeDomain, LifeDomain, NotPersonal, Personal, PersonalDataOf, RequiresScope } from '@wijkgraph/kit';
import { Directive, GraphQLISODateTime, ID, ObjectType } from 'type-graphql';
import { Referral } from '../referral/referral.entity.ts';
import { MandatoryReferralState } from './mandatory-referral.states.ts';
import { fitsTrigger, MandatoryReferralTrigger } from './mandatory-referral.triggers.ts';

/** That a team must refer a resident on. It exists only for whoever may see the life domain that it betrays. */
@Entity()
@Unique({ properties: ['questionId', 'trigger'] })
@Index({
  name: 'mandatory_referral_open',
  expression: `create index "mandatory_referral_open" on "mandatory_referral" ("state", "recorded_at", "id") where state = 'OPEN'`,
})
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

  @Property({ type: 'datetime', length: 3, defaultRaw: 'now()' })
  @Personal(byLifeDomain, () => GraphQLISODateTime, { description: 'Since when the team must.' })
  recordedAt: Opt<Date> = new Date();

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Personal(byLifeDomain, () => GraphQLISODateTime, { description: 'When it was referred or refused; null while it is open.' })
  settledAt!: Date | null;

  /** The worker who referred, or wrote down that the resident refuses. */
  @Property({ type: 'uuid', nullable: true })
  settledBy!: string | null;
}
