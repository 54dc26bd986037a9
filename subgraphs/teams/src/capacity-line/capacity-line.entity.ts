import { Check, Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DecimalType } from '@mikro-orm/postgresql';
import { NotPersonal, RequiresScope, Version } from '@wijkgraph/kit';
import { Float, ID, Int, ObjectType } from 'type-graphql';

/** Working time or money that a team, or all teams together, can count on for some time (formatieregel). */
@Entity()
@ObjectType({ description: 'Working time or money that a team, or all teams together, can count on for some time.' })
@Check({ name: 'capacity_line_holds_something_check', expression: 'fte is not null or amount is not null' })
@Check({ name: 'capacity_line_period_check', expression: 'available_to >= available_from' })
@RequiresScope('directory:read')
export class CapacityLine {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id!: string;

  @Version()
  version!: number;

  /** Null for all teams together. */
  @Property({ type: 'text', nullable: true })
  @Index()
  teamId!: string | null;

  @Property({ type: new DecimalType('number'), precision: 6, scale: 2, nullable: true })
  @NotPersonal(() => Float, { nullable: true, description: 'Working time, in FTE; null where the line is money alone.' })
  fte!: number | null;

  @Property({ type: 'integer', nullable: true })
  @NotPersonal(() => Int, { nullable: true, description: 'Whole euro, for the period; null where the line is working time alone.' })
  amount!: number | null;

  @Property({ type: 'date', fieldName: 'available_from' })
  @NotPersonal(() => String, { description: 'ISO 8601 date.' })
  from!: string;

  @Property({ type: 'date', nullable: true, fieldName: 'available_to' })
  @NotPersonal(() => String, { nullable: true, description: 'ISO 8601 date, the last day; null while it lasts.' })
  to!: string | null;

  @Property({ type: 'text' })
  @NotPersonal(() => String, { description: 'The document or decision that the line is taken from.' })
  source!: string;
}
