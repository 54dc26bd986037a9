import { randomUUID } from 'node:crypto';
import { type Answer, type ConsentStanding, type DecisionPoint, isUuid, type Question, type Search, type Stated } from '@wijkgraph/kit';
import { type CategoryMask, covers, EVERY_CATEGORY, joined, NOTHING, purposeMask } from '@wijkgraph/schema';
import type { Pool } from 'pg';
import { capacityOf } from './asker.ts';
import { carryingOutOn } from './decision-database.ts';
import { DECIDE, DECIDE_WITH_GROUNDS, SEARCH, STANDINGS } from './decide.sql.ts';

/** What one question came to, with the grounds: for those who must be told why. */
export interface Permit {
  readonly mask: CategoryMask;
  readonly basis: string;
  readonly provisions: readonly string[];
}

interface Decided {
  readonly id: string;
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

const columnsOf = (questions: readonly Question[], ids: readonly string[]) => {
  const capacities = questions.map(({ caller }) => capacityOf(caller));
  return [
    ids,
    questions.map(({ caller }) => caller.subject),
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
  ];
};

const permitsOf = ({ residents, permitted, bases, provisions }: Grounded): ReadonlyMap<string, Permit> =>
  new Map(
    residents.flatMap((resident, index) => {
      const mask = permitted[index] ?? NOTHING;
      return mask === NOTHING
        ? []
        : [[resident, { mask, basis: bases[index] ?? '', provisions: provisions[index]?.split(',').filter(Boolean) ?? [] }]];
    }),
  );

/** Decides over one database. Statements are prepared once a connection, and awaited to their end: a row may arrive before its commit. */
export const decisionService = (pool: Pool): DecisionService => {
  const carryOut = carryingOutOn(pool);

  const deciding = <Row extends Decided>(name: string, statement: string) =>
    joined(async (questions: readonly Question[]): Promise<readonly Row[]> => {
      const ids = questions.map(() => randomUUID());
      const rows = await carryOut<Row>(name, statement, columnsOf(questions, ids));
      const byId = new Map(rows.map(row => [row.id, row]));
      return ids.map(id => {
        const decided = byId.get(id);
        if (!decided) throw new Error('A question was not answered');
        return decided;
      });
    });
  const decideJoined = deciding<Decided>('decide', DECIDE);
  const decideWithGrounds = deciding<Grounded>('decide with grounds', DECIDE_WITH_GROUNDS);

  const maskedAnswer = ({ residents, asked, overview }: Question, { residents: known, permitted, asOf }: Decided): Stated<Answer> => {
    const answered = overview ? ~0 : asked | QUALIFIERS;
    const byResident = new Map(known.map((resident, index) => [resident, permitted[index] ?? NOTHING]));
    return { said: residents.map(resident => (byResident.get(resident) ?? NOTHING) & answered), asOf };
  };

  const standingsJoined = joined(async (wanted: readonly (readonly string[])[]): Promise<readonly Stated<readonly ConsentStanding[]>[]> => {
    const rows = await carryOut<Standing>('standings', STANDINGS, [[...new Set(wanted.flat())]]);
    const byId = new Map(rows.map(row => [row.id, standingOf(row)]));
    return wanted.map(ids => ({ said: ids.flatMap(id => byId.get(id) ?? []), asOf: rows[0]?.asOf }));
  });

  return {
    decide: async question => maskedAnswer(question, await decideJoined(question)),
    permits: async question => permitsOf(await decideWithGrounds(question)),
    standingOf: consents => standingsJoined(consents.filter(isUuid)),
    async search({ caller, required, after, limit }: Search) {
      const { action, ceiling, own } = capacityOf(caller);
      if (own !== null) return { said: after !== undefined && own <= after ? [] : [own] };
      if (!covers(EVERY_CATEGORY, required)) return { said: [] };
      const values = [caller.client, caller.party, purposeMask([caller.purpose]), action, ceiling, required, after ?? null, limit ?? null];
      const [found] = await carryOut<Found>('search', SEARCH, values);
      return { said: found?.residents ?? [], asOf: found?.asOf };
    },
  };
};
