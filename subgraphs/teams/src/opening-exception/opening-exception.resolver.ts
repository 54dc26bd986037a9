import { EditInput, GuardedMutation, NotPersonalArg, NotPersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, InputType, Resolver, Root } from 'type-graphql';
import { DirectoryChange } from '../change/directory-change.entity.ts';
import { changesOf } from '../change/directory-change.loaders.ts';
import { Location } from '../location/location.entity.ts';
import { locationById } from '../location/location.loaders.ts';
import { OpeningException } from './opening-exception.entity.ts';
import { SetOpeningExceptionInput } from './opening-exception.inputs.ts';
import { removeException, setException } from './opening-exception.service.ts';

@InputType()
class RemoveOpeningExceptionInput extends EditInput {}

@Resolver(() => OpeningException)
export class OpeningExceptionResolver {
  @GuardedMutation(() => OpeningException, {
    scopes: ['directory:write'],
    roles: ['TEAM_LEAD'],
    description:
      'Says that on one day a location of the own team receives at other times, or not at all. BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT.',
  })
  setOpeningException(
    @NotPersonalArg('input', () => SetOpeningExceptionInput) input: SetOpeningExceptionInput,
    @Ctx() context: RequestContext,
  ): Promise<OpeningException> {
    return setException(input, context);
  }

  @GuardedMutation(() => Location, {
    scopes: ['directory:write'],
    roles: ['TEAM_LEAD'],
    description: 'Takes back what was said of a day: the location is as usual again. NOT_FOUND, FORBIDDEN, CONFLICT.',
  })
  removeOpeningException(
    @NotPersonalArg('input', () => RemoveOpeningExceptionInput) input: RemoveOpeningExceptionInput,
    @Ctx() context: RequestContext,
  ): Promise<Location> {
    return removeException(input, context);
  }

  @NotPersonalFieldResolver(() => Location, { nullable: true })
  location(@Root() { locationId }: OpeningException, @Ctx() context: RequestContext): Promise<Location | null> {
    return context.load(locationById, locationId);
  }

  @NotPersonalFieldResolver(() => [DirectoryChange], { description: 'Who said it and when, the earliest first.' })
  changes(@Root() { id }: OpeningException, @Ctx() context: RequestContext): Promise<readonly DirectoryChange[]> {
    return context.load(changesOf, id);
  }
}
