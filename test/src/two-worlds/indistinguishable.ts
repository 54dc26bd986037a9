import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { type Asking, sightOf } from './access-model.ts';
import { differences, Distinguished } from './difference.ts';
import type { Operation } from './operation.ts';
import { type Departure, departure, inSight, otherWorld } from './other-world.ts';
import { PAGES, turnPage, variablesIn } from './paging.ts';
import type { Place } from './place.ts';
import type { Row, World } from './world.ts';
import { worldAround } from './world-arbitrary.ts';

export interface Case {
  readonly asking: Asking;
  readonly world: World;
  readonly departure: Departure;
  readonly operations: readonly Operation[];
  /** Which of those who share with the caller takes it all back between two asks. */
  readonly withdraws: number;
}

export const casesOf = (askers: fc.Arbitrary<Asking>, operation: (kind: Asking['kind']) => fc.Arbitrary<Operation>): fc.Arbitrary<Case> =>
  askers.chain(asking =>
    fc.record({
      asking: fc.constant(asking),
      world: worldAround(asking.party),
      departure,
      operations: fc.array(operation(asking.kind), { minLength: 4, maxLength: 8, size: 'max' }),
      withdraws: fc.nat({ max: 5 }),
    }),
  );

/** How much was asked, so that a search that looks at nothing does not pass for one that finds nothing. */
export interface Tally {
  answers: number;
  furtherPages: number;
  /** Refused as a whole. */
  refused: number;
  /** Answers that tell something of a resident. */
  telling: number;
}
export const tally = (): Tally => ({ answers: 0, furtherPages: 0, refused: 0, telling: 0 });

const ABOUT_SOMEBODY = /(Anna|Bram|Cem|Dirk|Els)\d|"Jans|"Bakk|T09:00:00|T10:30:00/;

const compare = async (
  [first, second]: readonly [Place, Place],
  asking: Asking,
  operation: Operation,
  worlds: readonly World[],
  counted: Tally,
): Promise<void> => {
  let variables: Record<string, unknown> | undefined = variablesIn(worlds, operation);
  for (let page = 0; page < PAGES && variables; page += 1) {
    const asked: Record<string, unknown> = variables;
    const [one, other] = await Promise.all([first.ask(asking, operation.text, asked), second.ask(asking, operation.text, asked)]);
    counted.answers += 1;
    if (page > 0) counted.furtherPages += 1;
    if (one.body.data === undefined) counted.refused += 1;
    if (ABOUT_SOMEBODY.test(JSON.stringify(one.body.data))) counted.telling += 1;
    const found = differences(one, other);
    if (found.length > 0) throw new Distinguished(asking, operation, asked, found);
    variables = turnPage(operation, asked, one.body.data);
  }
};

const LONG_AGO = new Date('2021-01-01T00:00:00.000Z');

/** The world after one of those who share with the caller took it all back; undefined where nobody does. */
export const afterWithdrawal = ({ world, asking, withdraws }: Case): World | undefined => {
  const sight = sightOf(world, asking);
  const known = world.resident.filter(({ id }) => sight.knows(id));
  const resident = known[withdraws % Math.max(known.length, 1)];
  if (!resident || asking.kind !== 'PARTNER') return undefined;
  const theirs = (row: Row): boolean => row.residentId === resident.id && row.granteeId === asking.party;
  return {
    ...world,
    consent: world.consent.map(row => (theirs(row) ? { ...row, storedState: 'WITHDRAWN', withdrawnAt: LONG_AGO } : row)),
    provisionOfConsent: world.provisionOfConsent.map(row => (theirs(row) ? { ...row, validUntil: LONG_AGO } : row)),
  };
};

/** Puts two worlds that differ only out of the caller's sight side by side and asks the same of both, before and after a withdrawal. */
export const indistinguishable = async (places: readonly [Place, Place], given: Case, counted: Tally): Promise<void> => {
  const { asking, departure: way, operations } = given;
  const sideBySide = async (world: World): Promise<void> => {
    const other = otherWorld(world, asking, way);
    const [here, there] = [inSight(world, asking), inSight(other, asking)];
    if (!isDeepStrictEqual(here, there)) throw new Error(`The worlds differ in sight:\n${differences(here, there).slice(0, 5).join('\n')}`);
    await Promise.all([places[0].hold(world), places[1].hold(other)]);
    await Promise.all(operations.map(operation => compare(places, asking, operation, [world, other], counted)));
  };
  await sideBySide(given.world);
  const later = afterWithdrawal(given);
  if (later) await sideBySide(later);
};
