import type { Graph } from '../src/index.ts';
import { goals } from './goals.ts';
import type { Listing } from './listing.ts';
import { referrals, respond } from './referrals.ts';
import { residents } from './residents.ts';

export const USAGE = `npm run -s partner -- <command> [--json]
  residents                    who shares with us
  goals                        what they want to reach in housing
  referrals                    whom we were sent
  accept <referral>            we take it on
  start <referral>             we have begun
  feedback <referral> <text>   we are done, and this is what came of it`;

/** What was asked is no command of ours. */
export class UnknownCommand extends Error {}

/** What each command does, out of the words after it. */
export const run = (graph: Graph, [command, referralId, ...text]: readonly string[]): Promise<Listing> => {
  if (command === 'residents') return residents(graph);
  if (command === 'goals') return goals(graph);
  if (command === 'referrals') return referrals(graph);
  if (command === 'accept' && referralId) return respond(graph, { referralId, response: 'ACCEPT' });
  if (command === 'start' && referralId) return respond(graph, { referralId, response: 'START' });
  if (command === 'feedback' && referralId && text.length > 0)
    return respond(graph, { referralId, response: 'COMPLETE', feedback: text.join(' ') });
  throw new UnknownCommand(USAGE);
};
