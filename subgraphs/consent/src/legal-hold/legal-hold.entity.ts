import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { byOversight, NotPersonal, Personal, PersonalDataOf, RequiresScope } from '@wijkgraph/kit';
import { GraphQLISODateTime, ID, ObjectType } from 'type-graphql';

/**
 * That nothing of a resident may be erased, because of a dispute (AVG art. 17(3)(e) and 18(1)(c)). It is lifted and never rewritten, so
 * the row is its history. Nobody but the privacy officer knows of it, the resident and the team included: the dispute may be with them.
 */
@Entity()
@ObjectType({ description: 'That nothing of a resident may be erased, because of a dispute. Known to the privacy officer alone.' })
@PersonalDataOf<LegalHold>(hold => hold.residentId, byOversight)
@RequiresScope('retention:read')
export class LegalHold {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id!: string;

  @Property({ type: 'uuid' })
  @Index()
  residentId!: string;

  @Property({ type: 'text' })
  @Personal(byOversight, () => String)
  reason!: string;

  @Property({ type: 'timestamptz' })
  @Personal(byOversight, () => GraphQLISODateTime)
  placedAt!: Date;

  @Property({ type: 'text' })
  @Personal(byOversight, () => ID, { description: 'The privacy officer who placed it.' })
  placedBy!: string;

  @Property({ type: 'timestamptz', nullable: true })
  @Personal(byOversight, () => GraphQLISODateTime, { description: 'When it ends by itself; null where it stands until it is lifted.' })
  until!: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Personal(byOversight, () => GraphQLISODateTime, { description: 'Null where nobody lifted it.' })
  liftedAt!: Date | null;

  @Property({ type: 'text', nullable: true })
  @Personal(byOversight, () => ID, { description: 'The privacy officer who lifted it.' })
  liftedBy!: string | null;
}
