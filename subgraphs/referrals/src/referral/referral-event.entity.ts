import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { byConcernedParties, byLifeDomains, type LifeDomain, Personal, PersonalDataOf, RequiresScope } from '@wijkgraph/kit';
import { GraphQLISODateTime, ObjectType } from 'type-graphql';
import { Referral } from './referral.entity.ts';
import { ReferralState, type StoredReferralState, storedReferralStates } from './referral.states.ts';

/** A step in the course of a referral. The database lets nobody change or remove one: it goes with its referral. */
@Entity()
@Index({ properties: ['referral', 'id'] })
@Index({
  name: 'referral_event_answered',
  expression: `create index "referral_event_answered" on "referral_event" ("referral_id") include ("state") where "state" in ('ACCEPTED', 'REJECTED')`,
})
@ObjectType({ description: 'A step in the course of a referral.' })
@PersonalDataOf<ReferralEvent>(event => event.referral.residentId, byConcernedParties)
@RequiresScope('referrals:read')
export class ReferralEvent {
  /** Reckoned, so not given when a row is made. */
  [OptionalProps]?: 'concernedParties' | 'lifeDomains';

  /** Counts up: the order of the steps. */
  @PrimaryKey({ type: 'integer', autoincrement: true })
  id!: number;

  @ManyToOne({ entity: () => Referral, deleteRule: 'cascade' })
  referral!: Referral;

  @Property({ type: 'datetime', length: 3 })
  @Personal(byConcernedParties, () => GraphQLISODateTime)
  at!: Date;

  @Enum({ items: () => storedReferralStates })
  @Personal(byConcernedParties, () => ReferralState)
  state!: StoredReferralState;

  /** Who took the step. */
  @Property({ type: 'text' })
  byPartyId!: string;

  @Property({ type: 'text', nullable: true })
  @Personal(byLifeDomains, () => String, { description: 'What was said with it.' })
  note!: string | null;

  /** Read by the rule over rows: an event is seen as its referral is. */
  get concernedParties(): readonly string[] {
    return this.referral.concernedParties;
  }

  /** Read by the rule over rows. */
  get lifeDomains(): readonly LifeDomain[] {
    return this.referral.lifeDomains;
  }
}
