import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { LegalBasis } from '@wijkgraph/schema';
import type { OverrideGround } from './override-words.ts';

/** What follows from a ground: data, with the law that it comes from. */
@Entity()
export class OverrideRule {
  @PrimaryKey({ type: 'text' })
  ground!: OverrideGround;

  /** What every permit under it carries. */
  @Enum({ items: () => Object.values(LegalBasis) })
  legalBasis!: LegalBasis;

  /** Days after its end for which an override is kept from the resident's view; a review may shorten or lengthen that. */
  @Property({ type: 'integer' })
  withheldDays!: number;

  /** Law and article. */
  @Property({ type: 'text' })
  source!: string;
}
