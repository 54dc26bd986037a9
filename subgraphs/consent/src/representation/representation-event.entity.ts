import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Representation } from './representation.entity.ts';

/** A step in the life of a representation. The database lets nobody change or remove one. */
@Entity()
export class RepresentationEvent {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => Representation, mapToPk: true, fieldName: 'representation_id', index: true, deleteRule: 'cascade' })
  representationId!: string;

  @Property({ type: 'timestamptz' })
  at!: Date;

  @Enum({ items: () => ['RECORDED', 'ENDED'] })
  step!: 'RECORDED' | 'ENDED';

  /** Who did it: the token's `sub`, its client and its party. */
  @Property({ type: 'text' })
  subject!: string;

  @Property({ type: 'text' })
  client!: string;

  @Property({ type: 'text' })
  party!: string;
}
