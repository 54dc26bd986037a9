import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { LegalBasis } from '@wijkgraph/schema';
import { OverrideGround } from './override-ground.ts';

/** That one worker passes over consent in an emergency (noodtoegang): chosen categories, a few hours, reviewed by somebody else. */
@Entity()
@Check({
  name: 'emergency_override_period_check',
  expression: `valid_until > valid_from and valid_until <= valid_from + '04:00:00'::interval`,
})
@Index({
  name: 'emergency_override_decision',
  expression:
    'create index "emergency_override_decision" on "emergency_override" ("resident_id", "worker") include ("party", "categories", "valid_from", "valid_until", "legal_basis", "id")',
})
export class EmergencyOverride {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  residentId!: string;

  /** The `sub` of the one worker to whom it opens anything. */
  @Property({ type: 'text' })
  worker!: string;

  /** The worker's team. */
  @Property({ type: 'text' })
  party!: string;

  @Enum({ items: () => Object.values(OverrideGround) })
  ground!: OverrideGround;

  @Enum({ items: () => Object.values(LegalBasis) })
  legalBasis!: LegalBasis;

  /** In the worker's own words; never shown to a partner. */
  @Property({ type: 'text' })
  reason!: string;

  /** Bits of the data categories. */
  @Property({ type: 'integer', fieldName: 'categories' })
  categoryMask!: number;

  @Property({ type: 'timestamptz' })
  validFrom!: Date;

  /** Brought forward where it is ended early. */
  @Property({ type: 'timestamptz' })
  validUntil!: Date;
}
