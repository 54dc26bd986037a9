import type { RequestContext } from '@wijkgraph/kit';
import { PopulationCount } from './population-count.entity.ts';

/** Every count that is known, the earliest first. */
export const allCounts = ({ em }: RequestContext): Promise<PopulationCount[]> =>
  em.find(PopulationCount, {}, { orderBy: { on: 'asc', districtCode: 'asc' } });
