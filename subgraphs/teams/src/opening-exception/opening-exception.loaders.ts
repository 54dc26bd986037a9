import { type Batch, oneBy } from '@wijkgraph/kit';
import { momentOf } from '../clock.ts';
import { OpeningException } from './opening-exception.entity.ts';

export const exceptionById = oneBy(OpeningException, 'id');

/** The exceptions of a location from today on, the earliest first. */
export const comingExceptions: Batch<string, readonly OpeningException[]> = async (locations, context) => {
  const rows = await context.em.find(
    OpeningException,
    { locationId: { $in: [...locations] }, date: { $gte: momentOf(context).date } },
    { orderBy: { date: 'asc' } },
  );
  return locations.map(location => rows.filter(({ locationId }) => locationId === location));
};
