import { GuardedQuery, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver } from 'type-graphql';
import { PublicHoliday } from './public-holiday.entity.ts';

@Resolver(() => PublicHoliday)
export class PublicHolidayResolver {
  @GuardedQuery(() => [PublicHoliday], {
    scopes: ['directory:read'],
    description: 'The public holidays that are known, the earliest first. A year without any is a year that nobody entered yet.',
  })
  publicHolidays(@Ctx() { em }: RequestContext): Promise<readonly PublicHoliday[]> {
    return em.find(PublicHoliday, {}, { orderBy: { date: 'asc' } });
  }
}
