import {
  After,
  byOverrideShown,
  type Connection,
  connectionOf,
  First,
  GuardedMutation,
  GuardedQuery,
  NotPersonalArg,
  PersonalFieldResolver,
  type RequestContext,
} from '@wijkgraph/kit';
import { Ctx, ID, Resolver, Root } from 'type-graphql';
import { Party } from '../party/party.stubs.ts';
import { Resident } from '../resident/resident.stub.ts';
import { EmergencyOverride } from './emergency-override.entity.ts';
import { InvokeOverrideInput, ReviewOverrideInput } from './override.inputs.ts';
import { endOverride, invokeOverride, overridesToReview, reviewOverride } from './override.service.ts';

export const { Edge: EmergencyOverrideEdge, Connection: EmergencyOverrideConnection } = connectionOf(
  () => EmergencyOverride,
  'EmergencyOverride',
);

@Resolver(() => EmergencyOverride)
export class OverrideResolver {
  @GuardedQuery(() => EmergencyOverrideConnection, {
    scopes: ['consents:read'],
    roles: ['PRIVACY_OFFICER'],
    nullable: true,
    description: 'Emergency overrides that nobody has reviewed yet, the oldest first.',
  })
  overridesToReview(
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<EmergencyOverride>> {
    return overridesToReview(first, after, context);
  }

  @GuardedMutation(() => EmergencyOverride, {
    scopes: ['overrides:write'],
    roles: ['WORKER', 'TEAM_LEAD'],
    nullable: true,
    description: 'Passes over consent in an emergency (noodtoegang): for the worker who asks alone, a few hours at most, on record.',
  })
  invokeOverride(
    @NotPersonalArg('input', () => InvokeOverrideInput) input: InvokeOverrideInput,
    @Ctx() context: RequestContext,
  ): Promise<EmergencyOverride> {
    return invokeOverride(input, context);
  }

  @GuardedMutation(() => EmergencyOverride, {
    scopes: ['overrides:write'],
    roles: ['WORKER', 'TEAM_LEAD'],
    nullable: true,
    description: 'Ends an override before its time.',
  })
  endOverride(@NotPersonalArg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<EmergencyOverride> {
    return endOverride(id, context);
  }

  @GuardedMutation(() => EmergencyOverride, {
    scopes: ['overrides:write'],
    roles: ['PRIVACY_OFFICER'],
    nullable: true,
    description: 'Notes what somebody else than the worker found of an override.',
  })
  reviewOverride(
    @NotPersonalArg('input', () => ReviewOverrideInput) input: ReviewOverrideInput,
    @Ctx() context: RequestContext,
  ): Promise<EmergencyOverride> {
    return reviewOverride(input, context);
  }

  @PersonalFieldResolver(byOverrideShown, () => Party, { description: "The worker's team." })
  party(@Root() { party }: EmergencyOverride): Party {
    return Party.withId(party);
  }

  @PersonalFieldResolver(byOverrideShown, () => Resident)
  resident(@Root() { residentId }: EmergencyOverride): Resident {
    return Resident.withId(residentId);
  }
}
