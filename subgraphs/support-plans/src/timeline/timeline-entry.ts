import { byOwnCategories, type DataCategory, Personal, PersonalDataOf, RequiresScope } from '@wijkgraph/kit';
import { GraphQLISODateTime, ObjectType } from 'type-graphql';
import { TimelineKind } from './timeline-kind.ts';

/** Something that happened in a dossier: one of the records beside it, seen as that record is. */
@ObjectType({ description: 'Something that happened in a dossier: one of the records beside it, seen as that record is.' })
@PersonalDataOf<TimelineEntry>(entry => entry.residentIds, byOwnCategories)
@RequiresScope('plans:read')
export class TimelineEntry {
  /** Whose consent is asked: that of the record. */
  readonly residentIds: readonly string[];

  /** Read by the rule over rows: what the record holds. */
  readonly categories: readonly DataCategory[];

  /** The key of the record, among those of its kind. */
  readonly record: string;

  @Personal(byOwnCategories, () => TimelineKind)
  readonly kind: TimelineKind;

  @Personal(byOwnCategories, () => GraphQLISODateTime, {
    description: 'When it happened; of what has only a day, the beginning of that day.',
  })
  readonly at: Date;

  constructor(entry: Pick<TimelineEntry, 'residentIds' | 'categories' | 'record' | 'kind' | 'at'>) {
    this.residentIds = entry.residentIds;
    this.categories = entry.categories;
    this.record = entry.record;
    this.kind = entry.kind;
    this.at = entry.at;
  }
}
