import { randomUUID } from 'node:crypto';
import type { RequestContext } from '@wijkgraph/kit';

/** What every line of a history says beside what was done: when, and by whom. */
export interface Step {
  readonly id: string;
  readonly at: Date;
  /** The token's `sub`. */
  readonly subject: string;
  readonly client: string;
  readonly party: string;
}

/** A step in the life of something, done at that moment by the caller. */
export const stepOf = (at: Date, { caller: { subject, client, party } }: RequestContext): Step => ({
  id: randomUUID(),
  at,
  subject,
  client,
  party,
});
