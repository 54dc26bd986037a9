import { Consent, ConsentEvent, ConsentGrant, ConsentProvision, DataSubject, Representation } from '@wijkgraph/consent';
import { type Persona, type PersonaName, personas } from '@wijkgraph/sandbox';
import { describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, type ResidentBuilder, residentId, type Word } from '../world/resident-seed.ts';
import type { Amend } from '../world/sow.ts';
import { bornToBe, untilMidnightIsFar } from './birth-dates.ts';

const [mother, father] = [1, 2];
const parents = [mother, father];

/** Who gives what lapses on a birthday: until then they must, and from then on others. */
const before: Readonly<Record<'12' | '16' | '18', Word>> = {
  '12': { authority: 'REPRESENTATIVES', representatives: parents },
  '16': { authority: 'RESIDENT_AND_REPRESENTATIVES', resident: true, representatives: parents },
  // At eighteen the authority of parents ends over who cannot weigh their own interests: others have had their own since sixteen.
  '18': { authority: 'REPRESENTATIVES', representatives: parents },
};
type Age = keyof typeof before;

const aChild = (number: number, age: Age, born: string): ResidentBuilder => {
  const child = aResident(number).born(born).representedBy(mother, { agreeing: 2 }).representedBy(father, { agreeing: 2 });
  return (age === '18' ? child.incapable() : child)
    .in('team-wielwijk', 'WK050507', before[age])
    .given({ party: 'careyn', action: 'SHARE', categories: ['IDENTITY'], purposes: ['SUPPORT'], by: before[age] });
};

/** Midnight at which somebody turns that old, with what the clocks in Amsterdam are ahead of UTC then. */
const birthdays: readonly (readonly [what: string, age: Age, born: string, midnight: string])[] = [
  ['the 12th, in summer', '12', '2008-05-20', '2020-05-20T00:00+02:00'],
  ['the 16th, in winter', '16', '2005-01-15', '2021-01-15T00:00+01:00'],
  ['the 18th, in summer', '18', '2003-07-01', '2021-07-01T00:00+02:00'],
  ['the 12th, on the day that summer time begins', '12', '2008-03-29', '2020-03-29T00:00+01:00'],
  ['the 16th, on the day that summer time begins', '16', '2004-03-29', '2020-03-29T00:00+01:00'],
  ['the 18th, on the day that summer time begins', '18', '2002-03-29', '2020-03-29T00:00+01:00'],
  ['the 16th, on the day after summer time began', '16', '2004-03-30', '2020-03-30T00:00+02:00'],
  ['the 12th, on the day that summer time ends', '12', '2008-10-25', '2020-10-25T00:00+02:00'],
  ['the 16th, on the day that summer time ends', '16', '2004-10-25', '2020-10-25T00:00+02:00'],
  ['the 18th, on the day that summer time ends', '18', '2002-10-25', '2020-10-25T00:00+02:00'],
  ['the 16th, on the day after summer time ended', '16', '2004-10-26', '2020-10-26T00:00+01:00'],
  ['the 12th of who was born on 29 February, on 29 February', '12', '2008-02-29', '2020-02-29T00:00+01:00'],
  ['the 16th of who was born on 29 February, on 29 February', '16', '2004-02-29', '2020-02-29T00:00+01:00'],
  ['the 18th of who was born on 29 February, on 1 March', '18', '2004-02-29', '2022-03-01T00:00+01:00'],
];
const REPLAYED = 100;

await untilMidnightIsFar();
const ages = ['12', '16', '18'] as const;
/** Who turns that old today, and who does tomorrow at the earliest. */
const today = Object.fromEntries(
  ages.map((age, index) => [age, { turned: residentId(10 + index), tooYoung: residentId(20 + index) }]),
) as Record<Age, { turned: string; tooYoung: string }>;

/** Everything was known and given long before the first of these birthdays. */
const longBefore: Amend = ({ consent }) => {
  const at = new Date('2012-01-01T00:00:00Z');
  for (const row of consent.of(DataSubject)) row.knownFrom = at;
  for (const table of [Consent, ConsentProvision, Representation])
    for (const row of consent.of(table)) Object.assign(row, { recordedAt: at, validFrom: at });
  for (const row of consent.of(ConsentGrant)) row.givenAt = at;
  for (const row of consent.of(ConsentEvent)) row.at = at;
};

const held = withFederation(
  [
    ...parents.map(number => aResident(number).in('team-wielwijk')),
    ...birthdays.map(([, age, born], index) => aChild(REPLAYED + index, age, born)),
    ...ages.flatMap((age, index) => {
      const { turned, tooYoung } = bornToBe(Number(age));
      return [aChild(10 + index, age, turned), aChild(20 + index, age, tooYoung)];
    }),
  ],
  {},
  longBefore,
);

describe('a consent lapses with the first minute of a birthday', () => {
  const MINUTE = 60_000;
  const why = async (of: string, partyId: string, at: number) => {
    const { data, errors } = await ask<{ whyAccess: { permitted: boolean; rule: string } }>(
      held.federation,
      'privacy-officer',
      `query ($of: ID!, $partyId: ID!, $at: DateTimeISO) {
        whyAccess(residentId: $of, partyId: $partyId, category: IDENTITY, purpose: SUPPORT, at: $at) { permitted rule } }`,
      { variables: { of, partyId, at: new Date(at).toISOString() } },
    );
    expect(errors).toBeUndefined();
    return data.whyAccess;
  };

  test.each(birthdays.map(([what, , , midnight], index) => [what, REPLAYED + index, Date.parse(midnight)] as const))(
    '%s',
    async (_, number, midnight) => {
      for (const [party, rule] of [
        ['careyn', 'CONSENT_TO_SHARE'],
        ['team-wielwijk', 'CONSENT_TO_RECORD'],
      ] as const) {
        const moments = [midnight - MINUTE, midnight - 1, midnight, midnight + MINUTE];
        const explained = await Promise.all(moments.map(at => why(residentId(number), party, at)));
        const [given, lapsed] = [
          { permitted: true, rule },
          { permitted: false, rule: 'AUTHORITY' },
        ];
        expect(explained, party).toEqual([given, given, lapsed, lapsed]);
      }
    },
  );
});

describe('today', () => {
  const sees = async (by: PersonaName | Persona, of: string): Promise<boolean> => {
    const { data, errors } = await ask<{ resident: object | null }>(held.federation, by, `{ resident(id: "${of}") { id } }`);
    expect(errors).toBeUndefined();
    return data.resident !== null;
  };
  const signedIn = (number: number): Persona => ({ ...personas.resident, subject: residentId(number), resident: residentId(number) });

  test.each(ages)(
    'whoever turns %s is no longer shared or recorded on the word of before, and whoever does tomorrow still is',
    async age => {
      const { turned, tooYoung } = today[age];
      for (const by of ['careyn', 'worker-wielwijk'] as const)
        expect([await sees(by, turned), await sees(by, tooYoung)], by).toEqual([false, true]);
    },
  );

  test('a list holds those who have not turned that old yet, and nobody else', async () => {
    const { data } = await ask<{ sharedWithMe: { edges: { node: { id: string } }[] } }>(
      held.federation,
      'careyn',
      '{ sharedWithMe(first: 100) { edges { node { id } } } }',
    );
    expect(data.sharedWithMe.edges.map(({ node }) => node.id)).toEqual(ages.map(age => today[age].tooYoung));
  });

  test.each([
    ['12', true],
    ['16', false],
    ['18', false],
  ] as const)('whether a parent of who turns %s sees their data: %s', async (age, still) => {
    const { turned, tooYoung } = today[age];
    for (const parent of parents) {
      expect(await sees(signedIn(parent), turned)).toBe(still);
      expect(await sees(signedIn(parent), tooYoung)).toBe(true);
    }
  });
});
