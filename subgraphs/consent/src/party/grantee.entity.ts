import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A party that consent can be given to, and the most that it can ever be given. */
@Entity()
export class Grantee {
  /** The id of a team or an organisation. */
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Enum({ items: () => ['TEAM', 'ORGANISATION'] })
  kind!: 'TEAM' | 'ORGANISATION';

  /** Bits of the data categories beyond which no consent reaches. */
  @Property({ type: 'integer' })
  ceiling!: number;
}
