import { byTeamOrOversight, GuardedMutation, NotPersonalArg, PersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, ID, Resolver, Root } from 'type-graphql';
import { Resident } from '../resident/resident.stub.ts';
import { SafetyFlag } from './safety-flag.entity.ts';
import { liftSafetyFlag, raiseSafetyFlag } from './safety-flag.service.ts';
import { byTheTeam } from '../party/asked-by.ts';

@Resolver(() => SafetyFlag)
export class SafetyFlagResolver {
  @GuardedMutation(() => SafetyFlag, {
    ...byTheTeam,
    description: 'Closes everything of a resident to somebody who represents them, who is not told so.',
  })
  raiseSafetyFlag(
    @NotPersonalArg('representationId', () => ID) representationId: string,
    @NotPersonalArg('reason', () => String) reason: string,
    @Ctx() context: RequestContext,
  ): Promise<SafetyFlag> {
    return raiseSafetyFlag(representationId, reason, context);
  }

  @GuardedMutation(() => SafetyFlag, {
    ...byTheTeam,
    description: 'Lifts a safety flag.',
  })
  liftSafetyFlag(@NotPersonalArg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<SafetyFlag> {
    return liftSafetyFlag(id, context);
  }

  @PersonalFieldResolver(byTeamOrOversight, () => Resident, { description: 'Who represents, as far as that person permits.' })
  representative(@Root() { representativeId }: SafetyFlag): Resident {
    return Resident.withId(representativeId);
  }

  @PersonalFieldResolver(byTeamOrOversight, () => Resident)
  resident(@Root() { residentId }: SafetyFlag): Resident {
    return Resident.withId(residentId);
  }
}
