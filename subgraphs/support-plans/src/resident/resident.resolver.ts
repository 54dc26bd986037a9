import { After, byAnyOfDossier, type Connection, First, PersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { AppointmentConnection } from '../appointment/appointment.connection.ts';
import type { Appointment } from '../appointment/appointment.entity.ts';
import { appointmentsOfResident } from '../appointment/appointment.loaders.ts';
import { Assessment } from '../assessment/assessment.entity.ts';
import { assessmentsOfResident } from '../assessment/assessment.loaders.ts';
import type { ContactMoment } from '../contact-moment/contact-moment.entity.ts';
import { contactsOfResident } from '../contact-moment/contact-moment.loaders.ts';
import { ContactMomentConnection } from '../contact-moment/contact-moment.resolver.ts';
import type { HelpQuestion } from '../help-question/help-question.entity.ts';
import { questionsOfResident } from '../help-question/help-question.loaders.ts';
import { HelpQuestionConnection } from '../help-question/help-question.resolver.ts';
import { SupportPlan } from '../support-plan/support-plan.entity.ts';
import { openPlanOfResident } from '../support-plan/support-plan.loaders.ts';
import { SupportPlanConnection } from '../support-plan/support-plan.resolver.ts';
import { plansOf } from '../support-plan/support-plan.service.ts';
import type { TimelineEntry } from '../timeline/timeline-entry.ts';
import { TimelineEntryConnection } from '../timeline/timeline-entry.resolver.ts';
import { timelineOf } from '../timeline/timeline.service.ts';
import { Resident } from './resident.stub.ts';

@Resolver(() => Resident)
export class ResidentResolver {
  @PersonalFieldResolver('PLAN', () => SupportPlan, { description: 'The open plan, own or with the household.' })
  async supportPlan(@Root() { id }: Resident, @Ctx() context: RequestContext): Promise<SupportPlan | null> {
    const [plan] = await context.load(openPlanOfResident, id);
    return plan ?? null;
  }

  @PersonalFieldResolver('PLAN', () => SupportPlanConnection, { description: 'Every plan that the caller may see, the newest first.' })
  supportPlans(
    @Root() { id }: Resident,
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<SupportPlan>> {
    return plansOf(id, { first, after }, context);
  }

  @PersonalFieldResolver('HELP_QUESTION', () => HelpQuestionConnection, { description: 'What the resident asked, the newest first.' })
  helpQuestions(
    @Root() { id }: Resident,
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<HelpQuestion>> {
    return questionsOfResident(id, { first, after }, context);
  }

  @PersonalFieldResolver('CONTACT_LOG', () => AppointmentConnection, {
    description: 'When the team meets or met the resident by appointment, the latest first.',
  })
  appointments(
    @Root() { id }: Resident,
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Appointment>> {
    return appointmentsOfResident(id, { first, after }, context);
  }

  @PersonalFieldResolver('CONTACT_LOG', () => ContactMomentConnection, { description: 'When the team met the resident, the latest first.' })
  contactMoments(
    @Root() { id }: Resident,
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ContactMoment>> {
    return contactsOfResident(id, { first, after }, context);
  }

  @PersonalFieldResolver('PLAN', () => [Assessment], { description: 'How self-reliant the resident was, in the order of the dates.' })
  assessments(@Root() { id }: Resident, @Ctx() context: RequestContext): Promise<readonly Assessment[]> {
    return context.load(assessmentsOfResident, id);
  }

  @PersonalFieldResolver(byAnyOfDossier, () => TimelineEntryConnection, {
    description: 'What happened in the dossier, the newest first: each entry to whoever may see the record that it stands for.',
  })
  timeline(
    @Root() { id }: Resident,
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<TimelineEntry>> {
    return timelineOf(id, { first, after }, context);
  }
}
