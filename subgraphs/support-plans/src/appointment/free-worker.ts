import { DriverException } from '@mikro-orm/postgresql';
import { askSibling, refuse, type RequestContext } from '@wijkgraph/kit';
import { workersInTeam } from '@wijkgraph/schema';

/** SQLSTATE of an exclusion constraint: two appointments of one worker overlap. */
const OVERLAPS = '23P01';

/** Stops an appointment for somebody who does not work in the caller's team today. BAD_USER_INPUT; SUBGRAPH_UNAVAILABLE. */
export const requireColleague = async (workerId: string, context: RequestContext): Promise<void> => {
  const { workers } = await askSibling(workersInTeam, { team: context.caller.party, workers: [workerId] }, context);
  if (!workers.includes(workerId)) throw refuse('BAD_USER_INPUT', 'This worker does not work in your team.');
};

/** Says in a sentence what the database refuses: it sees every appointment, also one that is made at this very moment. */
export const refuseClash = (reason: unknown): never => {
  if (reason instanceof DriverException && reason.code === OVERLAPS)
    throw refuse('INVALID_STATE', 'The worker has another appointment in that time: choose another time, or another worker.');
  throw reason;
};
