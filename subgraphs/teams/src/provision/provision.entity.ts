import { ArrayType } from '@mikro-orm/postgresql';
import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { LifeDomain, NotPersonal, RequiresScope, Version } from '@wijkgraph/kit';
import { Directive, GraphQLISODateTime, ID, ObjectType } from 'type-graphql';
import { CapacityStatus, Law, ProvisionKind } from './provision.enums.ts';

/** Help of one kind that residents can be pointed to or can apply for (voorziening). */
@Entity()
@ObjectType({ description: 'Help of one kind that residents can be pointed to or can apply for (voorziening).' })
@Directive('@key(fields: "id")')
@Index({ properties: ['name', 'id'] })
@RequiresScope('directory:read')
export class Provision {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id!: string;

  @Version()
  version!: number;

  @Property({ type: 'text' })
  @NotPersonal(() => String)
  name!: string;

  @Enum({ items: () => Object.values(ProvisionKind) })
  @NotPersonal(() => ProvisionKind)
  kind!: ProvisionKind;

  @Enum({ items: () => Object.values(Law) })
  @NotPersonal(() => Law)
  law!: Law;

  @Enum({ items: () => Object.values(LifeDomain), array: true, type: 'string' })
  @NotPersonal(() => [LifeDomain], { description: 'On which life domains it helps.' })
  lifeDomains!: LifeDomain[];

  /** The organisation that offers it. */
  @Property({ type: 'text' })
  organisationId!: string;

  @Enum({ items: () => Object.values(CapacityStatus), default: CapacityStatus.UNKNOWN })
  @NotPersonal(() => CapacityStatus)
  capacityStatus!: CapacityStatus;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @NotPersonal(() => GraphQLISODateTime, { nullable: true, description: 'When the organisation said so; null where it never did.' })
  capacityStatusSince!: Date | null;

  /** Wijken in which it is offered; null for the whole municipality. */
  @Property({ type: ArrayType, columnType: 'text[]', nullable: true })
  districtCodes!: string[] | null;
}
