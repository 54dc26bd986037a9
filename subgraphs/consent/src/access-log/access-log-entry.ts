import { bySubjectOrOversight, NotPersonal, Personal, PersonalDataOf, RequiresScope } from '@wijkgraph/kit';
import { type CategoryMask, categoriesOf, DataCategory, LegalBasis, Purpose, purposesOf, Qualifier } from '@wijkgraph/schema';
import { GraphQLISODateTime, ID, ObjectType } from 'type-graphql';
import type { Disclosure } from './disclosure.entity.ts';

/** One time that somebody asked for a resident's data: the part of a disclosure that concerns this resident. */
@ObjectType({ description: "One time that somebody asked for a resident's data." })
@PersonalDataOf<AccessLogEntry>(entry => entry.residentId, bySubjectOrOversight)
@RequiresScope('access-log:read')
export class AccessLogEntry {
  @NotPersonal(() => ID)
  id: string;

  readonly residentId: string;
  readonly partyId: string;

  @Personal(bySubjectOrOversight, () => GraphQLISODateTime)
  at: Date;

  @Personal(bySubjectOrOversight, () => ID, { description: 'The worker, or the application that asked on its own.' })
  subject: string;

  @Personal(bySubjectOrOversight, () => ID, { description: 'The application through which was asked.' })
  client: string;

  @Personal(bySubjectOrOversight, () => Purpose)
  purpose: Purpose;

  @Personal(bySubjectOrOversight, () => [DataCategory], { description: 'What was asked for and permitted; empty for a refused attempt.' })
  categories: readonly DataCategory[];

  @Personal(bySubjectOrOversight, () => Boolean, { description: 'Whether nothing of the resident was permitted.' })
  refused: boolean;

  @Personal(bySubjectOrOversight, () => LegalBasis, { description: 'Null for a refused attempt.' })
  legalBasis: LegalBasis | null;

  @Personal(bySubjectOrOversight, () => [ID], { description: 'The provisions of consent that permitted it.' })
  provisions: readonly string[];

  @Personal(bySubjectOrOversight, () => String)
  operation: string;

  @Personal(bySubjectOrOversight, () => String)
  traceId: string;

  constructor(residentId: string, pseudonym: string, disclosure: Disclosure) {
    const place = disclosure.residents.indexOf(pseudonym);
    const permitted: CategoryMask = disclosure.permitted[place] ?? 0;
    this.id = disclosure.id;
    this.residentId = residentId;
    this.partyId = disclosure.party;
    this.at = disclosure.at;
    this.subject = disclosure.subject;
    this.client = disclosure.client;
    this.purpose = purposesOf(disclosure.purpose)[0] as Purpose;
    this.categories = categoriesOf(permitted & disclosure.asked);
    this.refused = (permitted & Qualifier.KNOWN) === 0;
    this.legalBasis = this.refused ? null : (disclosure.bases[place] as LegalBasis);
    this.provisions = disclosure.provisions[place]?.split(',').filter(Boolean) ?? [];
    this.operation = disclosure.operation;
    this.traceId = disclosure.traceId;
  }
}
