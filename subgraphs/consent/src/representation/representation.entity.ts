import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { RepresentationKind } from './representation-kind.ts';

/** That somebody may act for a resident (vertegenwoordiging), on what ground, and for how long. */
@Entity()
@Check({ name: 'representation_agreeing_check', expression: 'agreeing >= 1' })
export class Representation {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** The one who is represented. */
  @Property({ type: 'uuid' })
  @Index()
  residentId!: string;

  /** The resident who represents: the claim `resident` of their token. */
  @Property({ type: 'uuid' })
  @Index()
  representativeId!: string;

  @Enum({ items: () => Object.values(RepresentationKind) })
  kind!: RepresentationKind;

  /** How many representatives of the resident must agree, by what this one's ground says. */
  @Property({ type: 'integer' })
  agreeing!: number;

  @Property({ type: 'timestamptz' })
  validFrom!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  validUntil!: Date | null;

  /** From when a safety flag closes everything to this representative, who is not told so. What they gave before still counts. */
  @Property({ type: 'timestamptz', nullable: true })
  flaggedFrom!: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  flaggedUntil!: Date | null;

  @Property({ type: 'timestamptz' })
  recordedAt!: Date;

  /** Who wrote it down: the `sub` of a worker. */
  @Property({ type: 'text' })
  recordedBy!: string;
}
