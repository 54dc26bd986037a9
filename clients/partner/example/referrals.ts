import {
  type Disclosed,
  type Graph,
  GraphProblem,
  IncomingReferralsDocument,
  type ReceivedReferralFragment,
  RespondToReferralDocument,
  type RespondToReferralInput,
} from '../src/index.ts';
import type { Listing } from './listing.ts';
import { cell } from './table.ts';

type Received = Disclosed<ReceivedReferralFragment>;

const listing = (received: readonly Received[]): Listing => ({
  data: received,
  head: ['verwijzing', 'stand', 'wie', 'van', 'waarom', 'terugkoppeling'],
  rows: received.map(({ id, state, resident, from, reason, feedback }) => [
    id,
    cell(state),
    cell(resident, ({ firstName, lastName }) => `${cell(firstName)} ${cell(lastName)}`),
    cell(from, ({ name }) => name),
    cell(reason),
    cell(feedback),
  ]),
});

/** Whom we were sent, the newest first. */
export const referrals = async (graph: Graph): Promise<Listing> =>
  listing(await Array.fromAsync(graph.each(IncomingReferralsDocument, { first: 50 }, data => data.incomingReferrals)));

/** Answers a referral, and shows it as it stands then. */
export const respond = async (graph: Graph, input: RespondToReferralInput): Promise<Listing> => {
  const answer = await graph.ask(RespondToReferralDocument, { input });
  if (!answer.ok) throw new GraphProblem(answer.problem);
  return listing(answer.data.respondToReferral ? [answer.data.respondToReferral] : []);
};
