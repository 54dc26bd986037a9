import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { OrganisationKind } from '@wijkgraph/schema';

/** A party that consent can be given to, and the most that it can ever be given. */
@Entity()
export class Grantee {
  /** The id of a team or an organisation. */
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Enum({ items: () => ['TEAM', 'ORGANISATION'] })
  kind!: 'TEAM' | 'ORGANISATION';

  /** What kind of organisation it is; a team is of no kind. */
  @Enum({ items: () => Object.values(OrganisationKind), nullable: true })
  partyKind!: OrganisationKind | null;

  /** Bits of the data categories beyond which no consent reaches. */
  @Property({ type: 'integer' })
  ceiling!: number;
}
