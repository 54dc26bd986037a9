import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Objection } from './objection.entity.ts';

/** A step in the life of an objection. The database lets nobody change or remove one: it goes with its objection. */
@Entity()
export class ObjectionEvent {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => Objection, mapToPk: true, fieldName: 'objection_id', index: true, deleteRule: 'cascade' })
  objectionId!: string;

  @Property({ type: 'timestamptz' })
  at!: Date;

  @Enum({ items: () => ['RECORDED', 'LIFTED'] })
  step!: 'RECORDED' | 'LIFTED';

  /** Who did it: the token's `sub`, its client and its party. */
  @Property({ type: 'text' })
  subject!: string;

  @Property({ type: 'text' })
  client!: string;

  @Property({ type: 'text' })
  party!: string;
}
