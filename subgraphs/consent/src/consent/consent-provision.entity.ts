import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { byConcernedParties, byConcernedWhileShared, NotPersonal, Personal, PersonalDataOf, RequiresScope } from '@wijkgraph/kit';
import { categoriesOf, DataCategory, Purpose, purposesOf } from '@wijkgraph/schema';
import { GraphQLISODateTime, ID, ObjectType } from 'type-graphql';
import { Authority } from '../authority/authority.ts';
import { Consent } from './consent.entity.ts';
import { ConsentAction } from './consent.states.ts';

/**
 * One line of a consent: these categories, for these purposes, in this period. What the decision reads: the grantee
 * and the resident stand here too, so that one index answers it.
 */
@Entity()
@Index({
  name: 'consent_provision_decision',
  expression:
    'create index "consent_provision_decision" on "consent_provision" ("grantee_id", "resident_id") include ("action", "categories", "purposes", "valid_from", "valid_until", "recorded_at", "authority", "consent_id", "id")',
})
@Check({
  name: 'consent_provision_said_once',
  expression:
    'exclude using gist (resident_id with =, grantee_id with =, action with =, consent_id with <>, consent_says(categories, purposes) with &&, (tstzrange(least(valid_from, valid_until), valid_until)) with &&) where (valid_from is not null and not may_repeat)',
})
@ObjectType({ description: 'One line of a consent: these categories, for these purposes, in this period.' })
@PersonalDataOf<ConsentProvision>(provision => provision.residentId, byConcernedWhileShared)
@RequiresScope('consents:read')
export class ConsentProvision {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id!: string;

  @ManyToOne({ entity: () => Consent, mapToPk: true, fieldName: 'consent_id', index: true })
  consentId!: string;

  @Property({ type: 'uuid' })
  residentId!: string;

  @Property({ type: 'text' })
  granteeId!: string;

  @Enum({ items: () => Object.values(ConsentAction) })
  action!: ConsentAction;

  /** Bits of the data categories. */
  @Property({ type: 'integer', fieldName: 'categories' })
  categoryMask!: number;

  /** Bits of the purposes. */
  @Property({ type: 'integer', fieldName: 'purposes' })
  purposeMask!: number;

  /** Under which authority it was given: it stands only while that is the one that holds. */
  @Enum({ items: () => Object.values(Authority) })
  authority!: Authority;

  /** When it was given: an objection that is broader than this line suspends it when it comes later. Of a request, since when words count. */
  @Property({ type: 'timestamptz' })
  recordedAt!: Date;

  /** Null where it was asked and not agreed to: it is never in force. */
  @Property({ type: 'timestamptz', nullable: true })
  @Personal(byConcernedParties, () => GraphQLISODateTime)
  validFrom!: Date | null;

  /** A withdrawal ends it: the decision looks at nothing else. */
  @Property({ type: 'timestamptz', nullable: true })
  @Personal(byConcernedParties, () => GraphQLISODateTime)
  validUntil!: Date | null;

  /** Whether it says again what another consent says at the same time: one of before the database refused that. */
  @Property({ type: 'boolean', default: false })
  mayRepeat: boolean = false;

  @Personal(byConcernedParties, () => [DataCategory])
  get categories(): readonly DataCategory[] {
    return categoriesOf(this.categoryMask);
  }

  @Personal(byConcernedParties, () => [Purpose])
  get purposes(): readonly Purpose[] {
    return purposesOf(this.purposeMask);
  }

  get concernedParties(): readonly string[] {
    return [this.granteeId];
  }
}
