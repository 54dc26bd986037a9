import { type Opt, OptionalProps } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { byConcernedParties, byLifeDomains, LifeDomain, NotPersonal, Personal, PersonalDataOf, RequiresScope } from '@wijkgraph/kit';
import { Directive, GraphQLISODateTime, ID, ObjectType } from 'type-graphql';
import { MediationResult, ProvisionApplicationState } from './provision-application.states.ts';

/** A provision asked for on behalf of a resident (aanvraag): Wmo 2015 art. 2.3.2 and 2.3.5. */
@Entity()
@Index({ properties: ['residentId', 'id'] })
@Index({ properties: ['toPartyId', 'submittedAt', 'id'] })
@Check({ name: 'provision_application_life_domains_not_empty', expression: 'cardinality(life_domains) > 0' })
@Check({
  name: 'provision_application_submitted',
  expression: `case when submitted_at is null then state in ('DRAFT', 'WITHDRAWN') else state <> 'DRAFT' end`,
})
@ObjectType({ description: 'A provision asked for on behalf of a resident.' })
@Directive('@key(fields: "id")')
@PersonalDataOf<ProvisionApplication>(application => application.residentId, byConcernedParties)
@RequiresScope('applications:read')
export class ProvisionApplication {
  /** Reckoned, so not given when a row is made. */
  [OptionalProps]?: 'concernedParties';

  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id!: string;

  /** Whose consent is asked. */
  @Property({ type: 'uuid' })
  residentId!: string;

  @Property({ type: 'uuid' })
  provisionId!: string;

  @Property({ type: 'uuid', nullable: true })
  questionId!: string | null;

  /** The team that asks. */
  @Property({ type: 'text' })
  fromPartyId!: string;

  /** The party that decides. */
  @Property({ type: 'text' })
  toPartyId!: string;

  /** The consent that it was submitted on; null in a draft, or one that was never submitted. */
  @Property({ type: 'uuid', nullable: true })
  consentId!: string | null;

  /** Never empty: it decides who sees what the application says. */
  @Property({ type: 'text[]' })
  @Personal(byLifeDomains, () => [LifeDomain])
  lifeDomains!: LifeDomain[];

  @Enum({ items: () => Object.values(ProvisionApplicationState) })
  @Personal(byConcernedParties, () => ProvisionApplicationState)
  state!: ProvisionApplicationState;

  @Property({ type: 'text', nullable: true })
  @Personal(byLifeDomains, () => String, {
    description: 'Why own strength, the network and general provisions do not do; a tailored provision needs it (Wmo 2015 art. 2.3.5).',
  })
  whyLighterHelpIsNotEnough!: string | null;

  @Property({ type: 'text', nullable: true })
  @Personal(byLifeDomains, () => String, { description: 'What was decided, and why.' })
  outcome!: string | null;

  @Property({ type: 'text', nullable: true })
  @Personal(byLifeDomains, () => String, { description: 'What the team reached where it mediated with the deciding party.' })
  mediationOutcome!: string | null;

  @Enum({ items: () => Object.values(MediationResult), nullable: true })
  @Personal(byLifeDomains, () => MediationResult, { description: 'What came of it in a word; null where the team did not mediate.' })
  mediationResult!: MediationResult | null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Personal(byConcernedParties, () => GraphQLISODateTime)
  submittedAt!: Date | null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  @Personal(byConcernedParties, () => GraphQLISODateTime)
  decidedAt!: Date | null;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  recordedAt: Opt<Date> = new Date();

  /** Read by the rule over rows. The deciding party knows nothing of what was never submitted. */
  get concernedParties(): readonly string[] {
    return this.submittedAt === null ? [this.fromPartyId] : [this.fromPartyId, this.toPartyId];
  }
}
