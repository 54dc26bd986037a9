import { Entity, Enum, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Step } from '../history/step.ts';
import { Consent } from './consent.entity.ts';
import type { StoredConsentState } from './consent.states.ts';

/** A step in the life of a consent: it goes with its consent. */
@Entity()
export class ConsentEvent extends Step {
  @ManyToOne({ entity: () => Consent, mapToPk: true, fieldName: 'consent_id', index: true, deleteRule: 'cascade' })
  consentId!: string;

  @Enum({ items: () => ['REQUESTED', 'ACTIVE', 'REFUSED', 'WITHDRAWN', 'ENTERED_IN_ERROR'] })
  state!: StoredConsentState;
}
