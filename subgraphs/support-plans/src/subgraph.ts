import { borrowed, ErasureReceipt, Figure, type SubgraphDefinition } from '@wijkgraph/kit';
import { Action } from './action/action.entity.ts';
import { ActionResolver } from './action/action.resolver.ts';
import { AppointmentConnection, AppointmentEdge } from './appointment/appointment.connection.ts';
import { Appointment } from './appointment/appointment.entity.ts';
import { appointmentById } from './appointment/appointment.loaders.ts';
import { AppointmentResolver } from './appointment/appointment.resolver.ts';
import { Assessment, AssessmentScore } from './assessment/assessment.entity.ts';
import { AssessmentResolver, AssessmentScoreResolver } from './assessment/assessment.resolver.ts';
import { Consent } from './consent/consent.stub.ts';
import { ContactMoment } from './contact-moment/contact-moment.entity.ts';
import { contactById } from './contact-moment/contact-moment.loaders.ts';
import { ContactMomentConnection, ContactMomentEdge, ContactMomentResolver } from './contact-moment/contact-moment.resolver.ts';
import { District } from './district/district.stub.ts';
import { Goal } from './goal/goal.entity.ts';
import { GoalEvent } from './goal-event/goal-event.entity.ts';
import { GoalEventResolver } from './goal-event/goal-event.resolver.ts';
import { goalById } from './goal/goal.loaders.ts';
import { GoalResolver } from './goal/goal.resolver.ts';
import { HelpQuestion } from './help-question/help-question.entity.ts';
import { HelpQuestionEvent } from './help-question/help-question-event.entity.ts';
import { HelpQuestionEventResolver } from './help-question/help-question-event.resolver.ts';
import { RegisteredQuestion } from './help-question/help-question.inputs.ts';
import { questionById } from './help-question/help-question.loaders.ts';
import { HelpQuestionConnection, HelpQuestionEdge, HelpQuestionResolver } from './help-question/help-question.resolver.ts';
import { SteppingResolver } from './help-question/stepping.resolver.ts';
import { Household } from './household/household.stub.ts';
import { MyWorkResolver } from './my-work/my-work.resolver.ts';
import { MyWork } from './my-work/my-work.ts';
import { Party } from './party/party.stub.ts';
import { PlanEvent } from './plan-event/plan-event.entity.ts';
import { PlanEventResolver } from './plan-event/plan-event.resolver.ts';
import { PlanParticipant } from './plan-participant/plan-participant.entity.ts';
import { PlanParticipantResolver } from './plan-participant/plan-participant.resolver.ts';
import { Provision } from './provision/provision.stub.ts';
import { ResidentResolver } from './resident/resident.resolver.ts';
import { Resident } from './resident/resident.stub.ts';
import { SatisfactionRating } from './satisfaction-rating/satisfaction-rating.entity.ts';
import { retention } from './retention/retention.ts';
import {
  SatisfactionRatingConnection,
  SatisfactionRatingEdge,
  SatisfactionRatingResolver,
} from './satisfaction-rating/satisfaction-rating.resolver.ts';
import { OpenPlanSubject } from './support-plan/open-plan-subject.entity.ts';
import { SupportPlan } from './support-plan/support-plan.entity.ts';
import { planById } from './support-plan/support-plan.loaders.ts';
import { planAnswers } from './support-plan/support-plan.siblings.ts';
import { FiguresResolver } from './statistics/figures.resolver.ts';
import { Figures } from './statistics/figures.type.ts';
import { SupportPlanConnection, SupportPlanEdge, SupportPlanResolver } from './support-plan/support-plan.resolver.ts';
import { TeamResolver } from './team/team.resolver.ts';
import { Team } from './team/team.stub.ts';
import { TimelineEntry } from './timeline/timeline-entry.ts';
import { TimelineEntryConnection, TimelineEntryEdge, TimelineEntryResolver } from './timeline/timeline-entry.resolver.ts';
import { WaitingListEntry } from './waiting-list/waiting-list-entry.entity.ts';
import { WaitingListEntryConnection, WaitingListEntryEdge, WaitingListEntryResolver } from './waiting-list/waiting-list-entry.resolver.ts';
import { WorkerResolver } from './worker/worker.resolver.ts';
import { Worker } from './worker/worker.stub.ts';

const owned = [
  HelpQuestion,
  HelpQuestionEvent,
  ContactMoment,
  Appointment,
  WaitingListEntry,
  SupportPlan,
  PlanEvent,
  Goal,
  GoalEvent,
  Action,
  Assessment,
  AssessmentScore,
  PlanParticipant,
  SatisfactionRating,
];

const connections = [
  HelpQuestionConnection,
  HelpQuestionEdge,
  ContactMomentConnection,
  ContactMomentEdge,
  AppointmentConnection,
  AppointmentEdge,
  WaitingListEntryConnection,
  WaitingListEntryEdge,
  SupportPlanConnection,
  SupportPlanEdge,
  SatisfactionRatingConnection,
  SatisfactionRatingEdge,
  TimelineEntryConnection,
  TimelineEntryEdge,
];

export const supportPlans: SubgraphDefinition = {
  name: 'support-plans',
  types: [
    ...owned,
    ...connections,
    TimelineEntry,
    RegisteredQuestion,
    MyWork,
    Figures,
    Figure,
    District,
    Resident,
    Household,
    Team,
    Worker,
    Provision,
    Party,
    Consent,
  ],
  tables: [...owned, OpenPlanSubject, ErasureReceipt],
  appendOnly: [HelpQuestionEvent, PlanEvent, GoalEvent, ErasureReceipt],
  retention,
  answers: planAnswers,
  resolvers: [
    HelpQuestionResolver,
    SteppingResolver,
    HelpQuestionEventResolver,
    ContactMomentResolver,
    AppointmentResolver,
    WaitingListEntryResolver,
    SupportPlanResolver,
    PlanEventResolver,
    GoalResolver,
    GoalEventResolver,
    ActionResolver,
    AssessmentResolver,
    AssessmentScoreResolver,
    PlanParticipantResolver,
    SatisfactionRatingResolver,
    FiguresResolver,
    ResidentResolver,
    TimelineEntryResolver,
    TeamResolver,
    MyWorkResolver,
    WorkerResolver,
  ],
  references: {
    HelpQuestion: { key: 'id', batch: questionById },
    ContactMoment: { key: 'id', batch: contactById },
    Appointment: { key: 'id', batch: appointmentById },
    SupportPlan: { key: 'id', batch: planById },
    Goal: { key: 'id', batch: goalById },
    Figures: { key: 'id', batch: async keys => keys.map(Figures.withId) },
    District: borrowed(District.withCode, 'code'),
    Resident: borrowed(Resident.withId),
    Household: borrowed(Household.withId),
    Team: borrowed(Team.withId),
    Worker: borrowed(Worker.withId),
    Provision: borrowed(Provision.withId),
    Party: borrowed(Party.withId),
    Consent: borrowed(Consent.withId),
  },
};
