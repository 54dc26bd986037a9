import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Representation } from '../representation/representation.entity.ts';
import { Consent } from './consent.entity.ts';

/** The word of one person on a consent, yes or no: the resident's own, or that of a representative. It goes with its consent. */
@Entity()
export class ConsentGrant {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => Consent, mapToPk: true, fieldName: 'consent_id', index: true, deleteRule: 'cascade' })
  consentId!: string;

  /** On the ground of which it was given; null for the resident. */
  @ManyToOne({ entity: () => Representation, mapToPk: true, fieldName: 'representation_id', nullable: true, deleteRule: 'no action' })
  representationId!: string | null;

  @Property({ type: 'timestamptz' })
  givenAt!: Date;

  /** Whether it was no, to a request. */
  @Property({ type: 'boolean', default: false })
  refuses: boolean = false;

  /** Who wrote it down: the `sub` of a worker, or of the one who gave it. */
  @Property({ type: 'text' })
  recordedBy!: string;
}
