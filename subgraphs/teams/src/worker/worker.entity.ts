import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DecimalType } from '@mikro-orm/postgresql';
import { LifeDomain, NotPersonal, RequiresScope, Version } from '@wijkgraph/kit';
import { Directive, Float, ID, ObjectType } from 'type-graphql';

/** Somebody who works in or for a team (medewerker), in the service of the municipality or of a partner organisation. */
@Entity()
@ObjectType({ description: 'Somebody who works in or for a team, in the service of the municipality or of a partner organisation.' })
@Directive('@key(fields: "id")')
@Index({ properties: ['name', 'id'] })
@Check({ name: 'worker_period_check', expression: 'left_on >= joined_on' })
@RequiresScope('directory:read')
export class Worker {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID, { description: 'The subject of the worker’s access tokens.' })
  id!: string;

  @Version()
  version!: number;

  @Property({ type: 'text' })
  @NotPersonal(() => String)
  name!: string;

  /** The organisation in whose service the worker is. */
  @Property({ type: 'text' })
  employerId!: string;

  /** Null for who works for all teams. */
  @Property({ type: 'text', nullable: true })
  @Index()
  teamId!: string | null;

  @Enum({ items: () => Object.values(LifeDomain), array: true, type: 'string' })
  @NotPersonal(() => [LifeDomain], { description: 'The life domains that the worker knows best.' })
  specialisms!: LifeDomain[];

  @Property({ type: new DecimalType('number'), precision: 3, scale: 2 })
  @NotPersonal(() => Float, { description: 'Part of a full working week, in FTE.' })
  fte!: number;

  @Property({ type: 'date', nullable: true })
  @NotPersonal(() => String, { nullable: true, description: 'ISO 8601 date, the first day; null for who was there before this was kept.' })
  joinedOn!: string | null;

  @Property({ type: 'date', nullable: true })
  @NotPersonal(() => String, { nullable: true, description: 'ISO 8601 date, the last day; null while it lasts.' })
  leftOn!: string | null;
}
