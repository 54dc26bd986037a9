import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** An application that may ask, for whom, and for which purposes (doelbinding). */
@Entity()
export class ClientRegistration {
  /** OAuth 2 `client_id`. */
  @PrimaryKey({ type: 'text' })
  id!: string;

  /** The one party it may ask for; null for the teams' own application, whose users bring their party. */
  @Property({ type: 'text', nullable: true })
  partyId!: string | null;

  /** Bits of the purposes it is registered for. */
  @Property({ type: 'integer', fieldName: 'purposes' })
  purposeMask!: number;
}
