import { askSibling, type Batch, type FigureAsked, monthsIn, type RequestContext } from '@wijkgraph/kit';
import { capacityKnown } from '@wijkgraph/schema';

type Capacity = Awaited<ReturnType<typeof capacityIn>>;

const capacityIn = ({ period, place }: FigureAsked, context: RequestContext) =>
  askSibling(capacityKnown, { months: [...monthsIn(period)], team: place.team ?? null }, context);

const capacities: Batch<FigureAsked, Capacity> = (asked, context) => Promise.all(asked.map(one => capacityIn(one, context)));

/** The working time that a team, or all together, could count on in a period: FTE, the mean of its months. Null for a wijk, and where none is known. */
export const workingTime = async (asked: FigureAsked, context: RequestContext): Promise<number | null> =>
  asked.place.district === undefined ? (await context.load(capacities, asked)).fte : null;

/** How many people live in the municipality; null for a team or a wijk, of which no source says it. */
export const inhabitantsIn = async (asked: FigureAsked, context: RequestContext): Promise<number | null> =>
  asked.place.team === undefined && asked.place.district === undefined ? (await context.load(capacities, asked)).inhabitants : null;
