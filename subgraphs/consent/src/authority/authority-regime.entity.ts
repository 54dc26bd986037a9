import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { RepresentationKind } from '../representation/representation-kind.ts';
import { Authority } from './authority.ts';

/**
 * One rule of who may consent for whom (`domain.md`, invariant 6), with the law that says so. Rules are data: they are read at the moment
 * of the decision, and a law that changes is a row that ends and a row that begins.
 */
@Entity()
export class AuthorityRegime {
  @PrimaryKey({ type: 'text' })
  id!: string;

  /** Whole years, as of the birthday at midnight in Europe/Amsterdam: `authority.sql.ts` says when that is. */
  @Property({ type: 'integer' })
  fromAge!: number;

  /** The birthday on which it ends; null where it does not. */
  @Property({ type: 'integer', nullable: true })
  untilAge!: number | null;

  /** Whether it is for who can weigh their own interests in this (wilsbekwaam), or for who cannot. */
  @Property({ type: 'boolean' })
  capable!: boolean;

  @Enum({ items: () => Object.values(Authority) })
  authority!: Authority;

  /** The kinds of representative whose word counts. */
  @Property({ type: 'text[]' })
  kinds!: RepresentationKind[];

  /** Law and article. */
  @Property({ type: 'text' })
  ground!: string;

  @Property({ type: 'timestamptz' })
  validFrom!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  validUntil!: Date | null;
}
