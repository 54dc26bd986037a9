import { NotPersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { Team } from '../team/team.entity.ts';
import { teamById } from '../team/team.loaders.ts';
import { CapacityLine } from './capacity-line.entity.ts';

@Resolver(() => CapacityLine)
export class CapacityLineResolver {
  @NotPersonalFieldResolver(() => Team, { nullable: true, description: 'Null where the line concerns all teams together.' })
  async team(@Root() { teamId }: CapacityLine, @Ctx() context: RequestContext): Promise<Team | null> {
    return teamId === null ? null : context.load(teamById, teamId);
  }
}
