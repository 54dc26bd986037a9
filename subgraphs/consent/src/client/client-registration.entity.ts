import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Scope } from '@wijkgraph/schema';

/** An application that may ask, for whom, how much, and for which purposes (doelbinding). */
@Entity()
export class ClientRegistration {
  /** OAuth 2 `client_id`. */
  @PrimaryKey({ type: 'text' })
  id!: string;

  /** The one party it may ask for; null for the teams' own application, whose users bring their party. */
  @Property({ type: 'text', nullable: true })
  partyId!: string | null;

  /** The most that any of its access tokens can grant. */
  @Property({ type: 'text[]' })
  scopes!: Scope[];

  /** Bits of the purposes it is registered for. */
  @Property({ type: 'integer', fieldName: 'purposes' })
  purposeMask!: number;

  /** From then on it gets nothing. */
  @Property({ type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;
}
