import { describe, test } from 'vitest';

/** What is attacked: the rules of the architecture, each in the words of one sentence. */
export const rules = {
  access: 'access is scopes, ceiling and live consent for that party, purpose and category together',
  arguments: 'arguments are fields too: the permitted are decided before anything is filtered, counted or paged',
  representations: 'a representation identifies, and everything else in it is untrusted',
  indistinguishable: 'a resident nobody shared with you is indistinguishable from one that does not exist',
  null: 'a withheld list is null, never empty, whether or not a value exists',
  bubbling: 'what cannot be answered is null itself, and neither exposes nor erases a neighbour',
  ownRow: 'the category follows from the row as it is stored',
  thirdParty: 'data about others is no part of own access, and of the own team alone what is its own',
  cursor: 'a cursor is of use to the caller and for the list that it was given for',
  token: 'who asks is proven, and only by a token meant for whoever reads it',
  signIn: 'a sign-in is of use once, to the visitor who began it and the application that asked for it',
  return: 'whoever signs in or out is sent to the application that they came from, and nowhere else',
  vouched: 'a subgraph accepts nothing but what the gateway vouches for, before any SQL',
  header: 'whatever trust headers a caller sends are stripped',
  purpose: 'a consent counts for its purposes, and a client for those it is registered for',
  write: 'what is refused has written nothing, and an answer to a write shows no more than a query',
  grant: 'nobody writes down a consent, or uses one, that is not theirs to write or use',
  consentItself: 'a consent tells a partner nothing of other partners or categories',
  household: 'of a household every member decides for themselves',
  people: 'a permit is for who somebody is now: in this team, of this age, speaking for this resident',
  override: 'an override is for one worker, the chosen categories and a few hours, and somebody else reviews it',
  released: 'no answer that is released after a withdrawal was acknowledged contains what was withdrawn',
  now: 'an operation that starts after a withdrawal was acknowledged never sees the withdrawn data',
  log: 'nothing is read or refused without being logged, and the log is only added to',
  limits: 'limits act before anybody pays for parsing, validating and planning',
  documents: 'an application runs what it registered itself, and registers only what it could ever run',
  http: 'one operation a request, as a web page of somebody else cannot send it',
  apart: 'what two callers ask at once never mixes',
} as const;

/** One line of the attack table: what somebody tries, the rule that it attacks, and how; `run` fails where the rule does not hold. */
export interface Attack {
  readonly what: string;
  readonly rule: string;
  run(): Promise<void>;
}

/** A line of the table: `how` it is tried, and what then `holds`. */
export const attack = <Outcome>(
  what: string,
  rule: keyof typeof rules,
  how: () => Promise<Outcome>,
  holds: (outcome: Outcome) => void | Promise<void>,
): Attack => ({ what, rule: rules[rule], run: async () => holds(await how()) });

/** Runs a table of attacks. */
export const attacks = (on: string, table: readonly Attack[]): void => {
  describe(`${on}`, () => {
    test.each(table.map(({ what, rule, run }) => [`${what}: ${rule}`, run] as const))('%s', (_, run) => run());
  });
};
