import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A party as it was known from one moment to another. The database keeps it by itself whenever a party changes. */
@Entity()
export class GranteeVersion {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @PrimaryKey({ type: 'timestamptz' })
  fromAt!: Date;

  /** Null while it is what is known. */
  @Property({ type: 'timestamptz', nullable: true })
  untilAt!: Date | null;

  @Property({ type: 'text' })
  kind!: 'TEAM' | 'ORGANISATION';

  @Property({ type: 'text', nullable: true })
  partyKind!: string | null;

  @Property({ type: 'integer' })
  ceiling!: number;
}
