import { randomUUID } from 'node:crypto';
import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { NotPersonal, Personal, PersonalDataOf, rankOf, RequiresScope, Version } from '@wijkgraph/kit';
import { ID, ObjectType, registerEnumType } from 'type-graphql';
import { mostUrgentFirst, Urgency } from '../help-question/help-question.enums.ts';

/** Why somebody no longer waits. */
export const WaitingEndReason = { STARTED: 'STARTED', REFERRED: 'REFERRED', WITHDRAWN: 'WITHDRAWN', OTHER: 'OTHER' } as const;
export type WaitingEndReason = keyof typeof WaitingEndReason;
registerEnumType(WaitingEndReason, { name: 'WaitingEndReason', description: 'Why somebody no longer waits.' });

/** That a resident waits, or waited, for the team to begin (wachtlijst). */
@Entity()
@Index({ properties: ['until'] })
@Index({
  name: 'waiting_list_entry_counted',
  expression: `create index "waiting_list_entry_counted" on "waiting_list_entry" ("since") include ("until", "team_id", "youth", "question_id")`,
})
@Index({
  name: 'waiting_list_entry_turn',
  expression: `create index "waiting_list_entry_turn" on "waiting_list_entry" ("team_id", ${rankOf('"urgency"', mostUrgentFirst)}, "since", "id") where "until" is null`,
})
@Index({
  name: 'waiting_list_entry_waits_once',
  expression: `create unique index "waiting_list_entry_waits_once" on "waiting_list_entry" ("question_id") where "until" is null`,
})
@Check({ name: 'waiting_list_entry_end_check', expression: `(until is null) = (end_reason is null) and (until is null or until >= since)` })
@ObjectType({ description: 'That a resident waits, or waited, for the team to begin.' })
@PersonalDataOf<WaitingListEntry>(entry => entry.residentId, 'HELP_QUESTION')
@RequiresScope('plans:read')
export class WaitingListEntry {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id: string = randomUUID();

  @Version({ category: 'HELP_QUESTION', onlyOwnTeam: true })
  version!: number;

  /** Whose consent is asked. */
  @Property({ type: 'uuid' })
  @Index()
  residentId!: string;

  @Property({ type: 'uuid' })
  @Index()
  questionId!: string;

  @Property({ type: 'text' })
  teamId!: string;

  /** As urgent as the question: kept here because it decides whose turn it is. */
  @Enum({ items: () => Object.values(Urgency), default: Urgency.NORMAL })
  @Personal('HELP_QUESTION', () => Urgency)
  urgency: Urgency = Urgency.NORMAL;

  @Property({ type: 'boolean', default: false })
  @Personal('HELP_QUESTION', () => Boolean, { description: 'Whether it is the youth professionals who are waited for.' })
  youth: boolean = false;

  @Property({ type: 'date' })
  @Personal('HELP_QUESTION', () => String, { description: 'ISO 8601 date.' })
  since!: string;

  @Property({ type: 'date', nullable: true })
  @Personal('HELP_QUESTION', () => String, { description: 'ISO 8601 date; null while it lasts.' })
  until!: string | null;

  @Enum({ items: () => Object.values(WaitingEndReason), nullable: true })
  @Personal('HELP_QUESTION', () => WaitingEndReason)
  endReason!: WaitingEndReason | null;

  /** Who took it; null while it lasts, and where nobody did. */
  @Property({ type: 'uuid', nullable: true })
  workerId!: string | null;
}
