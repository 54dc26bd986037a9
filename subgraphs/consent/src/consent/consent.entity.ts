import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { byConcernedParties, byConcernedWhileShared, NotPersonal, Personal, PersonalDataOf, RequiresScope } from '@wijkgraph/kit';
import { Directive, GraphQLISODateTime, ID, ObjectType } from 'type-graphql';
import { ConsentAction, ConsentState, type StoredConsentState } from './consent.states.ts';

/** What a resident permits a party (toestemming): AVG art. 4(11) and 7. */
@Entity()
@Check({
  name: 'consent_begun_check',
  expression: `case when valid_from is null then stored_state in ('REQUESTED', 'REFUSED', 'WITHDRAWN') else stored_state not in ('REQUESTED', 'REFUSED') end`,
})
@Check({
  name: 'consent_requested_check',
  expression: `(requested_by is not null or valid_from is not null) and (requested_by is null) = (notice is null) and (notice is null) = (notice_version is null)`,
})
@Index({
  name: 'consent_waiting',
  expression: `create index "consent_waiting" on "consent" ("recorded_at", "id") include ("resident_id") where "stored_state" = 'REQUESTED'`,
})
@Index({
  name: 'consent_expiring',
  expression: `create index "consent_expiring" on "consent" ("valid_until", "id") include ("resident_id") where "stored_state" = 'ACTIVE' and "valid_until" is not null`,
})
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
  @Personal(byConcernedParties, () => GraphQLISODateTime, {
    description: 'When it was written down; where it was asked first, when that was.',
  })
  recordedAt!: Date;

  /** Who wrote it down: the `sub` of a worker or of the resident, or of the application that asked. */
  @Property({ type: 'text' })
  recordedBy!: string;

  /** The party that asked for it; null where the resident came with it. */
  @Property({ type: 'text', nullable: true })
  requestedBy!: string | null;

  @Property({ type: 'text', nullable: true })
  @Personal(byConcernedParties, () => String, {
    description: 'What the resident was told when it was asked, in plain Dutch (AVG art. 7(2), 12).',
  })
  notice!: string | null;

  @Property({ type: 'text', nullable: true })
  @Personal(byConcernedParties, () => String, { description: 'Which version of the notice that was.' })
  noticeVersion!: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Personal(byConcernedParties, () => GraphQLISODateTime, { description: 'When a request was agreed to by all who must, or refused.' })
  answeredAt!: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Personal(byConcernedParties, () => GraphQLISODateTime, { description: 'Null where it was asked and not agreed to.' })
  validFrom!: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Personal(byConcernedParties, () => GraphQLISODateTime, { description: 'Null where it lasts until it is withdrawn.' })
  validUntil!: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Personal(byConcernedParties, () => GraphQLISODateTime, {
    description: 'When it was withdrawn; of a request, when whoever asked took it back.',
  })
  withdrawnAt!: Date | null;

  /** Read by the rule over rows: whom this concerns beside the resident. What was not agreed to is between the resident and who asked. */
  get concernedParties(): readonly string[] {
    return this.validFrom === null ? [this.requestedBy ?? ''] : [this.granteeId];
  }

  /** The state at a moment: what is stored, and what follows from the clock. */
  stateAt(moment: Date): ConsentState {
    return this.storedState === 'ACTIVE' && this.validUntil !== null && this.validUntil <= moment ? 'EXPIRED' : this.storedState;
  }
}
