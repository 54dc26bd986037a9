import {
  After,
  byLifeDomain,
  type Connection,
  First,
  GuardedMutation,
  GuardedQuery,
  NotPersonalArg,
  PersonalFieldResolver,
  type RequestContext,
} from '@wijkgraph/kit';
import { Ctx, ID, Resolver, Root } from 'type-graphql';
import { HelpQuestion } from '../help-question/help-question.stub.ts';
import { byTheTeam, readByTheTeam } from '../party/asked-by.ts';
import { Party } from '../party/party.stub.ts';
import { Referral } from '../referral/referral.entity.ts';
import { referralById } from '../referral/referral.loaders.ts';
import { Resident } from '../resident/resident.stub.ts';
import { Worker } from '../worker/worker.stub.ts';
import { MandatoryReferralConnection } from './mandatory-referral.connection.ts';
import { MandatoryReferral } from './mandatory-referral.entity.ts';
import { openMandatoryReferrals } from './open.service.ts';
import { recordRefusal } from './settling.service.ts';

@Resolver(() => MandatoryReferral)
export class MandatoryReferralResolver {
  @GuardedQuery(() => MandatoryReferralConnection, {
    ...readByTheTeam,
    description: "Whom the caller's team still has to refer on, the longest ago first: those whose life domain the caller may see.",
  })
  openMandatoryReferrals(
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<MandatoryReferral>> {
    return openMandatoryReferrals({ first, after }, context);
  }

  @GuardedMutation(() => MandatoryReferral, {
    ...byTheTeam,
    description: 'Writes down that the resident refuses to be referred on: nobody is against their will. NOT_FOUND, INVALID_STATE.',
  })
  recordRefusal(@NotPersonalArg('mandatoryReferralId', () => ID) id: string, @Ctx() context: RequestContext): Promise<MandatoryReferral> {
    return recordRefusal(id, context);
  }

  @PersonalFieldResolver('IDENTITY', () => Resident)
  resident(@Root() { residentId }: MandatoryReferral): Resident {
    return Resident.withId(residentId);
  }

  @PersonalFieldResolver({ ...byLifeDomain, category: 'HELP_QUESTION' }, () => HelpQuestion, {
    description: 'The help question in which it came up.',
  })
  question(@Root() { questionId }: MandatoryReferral): HelpQuestion {
    return HelpQuestion.withId(questionId);
  }

  @PersonalFieldResolver(byLifeDomain, () => Party, { description: 'To whom the resident must be referred.' })
  to(@Root() { toPartyId }: MandatoryReferral): Party {
    return Party.withId(toPartyId);
  }

  @PersonalFieldResolver(byLifeDomain, () => Worker, { description: 'Who referred, or wrote the refusal down; null while it is open.' })
  settledBy(@Root() { settledBy }: MandatoryReferral): Worker | null {
    return settledBy === null ? null : Worker.withId(settledBy);
  }

  @PersonalFieldResolver(byLifeDomain, () => Referral, {
    description: 'The referral that was made of it; null while it is open or was refused.',
  })
  async referral(@Root() { referralId }: MandatoryReferral, @Ctx() context: RequestContext): Promise<Referral | null> {
    return referralId === null ? null : context.load(referralById, referralId);
  }
}
