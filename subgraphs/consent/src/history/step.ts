import { randomUUID } from 'node:crypto';
import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { RequestContext } from '@wijkgraph/kit';

/** What every line of a history says beside what was done: when, and by whom. The database lets nobody change or remove one. */
export abstract class Step {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'timestamptz' })
  at!: Date;

  /** The token's `sub`. */
  @Property({ type: 'text' })
  subject!: string;

  @Property({ type: 'text' })
  client!: string;

  @Property({ type: 'text' })
  party!: string;
}

/** A step in the life of something, done at that moment by the caller. */
export const stepOf = (at: Date, { caller: { subject, client, party } }: RequestContext): Step => ({
  id: randomUUID(),
  at,
  subject,
  client,
  party,
});
