import { type CategoryMask, categoriesOf, DataCategory, EVERY_CATEGORY, maskOf, maskOfAll } from '@wijkgraph/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ObjectionLine, permittedAfter, type PermitLine } from './precedence.ts';

const day = (number: number): Date => new Date(Date.UTC(2026, 0, number));
const permit = (on: number, ...categories: DataCategory[]): PermitLine => ({ categories: maskOfAll(categories), recordedAt: day(on) });
const HOUSING = maskOf('HOUSING');

const toParty = { reach: 'PARTY', categories: HOUSING, namesPurposes: true } as const;

describe('a permit of day 2 to one party, for housing and one purpose, against an objection', () => {
  test.each([
    // whom,              what,       why,        day, housing is still permitted
    ['to the party', 'HOUSING', 'a purpose', 1, false],
    ['to the party', 'HOUSING', 'a purpose', 2, false],
    ['to the party', 'HOUSING', 'a purpose', 3, false],
    ['to the party', 'HOUSING', 'any purpose', 1, true],
    ['to the party', 'HOUSING', 'any purpose', 3, false],
    ['to the party', 'all', 'a purpose', 1, true],
    ['to the party', 'all', 'a purpose', 3, false],
    ['to its kind', 'HOUSING', 'a purpose', 1, true],
    ['to its kind', 'HOUSING', 'a purpose', 2, false],
    ['to its kind', 'HOUSING', 'a purpose', 3, false],
    ['to everyone', 'HOUSING', 'a purpose', 1, true],
    ['to everyone', 'all', 'any purpose', 1, true],
    ['to everyone', 'all', 'any purpose', 3, false],
    ['to everyone', 'FINANCE', 'any purpose', 3, true],
  ] as const)('%s, against %s, for %s, of day %i: permitted is %s', (whom, what, why, on, expected) => {
    const objection: ObjectionLine = {
      reach: whom === 'to the party' ? 'PARTY' : whom === 'to its kind' ? 'KIND' : 'EVERYONE',
      ...(what !== 'all' && { categories: maskOf(what) }),
      namesPurposes: why === 'a purpose',
      recordedAt: day(on),
    };
    expect(permittedAfter([permit(2, 'HOUSING')], [objection]) === HOUSING).toBe(expected);
  });
});

test('an objection takes away what it names, and nothing beside it', () => {
  expect(categoriesOf(permittedAfter([permit(1, 'HOUSING', 'IDENTITY')], [{ ...toParty, recordedAt: day(2) }]))).toEqual(['IDENTITY']);
});

test('a permit given in the knowledge of a broad objection is not taken along by an older one', () => {
  const broad: ObjectionLine = { reach: 'EVERYONE', namesPurposes: false, recordedAt: day(2) };
  expect(permittedAfter([permit(1, 'HOUSING', 'IDENTITY'), permit(3, 'HOUSING')], [broad])).toBe(HOUSING);
});

describe('for whatever is permitted and objected to', () => {
  const mask = fc.integer({ min: 0, max: EVERY_CATEGORY });
  const when = fc.integer({ min: 1, max: 6 }).map(day);
  const permits = fc.array(fc.record({ categories: mask, recordedAt: when }), { maxLength: 4 });
  const objection = fc.record({
    reach: fc.constantFrom('PARTY', 'KIND', 'EVERYONE'),
    categories: fc.option(mask, { nil: undefined }),
    namesPurposes: fc.boolean(),
    recordedAt: when,
  });
  const objections = fc.array(objection, { maxLength: 4 }) as fc.Arbitrary<ObjectionLine[]>;

  /** Slow and plain: one category at a time, by the sentence of the rule. */
  const obviously = (given: readonly PermitLine[], against: readonly ObjectionLine[]): DataCategory[] =>
    Object.values(DataCategory).filter(category => {
      const touches = (categories: CategoryMask | undefined) => categories === undefined || categoriesOf(categories).includes(category);
      return given.some(permitted => {
        if (!touches(permitted.categories)) return false;
        const touching = against.filter(({ categories }) => touches(categories));
        const tie = touching.some(({ reach, categories, namesPurposes }) => reach === 'PARTY' && categories !== undefined && namesPurposes);
        const later = touching.some(({ recordedAt }) => recordedAt.getTime() >= permitted.recordedAt.getTime());
        return !tie && !later;
      });
    });

  test('the outcome is that of the rule, said slowly', () => {
    fc.assert(
      fc.property(permits, objections, (given, against) => {
        expect(categoriesOf(permittedAfter(given, against))).toEqual(obviously(given, against));
      }),
    );
  });

  test('an objection never opens anything, and lifting one never closes anything', () => {
    fc.assert(
      fc.property(permits, objections, objection as fc.Arbitrary<ObjectionLine>, (given, against, one) => {
        const before = permittedAfter(given, against);
        const after = permittedAfter(given, [...against, one]);
        expect(after & ~before).toBe(0);
      }),
    );
  });
});
