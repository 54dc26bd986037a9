import { NotPersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { Location } from '../location/location.entity.ts';
import { locationById } from '../location/location.loaders.ts';
import { OpeningHours } from './opening-hours.entity.ts';

@Resolver(() => OpeningHours)
export class OpeningHoursResolver {
  @NotPersonalFieldResolver(() => Location, { nullable: true })
  location(@Root() { locationId }: OpeningHours, @Ctx() context: RequestContext): Promise<Location | null> {
    return context.load(locationById, locationId);
  }
}
