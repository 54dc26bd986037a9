import { GuardedMutation, NotPersonalArg, NotPersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { DirectoryChange } from '../change/directory-change.entity.ts';
import { changesOf } from '../change/directory-change.loaders.ts';
import { Location } from '../location/location.entity.ts';
import { locationById } from '../location/location.loaders.ts';
import { OpeningHours } from './opening-hours.entity.ts';
import { AddOpeningHoursInput, EndOpeningHoursInput } from './opening-hours.inputs.ts';
import { addOpeningHours, endOpeningHours } from './changing-hours.service.ts';

@Resolver(() => OpeningHours)
export class OpeningHoursResolver {
  @GuardedMutation(() => OpeningHours, {
    scopes: ['directory:write'],
    roles: ['TEAM_LEAD'],
    description:
      'Has a location of the own team be open on a day of the week, from a day on; INVALID_STATE where it is already at some of that time. BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, INVALID_STATE.',
  })
  addOpeningHours(
    @NotPersonalArg('input', () => AddOpeningHoursInput) input: AddOpeningHoursInput,
    @Ctx() context: RequestContext,
  ): Promise<OpeningHours> {
    return addOpeningHours(input, context);
  }

  @GuardedMutation(() => OpeningHours, {
    scopes: ['directory:write'],
    roles: ['TEAM_LEAD'],
    description:
      'Ends hours of a location of the own team on a day, today at the earliest; they stay on record. BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, INVALID_STATE, CONFLICT.',
  })
  endOpeningHours(
    @NotPersonalArg('input', () => EndOpeningHoursInput) input: EndOpeningHoursInput,
    @Ctx() context: RequestContext,
  ): Promise<OpeningHours> {
    return endOpeningHours(input, context);
  }

  @NotPersonalFieldResolver(() => Location, { nullable: true })
  location(@Root() { locationId }: OpeningHours, @Ctx() context: RequestContext): Promise<Location | null> {
    return context.load(locationById, locationId);
  }

  @NotPersonalFieldResolver(() => [DirectoryChange], {
    description: 'Who added or ended them and when, the earliest first; empty for what came with the system.',
  })
  changes(@Root() { id }: OpeningHours, @Ctx() context: RequestContext): Promise<readonly DirectoryChange[]> {
    return context.load(changesOf, id);
  }
}
