import { PersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { Resident } from '../resident/resident.entity.ts';
import { residentById } from '../resident/resident.loaders.ts';
import { Representative } from './representative.entity.ts';

@Resolver(() => Representative)
export class RepresentativeResolver {
  @PersonalFieldResolver('HOUSEHOLD', () => Resident, { description: 'Who represents, as far as that person permits.' })
  representative(@Root() { representativeId }: Representative, @Ctx() context: RequestContext): Promise<Resident | null> {
    return context.load(residentById, representativeId);
  }
}
