import { type Persona, type PersonaName, personas } from '@wijkgraph/sandbox';
import { type DataCategory, type Purpose } from '@wijkgraph/schema';
import { describe, expect, test } from 'vitest';
import { type Answer, ask } from '../federation/ask.ts';
import { rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';

const who = residentId(1);
const child = residentId(2);
const held = withFederation([
  aResident(1)
    .in('team-wielwijk')
    .sharing('IDENTITY', 'HOUSING')
    .with('woonbron')
    .sharing('IDENTITY', 'FINANCE')
    .with('vivenz', { until: new Date('2026-03-01T00:00:00Z') })
    .sharing('IDENTITY')
    .with('mee', { purposes: ['REFERRAL'] })
    .objecting({ party: 'careyn' })
    .sharing('IDENTITY')
    .with('careyn'),
  aResident(2).in('team-wielwijk').born('2015-06-01').sharing('IDENTITY').with('woonbron'),
]);

interface Explained {
  readonly permitted: boolean;
  readonly rule: string;
  readonly provisions: readonly { readonly outcome: string }[];
  readonly objections: readonly string[];
  readonly overrides: readonly string[];
}

interface Asked {
  readonly of?: string;
  readonly party: string;
  readonly category?: DataCategory;
  readonly purpose?: Purpose;
  readonly at?: Date;
}

const QUERY = `query ($of: ID!, $party: ID!, $category: DataCategory!, $purpose: Purpose!, $at: DateTimeISO) {
  whyAccess(residentId: $of, partyId: $party, category: $category, purpose: $purpose, at: $at) {
    permitted rule provisions { outcome } objections overrides } }`;
const asking = (asked: Asked, by: PersonaName | Persona = 'privacy-officer'): Promise<Answer<{ whyAccess: Explained | null }>> =>
  ask<{ whyAccess: Explained | null }>(held.federation, by, QUERY, {
    variables: { of: who, category: 'IDENTITY', purpose: 'SUPPORT', ...asked },
  });
const why = async (asked: Asked): Promise<Explained> => {
  const { data, errors } = await asking(asked);
  expect(errors).toBeUndefined();
  return data.whyAccess as Explained;
};

describe('an explanation names the rule that decided', () => {
  test.each([
    ['the consent to share', { party: 'woonbron', category: 'HOUSING' }, true, 'CONSENT_TO_SHARE', ['COUNTS']],
    ['the consent to record', { party: 'team-wielwijk' }, true, 'CONSENT_TO_RECORD', ['COUNTS']],
    ['that nothing was given', { party: 'home-care' }, false, 'NO_CONSENT', []],
    ['that other categories were given', { party: 'woonbron', category: 'CONTACT' }, false, 'NO_CONSENT', ['OTHER_CATEGORY']],
    ['that other purposes were given', { party: 'mee' }, false, 'NO_CONSENT', ['OTHER_PURPOSE']],
    ['that the period is over', { party: 'vivenz', category: 'FINANCE' }, false, 'PERIOD', ['ENDED']],
    ['an objection', { party: 'careyn' }, false, 'OBJECTION', ['OBJECTED']],
    ['the ceiling of the party', { party: 'woonbron', category: 'FINANCE' }, false, 'BEYOND_CEILING', ['OTHER_CATEGORY']],
    ['that there is no such party', { party: 'nobody' }, false, 'UNKNOWN_PARTY', []],
    ['that a child cannot consent', { of: child, party: 'woonbron' }, false, 'AUTHORITY', ['AUTHORITY_LAPSED']],
  ] as const)('%s', async (_, asked, permitted, rule, outcomes) => {
    const explained = await why(asked);
    expect([explained.permitted, explained.rule, explained.provisions.map(({ outcome }) => outcome)]).toEqual([permitted, rule, outcomes]);
  });

  test('with the objections that touch it', async () => {
    const [objection] = await rowsOf<{ id: string }>(held.federation, 'consent', 'select id from objection');
    expect((await why({ party: 'careyn' })).objections).toEqual([objection?.id]);
    expect((await why({ party: 'woonbron' })).objections).toEqual([]);
  });

  test('with the override of a worker', async () => {
    const { data } = await ask<{ invokeOverride: { id: string } }>(
      held.federation,
      'worker-oost',
      `mutation { invokeOverride(input: { residentId: "${who}", ground: VITAL_INTEREST, categories: [ADDRESS], reason: "Gas lucht bij de voordeur geroken" }) { id } }`,
    );
    expect(await why({ party: 'team-oost', category: 'ADDRESS' })).toMatchObject({
      permitted: true,
      rule: 'OVERRIDE',
      overrides: [data.invokeOverride.id],
    });
    expect(await why({ party: 'team-oost', category: 'CONTACT' })).toMatchObject({ permitted: false, rule: 'NO_CONSENT', overrides: [] });
  });
});

describe('a moment gone by is explained from what was known then', () => {
  test('before a consent was written down, while it held, and after its end', async () => {
    const asked = { party: 'vivenz', category: 'FINANCE' } as const;
    const at = async (moment: string) => (await why({ ...asked, at: new Date(moment) })).rule;
    expect([
      await at('2026-01-05T08:59:59Z'),
      await at('2026-01-05T09:00:00Z'),
      await at('2026-02-28T23:59:59Z'),
      await at('2026-03-01T00:00:00Z'),
    ]).toEqual(['NO_CONSENT', 'CONSENT_TO_SHARE', 'CONSENT_TO_SHARE', 'PERIOD']);
  });

  test('what was permitted stays explained after it was withdrawn, to the moment', async () => {
    const { data } = await ask<{ recordConsent: { id: string } }>(
      held.federation,
      'worker-wielwijk',
      `mutation { recordConsent(input: { residentId: "${who}", granteeId: "home-care", action: SHARE, provisions: [{ categories: [CONTACT], purposes: [SUPPORT] }] }) { id } }`,
    );
    const given = new Date();
    const asked = { party: 'home-care', category: 'CONTACT' } as const;
    expect((await why(asked)).rule).toBe('CONSENT_TO_SHARE');
    await ask(held.federation, 'worker-wielwijk', `mutation { withdrawConsent(id: "${data.recordConsent.id}") { withdrawnAt } }`);
    expect(await why(asked)).toMatchObject({ permitted: false, rule: 'PERIOD', provisions: [{ outcome: 'ENDED' }] });
    expect(await why({ ...asked, at: given })).toMatchObject({ permitted: true, provisions: [{ outcome: 'COUNTS' }] });
    expect((await why({ ...asked, at: new Date(given.getTime() - 60_000) })).rule).toBe('NO_CONSENT');
  });

  test('a ceiling that was lowered since was as high as it was', async () => {
    const before = new Date();
    await rowsOf(held.federation, 'consent', `update grantee set ceiling = 0 where id = 'woonbron'`);
    try {
      expect((await why({ party: 'woonbron' })).rule).toBe('BEYOND_CEILING');
      expect((await why({ party: 'woonbron', at: before })).rule).toBe('CONSENT_TO_SHARE');
    } finally {
      await rowsOf(
        held.federation,
        'consent',
        `update grantee g set ceiling = v.ceiling from grantee_version v where g.id = 'woonbron' and v.id = g.id and v.from_at = '-infinity'`,
      );
    }
  });

  test('what is to come is not explained', async () => {
    const answer = await asking({ party: 'woonbron', at: new Date(Date.now() + 60_000) });
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

test('what the record of decisions says was permitted, is explained as permitted at that moment, and the rest as denied', async () => {
  const parties = ['woonbron', 'vivenz', 'mee', 'careyn', 'home-care'] as const;
  const categories = ['IDENTITY', 'CONTACT', 'HOUSING', 'FINANCE'] as const;
  let compared = 0;
  for (const party of parties) {
    const { data } = await ask<{ resident: { visibleCategories: string[] } | null }>(
      held.federation,
      party,
      `{ resident(id: "${who}") { visibleCategories } }`,
    );
    const at = new Date();
    for (const category of categories) {
      const { permitted } = await why({ party, category, at });
      expect([party, category, permitted]).toEqual([party, category, data.resident?.visibleCategories.includes(category) ?? false]);
      compared++;
    }
  }
  expect(compared).toBe(parties.length * categories.length);
});

test.each(['worker-wielwijk', 'lead-wielwijk', 'resident', 'woonbron'] as const)('%s is not told', async persona => {
  const { data, errors } = await asking(
    { party: 'woonbron' },
    { ...personas[persona], scopes: [...personas[persona].scopes, 'access-log:read'] },
  );
  expect([data?.whyAccess ?? null, errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
});

describe('what a party would see', () => {
  const PREVIEW = `query Preview($of: ID!, $party: ID!, $purpose: Purpose!) {
    accessPreview(residentId: $of, partyId: $party, purpose: $purpose) { categories { category permitted rule } } }`;
  interface Preview {
    readonly accessPreview: {
      readonly categories: readonly { readonly category: string; readonly permitted: boolean; readonly rule: string }[];
    } | null;
  }
  const preview = (party: string, by: PersonaName | Persona = 'worker-wielwijk', of = who): Promise<Answer<Preview>> =>
    ask<Preview>(held.federation, by, PREVIEW, { variables: { of, party, purpose: 'SUPPORT' } });

  test.each(['woonbron', 'vivenz', 'mee', 'careyn', 'home-care'] as const)('is what %s sees when it asks', async party => {
    const [{ data }, itself] = await Promise.all([
      preview(party),
      ask<{ resident: { visibleCategories: string[] } | null }>(held.federation, party, `{ resident(id: "${who}") { visibleCategories } }`),
    ]);
    const shown = data.accessPreview?.categories.filter(({ permitted }) => permitted).map(({ category }) => category);
    expect(shown).toEqual(itself.data.resident?.visibleCategories ?? []);
  });

  test('says of each category why', async () => {
    const ruleOf = async (party: string, category: string) =>
      (await preview(party)).data.accessPreview?.categories.find(one => one.category === category)?.rule;
    expect([
      await ruleOf('woonbron', 'HOUSING'),
      await ruleOf('woonbron', 'FINANCE'),
      await ruleOf('vivenz', 'FINANCE'),
      await ruleOf('careyn', 'IDENTITY'),
      await ruleOf('nobody', 'IDENTITY'),
    ]).toEqual(['CONSENT_TO_SHARE', 'BEYOND_CEILING', 'PERIOD', 'OBJECTION', 'UNKNOWN_PARTY']);
  });

  test('does not tell of an override, which is for one worker', async () => {
    const { data } = await preview('team-oost', 'privacy-officer');
    expect(data.accessPreview?.categories.map(({ rule }) => rule)).not.toContain('OVERRIDE');
  });

  test('stands in the access log as asked by whoever looked, and not by the party', async () => {
    const asked = `select subject, party from disclosure where operation = 'Preview' order by at desc limit 1`;
    await preview('home-care');
    expect(await rowsOf(held.federation, 'consent', asked)).toEqual([
      { subject: personas['worker-wielwijk'].subject, party: 'team-wielwijk' },
    ]);
  });

  test.each(['host-wielwijk', 'resident', 'woonbron', 'policy-adviser'] as const)('is not for %s', async persona => {
    const scopes = [...personas[persona].scopes, 'consents:read'] as const;
    const { data, errors } = await preview('woonbron', { ...personas[persona], scopes });
    expect([data?.accessPreview ?? null, errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
  });

  test('is not for another team, which is told no more than of a number that nobody has', async () => {
    const [real, unknown] = [await preview('woonbron', 'worker-oost'), await preview('woonbron', 'worker-oost', residentId(99))];
    expect([real.data, real.errors]).toEqual([{ accessPreview: null }, undefined]);
    expect(real.text).toBe(unknown.text);
  });
});
