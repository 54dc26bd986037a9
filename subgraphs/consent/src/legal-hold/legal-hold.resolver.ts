import {
  After,
  byOversight,
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
import { Resident } from '../resident/resident.stub.ts';
import { LegalHold } from './legal-hold.entity.ts';
import { PlaceLegalHoldInput } from './legal-hold.inputs.ts';
import { legalHolds, liftLegalHold, placeLegalHold } from './legal-hold.service.ts';

export const { Edge: LegalHoldEdge, Connection: LegalHoldConnection } = connectionOf(() => LegalHold, 'LegalHold');

@Resolver(() => LegalHold)
export class LegalHoldResolver {
  @GuardedQuery(() => LegalHoldConnection, {
    scopes: ['retention:read'],
    roles: ['PRIVACY_OFFICER'],
    nullable: true,
    description: 'The legal holds, those that are over too, the latest first.',
  })
  legalHolds(@First() first: number | null, @After() after: string | null, @Ctx() context: RequestContext): Promise<Connection<LegalHold>> {
    return legalHolds({ first, after }, context);
  }

  @GuardedMutation(() => LegalHold, {
    scopes: ['retention:write'],
    roles: ['PRIVACY_OFFICER'],
    nullable: true,
    description: 'Forbids from now on that anything of a resident is erased, also by an erasure that is under way.',
  })
  placeLegalHold(
    @NotPersonalArg('input', () => PlaceLegalHoldInput) input: PlaceLegalHoldInput,
    @Ctx() context: RequestContext,
  ): Promise<LegalHold> {
    return placeLegalHold(input, context);
  }

  @GuardedMutation(() => LegalHold, {
    scopes: ['retention:write'],
    roles: ['PRIVACY_OFFICER'],
    nullable: true,
    description: 'Ends a legal hold: what is due may be erased again.',
  })
  liftLegalHold(@NotPersonalArg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<LegalHold> {
    return liftLegalHold(id, context);
  }

  @PersonalFieldResolver(byOversight, () => Resident)
  resident(@Root() { residentId }: LegalHold): Resident {
    return Resident.withId(residentId);
  }
}
