import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * A signed checkpoint of the record of decisions: it vouches for a run of positions, and through `previous` for every seal before it.
 * The database lets nobody change or remove one; what somebody did past the database, `npm run audit:verify` finds.
 */
@Entity()
export class Seal {
  /** 1 for the first, without gaps. */
  @PrimaryKey({ type: 'integer', autoincrement: false })
  number!: number;

  /** When it was made, by the clock of the database. */
  @Property({ type: 'timestamptz', length: 6 })
  at!: Date;

  /** The first and the last position that it vouches for; the next seal begins one further. */
  @Property({ type: 'bigint' })
  fromPosition!: string;

  @Property({ type: 'bigint' })
  toPosition!: string;

  @Property({ type: 'integer' })
  records!: number;

  /** Of the Merkle tree over those records (RFC 6962, section 2.1), hexadecimal. */
  @Property({ type: 'text' })
  root!: string;

  /** Hash of the seal before it, hexadecimal; 64 zeros before the first. */
  @Property({ type: 'text' })
  previous!: string;

  /** Every record from before this moment is in this seal or an earlier one: one that is not was slipped in afterwards. */
  @Property({ type: 'timestamptz', length: 6 })
  completeUntil!: Date;

  /** Thumbprint of the public key (RFC 7638). */
  @Property({ type: 'text' })
  keyId!: string;

  /** Ed25519 over all of the above (RFC 8032), base64url. */
  @Property({ type: 'text' })
  signature!: string;
}
