import { GuardedQuery, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver } from 'type-graphql';
import { PopulationCount } from './population-count.entity.ts';

@Resolver(() => PopulationCount)
export class PopulationCountResolver {
  @GuardedQuery(() => [PopulationCount], {
    scopes: ['directory:read'],
    description: 'The counts of the population that are known, the earliest first.',
  })
  populationCounts(@Ctx() { em }: RequestContext): Promise<readonly PopulationCount[]> {
    return em.find(PopulationCount, {}, { orderBy: { on: 'asc' } });
  }
}
