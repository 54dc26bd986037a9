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
import { Ctx, GraphQLISODateTime, ID, Resolver, Root } from 'type-graphql';
import { Consent } from '../consent/consent.stub.ts';
import { HelpQuestion } from '../help-question/help-question.stub.ts';
import { byTheReceiver, byTheTeam, readByEither, readByTheTeam } from '../party/asked-by.ts';
import { Party } from '../party/party.stub.ts';
import { Provision } from '../provision/provision.stub.ts';
import { Resident } from '../resident/resident.stub.ts';
import { awaitingFeedback } from './awaiting-feedback.service.ts';
import { cancelReferral } from './cancelling.service.ts';
import { feedbackDueOf, giveFeedback } from './feedback.service.ts';
import { ReferralEvent } from './referral-event.entity.ts';
import { ReferralConnection } from './referral.connection.ts';
import { Referral } from './referral.entity.ts';
import { DraftReferralInput, GiveFeedbackInput, RespondToReferralInput, SendDraftInput, SendReferralInput } from './referral.inputs.ts';
import { eventsOfReferral, referralsFrom, referralsTo } from './referral.loaders.ts';
import { referralOf, stateOf } from './referral.service.ts';
import { ReferralState } from './referral.states.ts';
import { respondToReferral } from './responding.service.ts';
import { draftReferral, sendDraft, sendReferral } from './sending.service.ts';

@Resolver(() => Referral)
export class ReferralResolver {
  @GuardedQuery(() => Referral, { scopes: ['referrals:read'], nullable: true, description: 'One referral, if it concerns the caller.' })
  referral(@NotPersonalArg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<Referral | null> {
    return referralOf(id, context);
  }

  @GuardedQuery(() => ReferralConnection, {
    ...readByEither,
    description: "Referrals to the caller's organisation or team, newest first; those whose consent has ended stay, without what they say.",
  })
  incomingReferrals(
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Referral>> {
    return referralsTo(context.caller.party, { first, after }, context);
  }

  @GuardedQuery(() => ReferralConnection, {
    ...readByTheTeam,
    description: "What the caller's team sent, newest first.",
  })
  sentReferrals(
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Referral>> {
    return referralsFrom(context.caller.party, { first, after }, context);
  }

  @GuardedQuery(() => ReferralConnection, {
    ...readByEither,
    description:
      'Reminders, the longest ago first: referrals on which nothing was heard in time, of a team those that it sent, of a partner those that it received. Not those whose consent has ended.',
  })
  referralsAwaitingFeedback(
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Referral>> {
    return awaitingFeedback({ first, after }, context);
  }

  @GuardedMutation(() => Referral, {
    ...byTheTeam,
    description: 'Writes a referral down that waits for a consent. BAD_USER_INPUT, NOT_FOUND, INVALID_STATE for a provision without room.',
  })
  draftReferral(
    @NotPersonalArg('input', () => DraftReferralInput) input: DraftReferralInput,
    @Ctx() context: RequestContext,
  ): Promise<Referral> {
    return draftReferral(input, context);
  }

  @GuardedMutation(() => Referral, {
    ...byTheTeam,
    description: 'Sends a draft of the own team, on the consent that came for it. NOT_FOUND, INVALID_STATE.',
  })
  sendDraft(@NotPersonalArg('input', () => SendDraftInput) input: SendDraftInput, @Ctx() context: RequestContext): Promise<Referral> {
    return sendDraft(input, context);
  }

  @GuardedMutation(() => Referral, {
    ...byTheTeam,
    description: 'Takes a referral of the own team back, or gives up a draft. NOT_FOUND, INVALID_STATE.',
  })
  cancelReferral(@NotPersonalArg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<Referral> {
    return cancelReferral(id, context);
  }

  @GuardedMutation(() => Referral, {
    ...byTheReceiver,
    description: 'Tells the sender what came of a referral that the caller received. BAD_USER_INPUT, NOT_FOUND, INVALID_STATE.',
  })
  giveFeedback(
    @NotPersonalArg('input', () => GiveFeedbackInput) input: GiveFeedbackInput,
    @Ctx() context: RequestContext,
  ): Promise<Referral> {
    return giveFeedback(input, context);
  }

  @GuardedMutation(() => Referral, {
    ...byTheTeam,
    description: 'Sends a resident on. It needs an active consent to share that names the receiver and the categories.',
  })
  sendReferral(
    @NotPersonalArg('input', () => SendReferralInput) input: SendReferralInput,
    @Ctx() context: RequestContext,
  ): Promise<Referral> {
    return sendReferral(input, context);
  }

  @GuardedMutation(() => Referral, {
    ...byTheReceiver,
    description: 'Answers a referral that the caller received. A wrong step is INVALID_STATE, and nothing is written.',
  })
  respondToReferral(
    @NotPersonalArg('input', () => RespondToReferralInput) input: RespondToReferralInput,
    @Ctx() context: RequestContext,
  ): Promise<Referral> {
    return respondToReferral(input, context);
  }

  @PersonalFieldResolver(byConcernedParties, () => ReferralState)
  state(@Root() referral: Referral, @Ctx() context: RequestContext): Promise<ReferralState> {
    return stateOf(referral, context);
  }

  @PersonalFieldResolver(byConcernedParties, () => GraphQLISODateTime, {
    description: 'When feedback is expected at the latest; null where it was given, or can no longer be.',
  })
  feedbackDueAt(@Root() referral: Referral, @Ctx() context: RequestContext): Promise<Date | null> {
    return feedbackDueOf(referral, context);
  }

  @PersonalFieldResolver('IDENTITY', () => Resident)
  resident(@Root() { residentId }: Referral): Resident {
    return Resident.withId(residentId);
  }

  @PersonalFieldResolver({ ...byLifeDomains, category: 'HELP_QUESTION' }, () => HelpQuestion, {
    description: 'The help question that led here.',
  })
  question(@Root() { questionId }: Referral): HelpQuestion | null {
    return questionId === null ? null : HelpQuestion.withId(questionId);
  }

  @PersonalFieldResolver(byConcernedParties, () => Party)
  from(@Root() { fromPartyId }: Referral): Party {
    return Party.withId(fromPartyId);
  }

  @PersonalFieldResolver(byConcernedParties, () => Party)
  to(@Root() { toPartyId }: Referral): Party {
    return Party.withId(toPartyId);
  }

  @PersonalFieldResolver(byLifeDomains, () => Provision)
  provision(@Root() { provisionId }: Referral): Provision | null {
    return provisionId === null ? null : Provision.withId(provisionId);
  }

  @PersonalFieldResolver(byConcernedParties, () => Consent, { description: 'The consent that it stands on; null in a draft.' })
  consent(@Root() { consentId }: Referral): Consent | null {
    return consentId === null ? null : Consent.withId(consentId);
  }

  @PersonalFieldResolver(byConcernedParties, () => [ReferralEvent], {
    description: 'Its course, in order. That consent ended is not a step.',
  })
  events(@Root() { id }: Referral, @Ctx() context: RequestContext): Promise<readonly ReferralEvent[]> {
    return context.load(eventsOfReferral, id);
  }
}

@Resolver(() => ReferralEvent)
export class ReferralEventResolver {
  @PersonalFieldResolver(byConcernedParties, () => Referral, { description: 'What it is a step of.' })
  referral(@Root() { referral }: ReferralEvent): Referral {
    return referral;
  }

  @PersonalFieldResolver(byConcernedParties, () => Party, { description: 'Who took the step.' })
  byParty(@Root() { byPartyId }: ReferralEvent): Party {
    return Party.withId(byPartyId);
  }
}
