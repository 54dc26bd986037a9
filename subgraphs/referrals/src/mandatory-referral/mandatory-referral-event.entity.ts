import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { MandatoryReferral } from './mandatory-referral.entity.ts';
import { MandatoryReferralState } from './mandatory-referral.states.ts';

/**
 * What became of a duty to refer, and by whom: a refusal stays on record when the resident goes after all. The database lets nobody
 * change or remove it: it goes with its duty.
 */
@Entity()
@Index({ properties: ['mandatoryReferralId', 'id'] })
export class MandatoryReferralEvent {
  /** Counts up: the order of the steps. */
  @PrimaryKey({ type: 'integer', autoincrement: true })
  id!: number;

  @ManyToOne({ entity: () => MandatoryReferral, mapToPk: true, fieldName: 'mandatory_referral_id', deleteRule: 'cascade' })
  mandatoryReferralId!: string;

  @Property({ type: 'datetime', length: 3 })
  at!: Date;

  /** OPEN where a referral that fulfilled it was taken back or rejected. */
  @Enum({ items: () => Object.values(MandatoryReferralState) })
  state!: MandatoryReferralState;

  /** Null where an organisation's application took the step. */
  @Property({ type: 'uuid', nullable: true })
  workerId!: string | null;

  @Property({ type: 'text' })
  byPartyId!: string;
}
