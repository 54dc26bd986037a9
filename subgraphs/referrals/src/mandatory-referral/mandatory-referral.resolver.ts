import { byLifeDomain, PersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { HelpQuestion } from '../help-question/help-question.stub.ts';
import { Party } from '../party/party.stub.ts';
import { Referral } from '../referral/referral.entity.ts';
import { referralById } from '../referral/referral.loaders.ts';
import { Resident } from '../resident/resident.stub.ts';
import { MandatoryReferral } from './mandatory-referral.entity.ts';

@Resolver(() => MandatoryReferral)
export class MandatoryReferralResolver {
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

  @PersonalFieldResolver(byLifeDomain, () => Referral, {
    description: 'The referral that was made of it; null while it is open or was refused.',
  })
  async referral(@Root() { referralId }: MandatoryReferral, @Ctx() context: RequestContext): Promise<Referral | null> {
    return referralId === null ? null : context.load(referralById, referralId);
  }
}
