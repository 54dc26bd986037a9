import {
  After,
  byConcernedParties,
  byLifeDomains,
  type Connection,
  First,
  GuardedMutation,
  GuardedQuery,
  NotPersonalArg,
  PersonalFieldResolver,
  type RequestContext,
} from '@wijkgraph/kit';
import { Ctx, ID, Resolver, Root } from 'type-graphql';
import { Consent } from '../consent/consent.stub.ts';
import { HelpQuestion } from '../help-question/help-question.stub.ts';
import { byTheTeam } from '../party/asked-by.ts';
import { Party } from '../party/party.stub.ts';
import { Provision } from '../provision/provision.stub.ts';
import { Resident } from '../resident/resident.stub.ts';
import { ApplicationEvent } from './application-event.entity.ts';
import { applyForProvision, draftApplication, submitApplication, withdrawApplication } from './applying.service.ts';
import { recordMediation, respondToApplication } from './deciding.service.ts';
import { ProvisionApplicationConnection } from './provision-application.connection.ts';
import { ProvisionApplication } from './provision-application.entity.ts';
import {
  ApplyForProvisionInput,
  DraftApplicationInput,
  RecordMediationInput,
  RespondToApplicationInput,
  SubmitApplicationInput,
} from './provision-application.inputs.ts';
import { applicationById, applicationsTo, eventsOfApplication } from './provision-application.loaders.ts';

@Resolver(() => ProvisionApplication)
export class ProvisionApplicationResolver {
  @GuardedQuery(() => ProvisionApplicationConnection, {
    scopes: ['applications:read'],
    roles: ['PARTNER'],
    nullable: true,
    description: "Applications that the caller's organisation decides on, newest first.",
  })
  incomingApplications(
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ProvisionApplication>> {
    return applicationsTo(context.caller.party, { first, after }, context);
  }

  @GuardedQuery(() => ProvisionApplication, {
    scopes: ['applications:read'],
    nullable: true,
    description: 'One application, if it concerns the caller.',
  })
  provisionApplication(@NotPersonalArg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<ProvisionApplication | null> {
    return context.load(applicationById, id);
  }

  @GuardedMutation(() => ProvisionApplication, {
    ...byTheTeam,
    description:
      'Writes an application down that waits for a consent. BAD_USER_INPUT, NOT_FOUND, INVALID_STATE for a provision without room.',
  })
  draftApplication(
    @NotPersonalArg('input', () => DraftApplicationInput) input: DraftApplicationInput,
    @Ctx() context: RequestContext,
  ): Promise<ProvisionApplication> {
    return draftApplication(input, context);
  }

  @GuardedMutation(() => ProvisionApplication, {
    ...byTheTeam,
    description:
      'Applies for a provision with the organisation that offers it. It needs an active consent to share, and a tailored one the reason why lighter help is not enough. BAD_USER_INPUT, NOT_FOUND, INVALID_STATE.',
  })
  applyForProvision(
    @NotPersonalArg('input', () => ApplyForProvisionInput) input: ApplyForProvisionInput,
    @Ctx() context: RequestContext,
  ): Promise<ProvisionApplication> {
    return applyForProvision(input, context);
  }

  @GuardedMutation(() => ProvisionApplication, {
    ...byTheTeam,
    description: 'Submits a draft of the own team, on the consent that came for it. NOT_FOUND, INVALID_STATE.',
  })
  submitApplication(
    @NotPersonalArg('input', () => SubmitApplicationInput) input: SubmitApplicationInput,
    @Ctx() context: RequestContext,
  ): Promise<ProvisionApplication> {
    return submitApplication(input, context);
  }

  @GuardedMutation(() => ProvisionApplication, {
    ...byTheTeam,
    description: 'Takes an application of the own team back, or gives up a draft. NOT_FOUND, INVALID_STATE.',
  })
  withdrawApplication(@NotPersonalArg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<ProvisionApplication> {
    return withdrawApplication(id, context);
  }

  @GuardedMutation(() => ProvisionApplication, {
    scopes: ['applications:respond'],
    roles: ['PARTNER'],
    nullable: true,
    description: 'Decides on an application that was submitted to the caller. BAD_USER_INPUT, NOT_FOUND, INVALID_STATE.',
  })
  respondToApplication(
    @NotPersonalArg('input', () => RespondToApplicationInput) input: RespondToApplicationInput,
    @Ctx() context: RequestContext,
  ): Promise<ProvisionApplication> {
    return respondToApplication(input, context);
  }

  @GuardedMutation(() => ProvisionApplication, {
    ...byTheTeam,
    description: 'Writes down what came of the mediation with the party that decides. BAD_USER_INPUT, NOT_FOUND, INVALID_STATE.',
  })
  recordMediation(
    @NotPersonalArg('input', () => RecordMediationInput) input: RecordMediationInput,
    @Ctx() context: RequestContext,
  ): Promise<ProvisionApplication> {
    return recordMediation(input, context);
  }

  @PersonalFieldResolver('IDENTITY', () => Resident)
  resident(@Root() { residentId }: ProvisionApplication): Resident {
    return Resident.withId(residentId);
  }

  @PersonalFieldResolver(byLifeDomains, () => Provision)
  provision(@Root() { provisionId }: ProvisionApplication): Provision {
    return Provision.withId(provisionId);
  }

  @PersonalFieldResolver({ ...byLifeDomains, category: 'HELP_QUESTION' }, () => HelpQuestion, {
    description: 'The help question that led here.',
  })
  question(@Root() { questionId }: ProvisionApplication): HelpQuestion | null {
    return questionId === null ? null : HelpQuestion.withId(questionId);
  }

  @PersonalFieldResolver(byConcernedParties, () => Party, { description: 'The team that asks.' })
  from(@Root() { fromPartyId }: ProvisionApplication): Party {
    return Party.withId(fromPartyId);
  }

  @PersonalFieldResolver(byConcernedParties, () => Party, { description: 'The party that decides.' })
  to(@Root() { toPartyId }: ProvisionApplication): Party {
    return Party.withId(toPartyId);
  }

  @PersonalFieldResolver(byConcernedParties, () => Consent, { description: 'The consent that it was submitted on; null in a draft.' })
  consent(@Root() { consentId }: ProvisionApplication): Consent | null {
    return consentId === null ? null : Consent.withId(consentId);
  }

  @PersonalFieldResolver(byConcernedParties, () => [ApplicationEvent], { description: 'Its course, in order.' })
  events(@Root() { id }: ProvisionApplication, @Ctx() context: RequestContext): Promise<readonly ApplicationEvent[]> {
    return context.load(eventsOfApplication, id);
  }
}

@Resolver(() => ApplicationEvent)
export class ApplicationEventResolver {
  @PersonalFieldResolver(byConcernedParties, () => ProvisionApplication, { description: 'What it is a step of.' })
  application(@Root() { application }: ApplicationEvent): ProvisionApplication {
    return application;
  }

  @PersonalFieldResolver(byConcernedParties, () => Party, { description: 'Who took the step.' })
  byParty(@Root() { byPartyId }: ApplicationEvent): Party {
    return Party.withId(byPartyId);
  }
}
