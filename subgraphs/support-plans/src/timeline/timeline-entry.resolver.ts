import { byOwnCategories, connectionOf, PersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { Assessment } from '../assessment/assessment.entity.ts';
import { assessmentById } from '../assessment/assessment.loaders.ts';
import { ContactMoment } from '../contact-moment/contact-moment.entity.ts';
import { contactById } from '../contact-moment/contact-moment.loaders.ts';
import { GoalEvent } from '../goal-event/goal-event.entity.ts';
import { goalEventById } from '../goal-event/goal-event.loaders.ts';
import { HelpQuestionEvent } from '../help-question/help-question-event.entity.ts';
import { questionEventById } from '../help-question/help-question-event.loaders.ts';
import { HelpQuestion } from '../help-question/help-question.entity.ts';
import { questionById } from '../help-question/help-question.loaders.ts';
import { PlanEvent } from '../plan-event/plan-event.entity.ts';
import { planEventById } from '../plan-event/plan-event.loaders.ts';
import { WaitingListEntry } from '../waiting-list/waiting-list-entry.entity.ts';
import { entryById } from '../waiting-list/waiting-list-entry.loaders.ts';
import { TimelineEntry } from './timeline-entry.ts';

export const { Edge: TimelineEntryEdge, Connection: TimelineEntryConnection } = connectionOf(() => TimelineEntry, 'TimelineEntry');

/** The record of an entry stands in the field of its kind; it says who did it. */
@Resolver(() => TimelineEntry)
export class TimelineEntryResolver {
  @PersonalFieldResolver(byOwnCategories, () => HelpQuestion, { description: 'Of a QUESTION.' })
  async question(@Root() { kind, record }: TimelineEntry, @Ctx() context: RequestContext): Promise<HelpQuestion | null> {
    return kind === 'QUESTION' ? context.load(questionById, record) : null;
  }

  @PersonalFieldResolver(byOwnCategories, () => HelpQuestionEvent, { description: 'Of a QUESTION_STEP.' })
  async questionEvent(@Root() { kind, record }: TimelineEntry, @Ctx() context: RequestContext): Promise<HelpQuestionEvent | null> {
    return kind === 'QUESTION_STEP' ? context.load(questionEventById, record) : null;
  }

  @PersonalFieldResolver(byOwnCategories, () => WaitingListEntry, { description: 'Of a WAITING: also until when, and why no longer.' })
  async waiting(@Root() { kind, record }: TimelineEntry, @Ctx() context: RequestContext): Promise<WaitingListEntry | null> {
    return kind === 'WAITING' ? context.load(entryById, record) : null;
  }

  @PersonalFieldResolver(byOwnCategories, () => ContactMoment, { description: 'Of a CONTACT.' })
  async contact(@Root() { kind, record }: TimelineEntry, @Ctx() context: RequestContext): Promise<ContactMoment | null> {
    return kind === 'CONTACT' ? context.load(contactById, record) : null;
  }

  @PersonalFieldResolver(byOwnCategories, () => PlanEvent, { description: 'Of a step with a PLAN.' })
  async planEvent(@Root() { kind, record }: TimelineEntry, @Ctx() context: RequestContext): Promise<PlanEvent | null> {
    return kind === 'PLAN' ? context.load(planEventById, record) : null;
  }

  @PersonalFieldResolver(byOwnCategories, () => GoalEvent, { description: 'Of a step with a GOAL.' })
  async goalEvent(@Root() { kind, record }: TimelineEntry, @Ctx() context: RequestContext): Promise<GoalEvent | null> {
    return kind === 'GOAL' ? context.load(goalEventById, record) : null;
  }

  @PersonalFieldResolver(byOwnCategories, () => Assessment, { description: 'Of an ASSESSMENT.' })
  async assessment(@Root() { kind, record }: TimelineEntry, @Ctx() context: RequestContext): Promise<Assessment | null> {
    return kind === 'ASSESSMENT' ? context.load(assessmentById, record) : null;
  }
}
