import { NotPersonalFieldResolver, PersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { Resident } from '../resident/resident.entity.ts';
import { residentById } from '../resident/resident.loaders.ts';
import { Household, HouseholdMember } from './household.entity.ts';
import { membersOfHousehold } from './household.loaders.ts';

@Resolver(() => Household)
export class HouseholdResolver {
  @NotPersonalFieldResolver(() => [HouseholdMember], {
    nullable: true,
    description: 'Those members who permit the caller to know it; null where none does.',
  })
  members(@Root() household: Household, @Ctx() context: RequestContext): Promise<readonly HouseholdMember[]> {
    return context.load(membersOfHousehold, household.id);
  }
}

@Resolver(() => HouseholdMember)
export class HouseholdMemberResolver {
  @PersonalFieldResolver('HOUSEHOLD', () => Resident)
  resident(@Root() member: HouseholdMember, @Ctx() context: RequestContext): Promise<Resident | null> {
    return context.load(residentById, member.residentId);
  }
}
