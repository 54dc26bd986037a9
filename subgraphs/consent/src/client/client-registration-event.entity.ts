import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Scope } from '@wijkgraph/schema';
import { ClientRegistration } from './client-registration.entity.ts';

/** A step in the life of a registration, and what it was after it. The database lets nobody change or remove one. */
@Entity()
export class ClientRegistrationEvent {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => ClientRegistration, mapToPk: true, fieldName: 'client_id', index: true })
  clientId!: string;

  @Property({ type: 'timestamptz' })
  at!: Date;

  @Enum({ items: () => ['REGISTERED', 'CHANGED', 'REVOKED'] })
  step!: 'REGISTERED' | 'CHANGED' | 'REVOKED';

  /** Who of the municipality did it, in words. */
  @Property({ type: 'text' })
  by!: string;

  @Property({ type: 'text', nullable: true })
  partyId!: string | null;

  @Property({ type: 'text[]' })
  scopes!: Scope[];

  /** Bits of the purposes. */
  @Property({ type: 'integer', fieldName: 'purposes' })
  purposeMask!: number;
}
