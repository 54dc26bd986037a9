import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Consent } from './consent.entity.ts';
import type { StoredConsentState } from './consent.states.ts';

/** A step in the life of a consent. The database lets nobody change or remove one: it goes with its consent. */
@Entity()
export class ConsentEvent {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => Consent, mapToPk: true, fieldName: 'consent_id', index: true, deleteRule: 'cascade' })
  consentId!: string;

  @Property({ type: 'timestamptz' })
  at!: Date;

  @Enum({ items: () => ['REQUESTED', 'ACTIVE', 'REFUSED', 'WITHDRAWN', 'ENTERED_IN_ERROR'] })
  state!: StoredConsentState;

  /** Who did it: the token's `sub`, its client and its party. */
  @Property({ type: 'text' })
  subject!: string;

  @Property({ type: 'text' })
  client!: string;

  @Property({ type: 'text' })
  party!: string;
}
