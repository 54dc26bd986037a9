import { randomUUID } from 'node:crypto';
import { type Answer, type ConsentStanding, type DecisionPoint, isUuid, type Question, type Search, type Stated } from '@wijkgraph/kit';
import { type CategoryMask, covers, EVERY_CATEGORY, joined, NOTHING, purposeMask } from '@wijkgraph/schema';
import type { Pool } from 'pg';
import type { Pseudonyms } from '../access-log/pseudonyms.ts';
import { capacityOf } from './asker.ts';
import { carryingOutOn } from './decision-database.ts';
import { DECIDE, DECIDE_WITH_GROUNDS, OWN, SEARCH, SEARCH_AMONG, STANDINGS } from './decide.sql.ts';

/** What one question came to, with the grounds: for those who must be told why. */
export interface Permit {
  readonly mask: CategoryMask;
  readonly basis: string;
  readonly provisions: readonly string[];
}

interface Decided {
  readonly id: string;
  /** By their pseudonyms. */
  readonly residents: readonly string[];
  readonly permitted: readonly CategoryMask[];
  readonly asOf: number;
}
interface Grounded extends Decided {
  readonly bases: readonly string[];
  readonly provisions: readonly string[];
}

/** The decision point: the one place where it is decided, and recorded, what a caller may see of a resident. */
export interface DecisionService extends DecisionPoint {
  /** As `decide`, with the legal basis and the provisions of each permit. A resident of whom nothing is permitted is not in the answer. */
  permits(question: Question): Promise<ReadonlyMap<string, Permit>>;
}

interface Found {
  readonly residents: readonly string[];
  readonly asOf: number;
}
interface Standing extends Omit<ConsentStanding, 'active'> {
  readonly asOf: number;
}

const standingOf = ({ id, residentId, granteeId, action, categories }: Standing): ConsentStanding => ({
  id,
  residentId,
  granteeId,
  action,
  categories,
  active: categories !== NOTHING,
});

const QUALIFIERS = ~EVERY_CATEGORY;

const columnsOf = (questions: readonly Question[], ids: readonly string[], pseudonymOf: Pseudonyms) => {
  const capacities = questions.map(({ caller }) => capacityOf(caller));
  return [
    ids,
    // A resident who asks for themselves, or for somebody they represent, is in the record as every resident is.
    questions.map(({ caller }) => (caller.resident === undefined ? caller.subject : pseudonymOf(caller.resident))),
    questions.map(({ caller }) => caller.client),
    questions.map(({ caller }) => caller.party),
    questions.map(({ caller }) => caller.roles.join(',')),
    questions.map(({ caller }) => purposeMask([caller.purpose])),
    questions.map(({ asked }) => asked),
    capacities.map(({ action }) => action),
    capacities.map(({ ceiling }) => ceiling),
    capacities.map(({ own }) => own),
    capacities.map(({ oversight }) => oversight),
    questions.map(({ caller }) => caller.operation),
    questions.map(({ caller }) => caller.traceId),
    questions.map(({ subgraph }) => subgraph),
    questions.flatMap(({ residents }, index) => residents.map(() => ids[index])),
    questions.flatMap(({ residents }) => residents),
    questions.flatMap(({ residents }) => residents.map(pseudonymOf)),
  ];
};

const permitOf = (pseudonym: string, { residents, permitted, bases, provisions }: Grounded): Permit | undefined => {
  const index = residents.indexOf(pseudonym);
  const mask = permitted[index] ?? NOTHING;
  return mask === NOTHING
    ? undefined
    : { mask, basis: bases[index] ?? '', provisions: provisions[index]?.split(',').filter(Boolean) ?? [] };
};

/** Decides over one database. Statements are prepared once a connection, and awaited to their end: a row may arrive before its commit. */
export const decisionService = (pool: Pool, pseudonymOf: Pseudonyms): DecisionService => {
  const carryOut = carryingOutOn(pool);

  const deciding = <Row extends Decided>(name: string, statement: string) =>
    joined(async (questions: readonly Question[]): Promise<readonly Row[]> => {
      const ids = questions.map(() => randomUUID());
      const rows = await carryOut<Row>(name, statement, columnsOf(questions, ids, pseudonymOf));
      const byId = new Map(rows.map(row => [row.id, row]));
      return ids.map(id => {
        const decided = byId.get(id);
        if (!decided) throw new Error('A question was not answered');
        return decided;
      });
    });
  const decideJoined = deciding<Decided>('decide', DECIDE);
  const decideWithGrounds = deciding<Grounded>('decide with grounds', DECIDE_WITH_GROUNDS);

  const foundBy = async (name: string, statement: string, values: readonly unknown[]): Promise<Stated<readonly string[]>> => {
    const [found] = await carryOut<Found>(name, statement, values);
    return { said: found?.residents ?? [], asOf: found?.asOf };
  };

  const maskedAnswer = ({ residents, asked, overview }: Question, { residents: known, permitted, asOf }: Decided): Stated<Answer> => {
    const answered = overview ? ~0 : asked | QUALIFIERS;
    const byPseudonym = new Map(known.map((pseudonym, index) => [pseudonym, permitted[index] ?? NOTHING]));
    return { said: residents.map(resident => (byPseudonym.get(pseudonymOf(resident)) ?? NOTHING) & answered), asOf };
  };

  const standingsJoined = joined(async (wanted: readonly (readonly string[])[]): Promise<readonly Stated<readonly ConsentStanding[]>[]> => {
    const rows = await carryOut<Standing>('standings', STANDINGS, [[...new Set(wanted.flat())]]);
    const byId = new Map(rows.map(row => [row.id, standingOf(row)]));
    return wanted.map(ids => ({ said: ids.flatMap(id => byId.get(id) ?? []), asOf: rows[0]?.asOf }));
  });

  return {
    decide: async question => maskedAnswer(question, await decideJoined(question)),
    async permits(question) {
      const grounded = await decideWithGrounds(question);
      return new Map(
        question.residents.flatMap(resident => {
          const permit = permitOf(pseudonymOf(resident), grounded);
          return permit ? [[resident, permit]] : [];
        }),
      );
    },
    standingOf: consents => standingsJoined(consents.filter(isUuid)),
    async search({ caller, required, among, after, limit }: Search) {
      const { action, ceiling, own } = capacityOf(caller);
      if (own !== null) return foundBy('own', OWN, [own, after ?? null, limit ?? null, among ?? null]);
      if (!covers(EVERY_CATEGORY, required)) return { said: [] };
      const values = [caller.client, caller.party, purposeMask([caller.purpose]), action, ceiling, required, after ?? null, limit ?? null];
      return among ? foundBy('search among', SEARCH_AMONG, [...values, among]) : foundBy('search', SEARCH, values);
    },
  };
};
