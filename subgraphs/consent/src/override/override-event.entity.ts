import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { EmergencyOverride } from './emergency-override.entity.ts';

/** A step in the life of an override. The database lets nobody change or remove one: it goes with its override. */
@Entity()
export class OverrideEvent {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => EmergencyOverride, mapToPk: true, fieldName: 'override_id', index: true, deleteRule: 'cascade' })
  overrideId!: string;

  @Property({ type: 'timestamptz' })
  at!: Date;

  @Enum({ items: () => ['INVOKED', 'ENDED', 'REVIEWED'] })
  step!: 'INVOKED' | 'ENDED' | 'REVIEWED';

  /** Who did it: the token's `sub`, its client and its party. */
  @Property({ type: 'text' })
  subject!: string;

  @Property({ type: 'text' })
  client!: string;

  @Property({ type: 'text' })
  party!: string;
}
