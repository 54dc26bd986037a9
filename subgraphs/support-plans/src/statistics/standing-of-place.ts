import { askSibling, type Batch, type FigureAsked, monthsIn, type RequestContext } from '@wijkgraph/kit';
import { capacityKnown } from '@wijkgraph/schema';

type Capacity = Awaited<ReturnType<typeof capacityIn>>;

const capacityIn = ({ period, place }: FigureAsked, context: RequestContext) =>
  askSibling(capacityKnown, { months: [...monthsIn(period)], team: place.team ?? null, district: place.district ?? null }, context);

const capacities: Batch<FigureAsked, Capacity> = (asked, context) => Promise.all(asked.map(one => capacityIn(one, context)));

/** The working time that a team, or all together, could count on in a period: FTE, the mean of its months. Null for a wijk, and where none is known. */
export const workingTime = async (asked: FigureAsked, context: RequestContext): Promise<number | null> =>
  asked.place.district === undefined ? (await context.load(capacities, asked)).fte : null;

/** Thousands of people who live in the municipality, in a wijk or in those of a team; null where nobody counted them. */
export const thousandsIn = async (asked: FigureAsked, context: RequestContext): Promise<number | null> => {
  const { inhabitants } = await context.load(capacities, asked);
  return inhabitants === null ? null : inhabitants / 1_000;
};
