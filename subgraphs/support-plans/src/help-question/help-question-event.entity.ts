import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, Formula, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Personal, PersonalDataOf, RequiresScope } from '@wijkgraph/kit';
import { ObjectType } from 'type-graphql';
import { EntryPoint, HelpQuestionState, QuestionStep } from './help-question.enums.ts';

/** A step in the course of a question: who did what, when. The database lets nobody change or remove one: it goes with its question. */
@Entity()
@Index({ properties: ['questionId', 'id'] })
@Index({
  name: 'help_question_event_handed_over',
  expression: `create index "help_question_event_handed_over" on "help_question_event" ("question_id") where "step" = 'HANDED_OVER'`,
})
@ObjectType({ description: 'A step in the course of a question: who did what, when.' })
@PersonalDataOf<HelpQuestionEvent>(event => event.residentId ?? [], 'HELP_QUESTION')
@RequiresScope('plans:read')
export class HelpQuestionEvent {
  /** Reckoned, so not given when a row is made. */
  [OptionalProps]?: 'residentId';

  /** Counts up: the order of the steps. */
  @PrimaryKey({ type: 'integer', autoincrement: true })
  id!: number;

  @Property({ type: 'uuid' })
  questionId!: string;

  /** Whose consent is asked: read from the question, which may have been asked without a name at first. */
  @Formula<HelpQuestionEvent>(columns => `(select "resident_id" from "help_question" where "help_question"."id" = ${columns.questionId})`, {
    type: 'uuid',
  })
  residentId!: string | null;

  @Property({ type: 'datetime', length: 3 })
  @Personal('HELP_QUESTION', () => Date)
  at!: Date;

  @Enum({ items: () => Object.values(QuestionStep) })
  @Personal('HELP_QUESTION', () => QuestionStep)
  step!: QuestionStep;

  @Enum({ items: () => Object.values(HelpQuestionState) })
  @Personal('HELP_QUESTION', () => HelpQuestionState, { description: 'How far the question had come then.' })
  state!: HelpQuestionState;

  @Enum({ items: () => Object.values(EntryPoint) })
  @Personal('HELP_QUESTION', () => EntryPoint, { description: 'Where in the chain the question lay after it.' })
  entryPoint!: EntryPoint;

  /** Whose the question was after it. */
  @Property({ type: 'text' })
  teamId!: string;

  /** Null for the application of an organisation, which is no person. */
  @Property({ type: 'uuid', nullable: true })
  workerId!: string | null;

  @Property({ type: 'text' })
  partyId!: string;
}
