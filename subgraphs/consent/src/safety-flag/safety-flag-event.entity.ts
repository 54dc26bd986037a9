import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { SafetyFlag } from './safety-flag.entity.ts';

/** A step in the life of a safety flag. The database lets nobody change or remove one. */
@Entity()
export class SafetyFlagEvent {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => SafetyFlag, mapToPk: true, fieldName: 'safety_flag_id', index: true, deleteRule: 'cascade' })
  safetyFlagId!: string;

  @Property({ type: 'timestamptz' })
  at!: Date;

  @Enum({ items: () => ['RAISED', 'LIFTED'] })
  step!: 'RAISED' | 'LIFTED';

  /** Who did it: the token's `sub`, its client and its party. */
  @Property({ type: 'text' })
  subject!: string;

  @Property({ type: 'text' })
  client!: string;

  @Property({ type: 'text' })
  party!: string;
}
