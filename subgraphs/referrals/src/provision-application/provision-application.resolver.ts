import {
  After,
  byConcernedParties,
  byLifeDomains,
  type Connection,
  First,
  GuardedQuery,
  PersonalFieldResolver,
  type RequestContext,
} from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { HelpQuestion } from '../help-question/help-question.stub.ts';
import { Party } from '../party/party.stub.ts';
import { Provision } from '../provision/provision.stub.ts';
import { Resident } from '../resident/resident.stub.ts';
import { ProvisionApplicationConnection } from './provision-application.connection.ts';
import { ProvisionApplication } from './provision-application.entity.ts';
import { applicationsTo } from './provision-application.loaders.ts';

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
}
