import { randomUUID } from 'node:crypto';
import { type DecisionService, decisionService, type ObjectionLine, permittedAfter } from '@wijkgraph/consent';
import { personas } from '@wijkgraph/sandbox';
import { partyCeilings } from '@wijkgraph/sandbox/reference';
import {
  type Caller,
  categoriesOf,
  covers,
  EVERY_CATEGORY,
  maskOfAll,
  NOTHING,
  type Purpose,
  purposeMask,
  Qualifier,
} from '@wijkgraph/schema';
import fc from 'fast-check';
import { Pool } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callerOf } from '../federation/direct.ts';
import { rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';

const held = withFederation([]);

let pool: Pool;
let decisions: DecisionService;
beforeAll(() => {
  pool = new Pool({ connectionString: held.federation.databaseUrl('consent'), max: 2 });
  decisions = decisionService(pool, held.federation.pseudonymOf);
});
afterAll(() => pool.end());

const parties = ['woonbron', 'mee', 'team-wielwijk'] as const;
const asked: readonly Purpose[] = ['SUPPORT', 'REFERRAL'];
const kinds = ['HOUSING_CORPORATION', 'CLIENT_SUPPORT', 'YOUTH_CARE'] as const;

const given = fc.record({
  party: fc.constantFrom(...parties),
  categories: fc.integer({ min: 1, max: EVERY_CATEGORY }),
  purposes: fc.subarray([...asked], { minLength: 1 }),
  day: fc.integer({ min: 1, max: 5 }),
});
const objected = fc.record({
  reach: fc.constantFrom('PARTY', 'KIND', 'EVERYONE'),
  party: fc.constantFrom(...parties),
  kind: fc.constantFrom(...kinds),
  categories: fc.option(fc.integer({ min: 1, max: EVERY_CATEGORY })),
  purposes: fc.option(fc.subarray<Purpose>([...asked, 'INTAKE'], { minLength: 1 })),
  day: fc.integer({ min: 1, max: 5 }),
  lifted: fc.integer({ max: 4, min: 0 }).map(number => number === 0),
});
type Given = typeof given extends fc.Arbitrary<infer Line> ? Line : never;
type Objected = typeof objected extends fc.Arbitrary<infer Line> ? Line : never;

const dayOf = (day: number): Date => new Date(Date.UTC(2026, 0, day));
const actionTo = (party: string): string => (party.startsWith('team-') ? 'RECORD' : 'SHARE');

/**
 * Writes it down as if it had been said on those days, and before the database refused to have the same said twice; the ids of the
 * consents.
 */
const write = async (resident: string, lines: readonly Given[], objections: readonly Objected[]): Promise<readonly string[]> => {
  const put = (sql: string, about: readonly unknown[], said: readonly unknown[]) =>
    rowsOf(held.federation, 'consent', sql, [...about, ...said]);
  const ids: string[] = [];
  await put(
    `insert into data_subject (resident_id, known_from, birth_date, capable) values (?, '2026-01-01', '1980-02-29', true)`,
    [resident],
    [],
  );
  for (const { party, categories, purposes, day } of lines) {
    const [id, at] = [randomUUID(), dayOf(day)];
    ids.push(id);
    await put(
      `with whole as (insert into consent (id, resident_id, grantee_id, action, stored_state, recorded_at, recorded_by, valid_from) values (?, ?, ?, ?, 'ACTIVE', ?, 'somebody', ?))
       insert into consent_provision (id, consent_id, resident_id, grantee_id, action, categories, purposes, recorded_at, valid_from, authority, may_repeat) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'RESIDENT', true)`,
      [id, resident, party, actionTo(party), at, at],
      [randomUUID(), id, resident, party, actionTo(party), categories, purposeMask(purposes), at, at],
    );
  }
  for (const { reach, party, kind, categories, purposes, day, lifted } of objections)
    await put(
      `insert into objection (id, resident_id, reach, party_id, party_kind, categories, purposes, recorded_at, recorded_by, lifted_at) values (?, ?, ?, ?, ?, ?, ?, ?, 'somebody', ?)`,
      [randomUUID(), resident, reach, reach === 'PARTY' ? party : null, reach === 'KIND' ? kind : null],
      [categories, purposes && purposeMask(purposes), dayOf(day), lifted ? dayOf(6) : null],
    );
  return ids;
};

/** What the rule says of one party and one purpose: the lines and the objections that touch both. */
const byTheRule = (party: string, purpose: Purpose, lines: readonly Given[], objections: readonly Objected[]): number => {
  const { partyKind } = partyCeilings.find(({ partyId }) => partyId === party) ?? { partyKind: null };
  return permittedAfter(
    lines
      .filter(line => line.party === party && line.purposes.includes(purpose))
      .map(({ categories, day }) => ({ categories, recordedAt: dayOf(day) })),
    objections
      .filter(({ lifted }) => !lifted)
      .filter(({ reach, ...to }) => reach === 'EVERYONE' || (reach === 'PARTY' ? to.party === party : to.kind === partyKind))
      .filter(({ purposes }) => purposes === null || purposes.includes(purpose))
      .map(({ reach, categories, purposes, day }): ObjectionLine => ({
        reach,
        ...(categories !== null && { categories }),
        namesPurposes: purposes !== null,
        recordedAt: dayOf(day),
      })),
  );
};
const within = (party: string, mask: number): number =>
  mask & maskOfAll(partyCeilings.find(({ partyId }) => partyId === party)?.categories ?? []);

const askers = { woonbron: 'woonbron', mee: 'mee', 'team-wielwijk': 'worker-wielwijk' } as const;
const permittedTo = async (caller: Caller, resident: string): Promise<number> => {
  const { said } = await decisions.decide({ caller, subgraph: 'residents', asked: EVERY_CATEGORY, residents: [resident] });
  return said[0] ?? NOTHING;
};

test('whatever is permitted and objected to, the decision, the search and the standing of each consent are those of the rule', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(given, { minLength: 1, maxLength: 4 }),
      fc.array(objected, { maxLength: 4 }),
      fc.integer({ min: 0, max: EVERY_CATEGORY }),
      async (lines, objections, wanted) => {
        const resident = randomUUID();
        const consents = await write(resident, lines, objections);
        for (const party of parties)
          for (const purpose of asked) {
            const caller = callerOf(askers[party], { purpose });
            const expected = within(party, byTheRule(party, purpose, lines, objections));
            const mask = await permittedTo(caller, resident);
            expect(categoriesOf(mask)).toEqual(categoriesOf(expected));
            expect((mask & Qualifier.KNOWN) !== 0).toBe(expected !== NOTHING);
            for (const required of [NOTHING, wanted & expected, wanted]) {
              const found = await decisions.search({ caller, required });
              expect(found.said.includes(resident)).toBe(expected !== NOTHING && covers(expected, required));
            }
          }
        const standings = new Map((await decisions.standingOf(consents)).said.map(standing => [standing.id, standing]));
        lines.forEach((line, index) => {
          const stands = line.purposes.reduce((mask, purpose) => mask | byTheRule(line.party, purpose, [line], objections), NOTHING);
          const standing = standings.get(consents[index] ?? '');
          expect([standing?.categories, standing?.active]).toEqual([stands, stands !== NOTHING]);
        });
      },
    ),
    { numRuns: 300 },
  );
});

test('nobody objects to own access, nor to oversight', async () => {
  const resident = personas.resident.resident;
  if (!resident) throw new Error('The resident has a record');
  const everything: Objected = {
    reach: 'EVERYONE',
    party: 'mee',
    kind: 'YOUTH_CARE',
    categories: null,
    purposes: null,
    day: 5,
    lifted: false,
  };
  await write(resident, [{ party: 'team-wielwijk', categories: EVERY_CATEGORY, purposes: ['SUPPORT'], day: 1 }], [everything]);
  const [own, overseen, team] = await Promise.all([
    permittedTo(callerOf('resident'), resident),
    permittedTo(callerOf('privacy-officer'), resident),
    permittedTo(callerOf('worker-wielwijk', { purpose: 'SUPPORT' }), resident),
  ]);
  expect(own & EVERY_CATEGORY).toBe(EVERY_CATEGORY);
  expect(overseen & Qualifier.OVERSIGHT).not.toBe(0);
  expect(team).toBe(NOTHING);
});
