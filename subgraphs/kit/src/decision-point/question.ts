import type { Caller, CategoryMask } from '@wijkgraph/schema';

/** What a subgraph asks of the decision point: what may this caller see of these residents, out of the categories it is going to read. */
export interface Question {
  readonly caller: Caller;
  /** The subgraph that will hand out the data. */
  readonly subgraph: string;
  readonly asked: CategoryMask;
  /** Answer with everything that is permitted, and not only the part that was asked: to say what a caller may see. */
  readonly overview?: boolean;
  readonly residents: readonly string[];
}

/** One mask a resident, in the order asked: the permitted part of what was asked, and the qualifiers of the access. */
export type Answer = readonly CategoryMask[];

/** Residents that a search can be held to. */
export const MOST_AMONG = 1_000;

/** Which residents a caller may see everything `required` of, in the order of their ids. */
export interface Search {
  readonly caller: Caller;
  readonly required: CategoryMask;
  /** Only out of these, {@link MOST_AMONG} at most; out of all where left out. */
  readonly among?: readonly string[] | undefined;
  /** Only ids that come after this one. */
  readonly after?: string | undefined;
  /** At most this many; all where left out. */
  readonly limit?: number | undefined;
}

/** How a consent stands now: for the steps that need one, and for what derives its state from it. */
export interface ConsentStanding {
  readonly id: string;
  readonly residentId: string;
  readonly granteeId: string;
  readonly action: 'RECORD' | 'SHARE';
  /** Given, in its period, and not withdrawn, at this moment. */
  readonly active: boolean;
  readonly categories: CategoryMask;
}

/** What the decision point said. */
export interface Stated<Said> {
  readonly said: Said;
  /** The last narrowing that it had taken into account: see `release.ts` of the contract. Left out where nothing rests on a consent. */
  readonly asOf?: number | undefined;
}

/** The decision point as an enforcement point sees it. Every method rejects with {@link DecisionUnavailable} when it cannot be asked. */
export interface DecisionPoint {
  decide(question: Question): Promise<Stated<Answer>>;
  search(search: Search): Promise<Stated<readonly string[]>>;
  /** Unknown ids are left out of the answer. */
  standingOf(consents: readonly string[]): Promise<Stated<readonly ConsentStanding[]>>;
}
