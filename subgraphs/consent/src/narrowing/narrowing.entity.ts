import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * That something was taken away from a party, or from whoever: never what, and never of whom. The database numbers it,
 * and lets nobody change or remove one.
 */
@Entity()
export class Narrowing {
  /** In the order of commit: whoever sees a number sees all before it. */
  @PrimaryKey({ type: 'bigint', autoincrement: false })
  number!: string;

  /** Every decision from this moment on heeds it, by the clock of the database. Never earlier than that of a lower number. */
  @Property({ type: 'timestamptz', length: 6 })
  at!: Date;

  /** Whose decisions it concerns; null where it may be anybody's. */
  @Property({ type: 'text', nullable: true })
  partyId!: string | null;
}
