import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { byConcernedParties, byConcernedWhileShared, NotPersonal, Personal, PersonalDataOf, RequiresScope } from '@wijkgraph/kit';
import { Directive, GraphQLISODateTime, ID, ObjectType } from 'type-graphql';
import { ConsentAction, ConsentState, type StoredConsentState } from './consent.states.ts';

/** What a resident permits a party (toestemming): AVG art. 4(11) and 7. */
@Entity()
@ObjectType({ description: 'What a resident permits a party.' })
@Directive('@key(fields: "id")')
@PersonalDataOf<Consent>(consent => consent.residentId, byConcernedWhileShared)
@RequiresScope('consents:read')
export class Consent {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id!: string;

  @Property({ type: 'uuid' })
  @Index()
  residentId!: string;

  /** The party that is permitted something. */
  @Property({ type: 'text' })
  granteeId!: string;

  @Enum({ items: () => Object.values(ConsentAction) })
  @Personal(byConcernedParties, () => ConsentAction)
  action!: ConsentAction;

  @Enum({ items: () => Object.values(ConsentState).filter(state => state !== 'EXPIRED') })
  storedState!: StoredConsentState;

  @Property({ type: 'timestamptz' })
  @Personal(byConcernedParties, () => GraphQLISODateTime)
  recordedAt!: Date;

  /** Who wrote it down: the `sub` of a worker or of the resident. */
  @Property({ type: 'text' })
  recordedBy!: string;

  @Property({ type: 'timestamptz' })
  @Personal(byConcernedParties, () => GraphQLISODateTime)
  validFrom!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  @Personal(byConcernedParties, () => GraphQLISODateTime, { description: 'Null where it lasts until it is withdrawn.' })
  validUntil!: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Personal(byConcernedParties, () => GraphQLISODateTime)
  withdrawnAt!: Date | null;

  /** Read by the rule over rows: whom this consent concerns beside the resident. */
  get concernedParties(): readonly string[] {
    return [this.granteeId];
  }

  /** The state at a moment: what is stored, and what follows from the clock. */
  stateAt(moment: Date): ConsentState {
    return this.storedState === 'ACTIVE' && this.validUntil !== null && this.validUntil <= moment ? 'EXPIRED' : this.storedState;
  }
}
