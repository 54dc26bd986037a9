import {
  After,
  byConcernedParties,
  type Connection,
  First,
  GuardedMutation,
  GuardedQuery,
  NotPersonalArg,
  PersonalFieldResolver,
  type RequestContext,
} from '@wijkgraph/kit';
import { Ctx, ID, Resolver, Root } from 'type-graphql';
import { Consent } from '../consent/consent.entity.ts';
import { ConsentConnection } from '../consent/consent.resolver.ts';
import { Party } from '../party/party.stubs.ts';
import { agreeToConsent, refuseConsent } from './answer.service.ts';
import { AnswerConsentInput, RequestConsentInput } from './request.inputs.ts';
import { requestConsent } from './request.service.ts';
import { withdrawRequest } from './take-back.service.ts';
import { requestedConsents } from './requested.list.ts';
import { byResidentOrTeam } from '../party/asked-by.ts';

@Resolver(() => Consent)
export class RequestResolver {
  @GuardedQuery(() => ConsentConnection, {
    scopes: ['consents:read'],
    nullable: true,
    description: 'Consents that wait for an answer, the oldest first: of the own team, for the caller to answer, or asked by the caller.',
  })
  requestedConsents(
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Consent>> {
    return requestedConsents({ first, after }, context);
  }

  @GuardedMutation(() => Consent, {
    scopes: ['consents:request'],
    roles: ['WORKER', 'TEAM_LEAD', 'PARTNER'],
    nullable: true,
    description: 'Asks a resident for consent. It opens nothing until it is agreed to.',
  })
  requestConsent(
    @NotPersonalArg('input', () => RequestConsentInput) input: RequestConsentInput,
    @Ctx() context: RequestContext,
  ): Promise<Consent> {
    return requestConsent(input, context);
  }

  @GuardedMutation(() => Consent, {
    scopes: ['consents:request'],
    roles: ['WORKER', 'TEAM_LEAD', 'PARTNER'],
    nullable: true,
    description: 'Takes back what the own team or organisation asked, while it waits for an answer.',
  })
  withdrawRequest(@NotPersonalArg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<Consent> {
    return withdrawRequest(id, context);
  }

  @GuardedMutation(() => Consent, {
    ...byResidentOrTeam,
    description: 'Agrees to what was asked. It holds once everybody has agreed whose word it needs.',
  })
  agreeToConsent(
    @NotPersonalArg('input', () => AnswerConsentInput) input: AnswerConsentInput,
    @Ctx() context: RequestContext,
  ): Promise<Consent> {
    return agreeToConsent(input, context);
  }

  @GuardedMutation(() => Consent, {
    ...byResidentOrTeam,
    description: 'Refuses what was asked, without a reason. It is not asked again for some time.',
  })
  refuseConsent(
    @NotPersonalArg('input', () => AnswerConsentInput) input: AnswerConsentInput,
    @Ctx() context: RequestContext,
  ): Promise<Consent> {
    return refuseConsent(input, context);
  }

  @PersonalFieldResolver(byConcernedParties, () => Party, { description: 'Who asked for it; null where nobody did.' })
  requestedBy(@Root() { requestedBy }: Consent): Party | null {
    return requestedBy === null ? null : Party.withId(requestedBy);
  }
}
