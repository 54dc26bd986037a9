import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { byConcernedParties, byLifeDomains, type LifeDomain, Personal, PersonalDataOf, RequiresScope } from '@wijkgraph/kit';
import { GraphQLISODateTime, ObjectType } from 'type-graphql';
import { ProvisionApplication } from './provision-application.entity.ts';
import { ProvisionApplicationState } from './provision-application.states.ts';

/** A step in the course of an application. The database lets nobody change or remove one: it goes with its application. */
@Entity()
@Index({ properties: ['application', 'id'] })
@ObjectType({ description: 'A step in the course of an application.' })
@PersonalDataOf<ApplicationEvent>(event => event.application.residentId, byConcernedParties)
@RequiresScope('applications:read')
export class ApplicationEvent {
  /** Reckoned, so not given when a row is made. */
  [OptionalProps]?: 'concernedParties' | 'lifeDomains';

  /** Counts up: the order of the steps. */
  @PrimaryKey({ type: 'integer', autoincrement: true })
  id!: number;

  @ManyToOne({ entity: () => ProvisionApplication, deleteRule: 'cascade' })
  application!: ProvisionApplication;

  @Property({ type: 'datetime', length: 3 })
  @Personal(byConcernedParties, () => GraphQLISODateTime)
  at!: Date;

  @Enum({ items: () => Object.values(ProvisionApplicationState) })
  @Personal(byConcernedParties, () => ProvisionApplicationState)
  state!: ProvisionApplicationState;

  /** Who took the step. */
  @Property({ type: 'text' })
  byPartyId!: string;

  @Property({ type: 'text', nullable: true })
  @Personal(byLifeDomains, () => String, { description: 'What was said with it.' })
  note!: string | null;

  /** Read by the rule over rows: an event is seen as its application is. */
  get concernedParties(): readonly string[] {
    return this.application.concernedParties;
  }

  /** Read by the rule over rows. */
  get lifeDomains(): readonly LifeDomain[] {
    return this.application.lifeDomains;
  }
}
