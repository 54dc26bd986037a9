import { GuardedMutation, GuardedQuery, NotPersonalArg, NotPersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { DirectoryChange } from '../change/directory-change.entity.ts';
import { changesOf } from '../change/directory-change.loaders.ts';
import { District } from '../district/district.entity.ts';
import { districtByCode } from '../district/district.loaders.ts';
import { PopulationCount } from './population-count.entity.ts';
import { RecordPopulationInput } from './population-count.inputs.ts';
import { allCounts } from './population-count.loaders.ts';
import { recordPopulation } from './population-count.service.ts';

@Resolver(() => PopulationCount)
export class PopulationCountResolver {
  @GuardedQuery(() => [PopulationCount], {
    scopes: ['directory:read'],
    description: 'The counts of the population that are known, the earliest first.',
  })
  populationCounts(@Ctx() context: RequestContext): Promise<readonly PopulationCount[]> {
    return allCounts(context);
  }

  @GuardedMutation(() => PopulationCount, {
    scopes: ['directory:write'],
    roles: ['POLICY_ADVISER'],
    description:
      'Writes down how many people were counted in the municipality or in a wijk, for the figures for each 1,000 inhabitants. BAD_USER_INPUT, NOT_FOUND, CONFLICT.',
  })
  recordPopulation(
    @NotPersonalArg('input', () => RecordPopulationInput) input: RecordPopulationInput,
    @Ctx() context: RequestContext,
  ): Promise<PopulationCount> {
    return recordPopulation(input, context);
  }

  @NotPersonalFieldResolver(() => District, { nullable: true, description: 'Null where the whole municipality was counted.' })
  async district(@Root() { districtCode }: PopulationCount, @Ctx() context: RequestContext): Promise<District | null> {
    return districtCode === null ? null : context.load(districtByCode, districtCode);
  }

  @NotPersonalFieldResolver(() => [DirectoryChange], {
    description: 'Who wrote it down and when, the earliest first; empty for what came with the system.',
  })
  changes(@Root() { id }: PopulationCount, @Ctx() context: RequestContext): Promise<readonly DirectoryChange[]> {
    return context.load(changesOf, id);
  }
}
