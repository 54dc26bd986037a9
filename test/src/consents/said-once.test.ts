import type { ConsentProvision } from '@wijkgraph/consent';
import { personas } from '@wijkgraph/sandbox';
import { categoriesOf, type DataCategory, maskOfAll, type Purpose, purposeMask } from '@wijkgraph/schema';
import { beforeAll, describe, expect, test } from 'vitest';
import { like } from '../attacks/world.ts';
import { ask } from '../federation/ask.ts';
import { asOwner, rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { type Outcome, type Partner, scriptsOf, write } from './writers.ts';

const WRITERS = 200;
const CROWDED = residentId(99);
const [FORMER, GUARDIAN] = [71, 72];
/** Whose guardian changed: what the former one said to Woonbron lapsed. */
const child = aResident(7)
  .born('2018-05-05')
  .representedBy(FORMER, { kind: 'GUARDIAN', until: new Date('2026-03-01T00:00:00Z') })
  .representedBy(GUARDIAN, { kind: 'GUARDIAN' })
  .in('team-wielwijk', 'WK050507', { authority: 'REPRESENTATIVES', representatives: [GUARDIAN] })
  .sharing('IDENTITY', 'HOUSING')
  .with('woonbron', { by: { authority: 'REPRESENTATIVES', representatives: [FORMER] } });

const held = withFederation([...[1, 2, 3, 4, 5, 6, 8, 9, 99].map(number => aResident(number).in('team-wielwijk')), child]);

interface Line {
  readonly categories: readonly DataCategory[];
  readonly purposes: readonly Purpose[];
  readonly from?: string;
  readonly until?: string;
}
const housing: Line = { categories: ['IDENTITY', 'HOUSING'], purposes: ['SUPPORT'] };
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

const tell = async <Said extends object>(
  mutation: string,
  variables: Readonly<Record<string, unknown>>,
  by = personas['worker-wielwijk'],
) => {
  const { data, errors } = await ask<{ it: Said | null }>(held.federation, by, mutation, { variables });
  return { said: data.it, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message };
};
const record = async (resident: number, lines: Line | readonly Line[], granteeId = 'woonbron', givenBy?: object) => {
  const provisions = [lines].flat();
  const input = { residentId: residentId(resident), granteeId, action: 'SHARE', provisions, ...(givenBy && { givenBy }) };
  const { said, ...rest } = await tell<{ id: string }>(
    'mutation ($input: RecordConsentInput!) { it: recordConsent(input: $input) { id } }',
    {
      input,
    },
  );
  return { id: said?.id ?? '', ...rest };
};
const withdraw = async (id: string): Promise<void> => {
  const { code } = await tell('mutation ($id: ID!) { it: withdrawConsent(id: $id) { consentId } }', { id });
  expect(code).toBeUndefined();
};
const seen = async (resident: string, by: Partner = 'woonbron'): Promise<readonly string[]> => {
  const { data } = await ask<{ resident: { visibleCategories: string[] } | null }>(
    held.federation,
    by,
    `{ resident(id: "${resident}") { visibleCategories } }`,
  );
  return data.resident?.visibleCategories ?? [];
};

describe('what a party may see for a purpose, one active consent says at a time:', () => {
  test('whoever withdraws it has ended it, for no other consent says the same', async () => {
    const { id } = await record(1, { ...housing, until: '2031-01-01T00:00:00.000Z' });
    expect(await record(1, { ...housing, categories: ['HOUSING', 'PLAN'] })).toEqual({
      id: '',
      code: 'INVALID_STATE',
      message:
        'Another consent permits this party HOUSING until 2031-01-01T00:00:00.000Z. Withdraw that one first, leave out what it says, or let this one begin when it ends.',
    });
    expect(await seen(residentId(1))).toEqual(['IDENTITY', 'HOUSING']);
    await withdraw(id);
    expect(await seen(residentId(1))).toEqual([]);
  });

  test('it may be said again once it was withdrawn', async () => {
    const { id } = await record(2, housing);
    await withdraw(id);
    expect(await record(2, housing)).toMatchObject({ code: undefined });
    expect(await seen(residentId(2))).toEqual(['IDENTITY', 'HOUSING']);
  });

  test('another category, another purpose or another party is another thing to say, and is withdrawn by itself', async () => {
    await record(3, housing);
    const plan = await record(3, { categories: ['PLAN'], purposes: ['SUPPORT'] });
    expect(await record(3, { ...housing, purposes: ['REFERRAL'] })).toMatchObject({ code: undefined });
    expect(await record(3, { categories: ['IDENTITY'], purposes: ['SUPPORT'] }, 'mee')).toMatchObject({ code: undefined });
    expect(await seen(residentId(3))).toEqual(['IDENTITY', 'PLAN', 'HOUSING']);
    await withdraw(plan.id);
    expect(await seen(residentId(3))).toEqual(['IDENTITY', 'HOUSING']);
  });

  test('it may be said for the time after, and taken back before that begins', async () => {
    await record(4, { ...housing, until: inDays(10) });
    expect(await record(4, { ...housing, from: inDays(9) })).toMatchObject({ code: 'INVALID_STATE' });
    const next = await record(4, { ...housing, from: inDays(11) });
    expect(next.code).toBeUndefined();
    expect(await record(4, { ...housing, from: inDays(12) })).toMatchObject({ code: 'INVALID_STATE' });
    await withdraw(next.id);
    expect(await record(4, { ...housing, from: inDays(12) })).toMatchObject({ code: undefined });
  });

  test('one consent may say it in several lines', async () => {
    expect(await record(5, [housing, { ...housing, until: inDays(5) }])).toMatchObject({ code: undefined });
  });

  test('one that lapsed, because whoever gave it has no say any more, makes way for the new', async () => {
    const [[lapsed], [guardian]] = await Promise.all([
      rowsOf<{ id: string }>(held.federation, 'consent', `select id from consent where resident_id = ? and grantee_id = 'woonbron'`, [
        residentId(7),
      ]),
      rowsOf<{ id: string }>(held.federation, 'consent', 'select id from representation where representative_id = ?', [
        residentId(GUARDIAN),
      ]),
    ]);
    expect(await seen(residentId(7))).toEqual([]);
    const by = { resident: false, representations: [guardian?.id] };
    expect(await record(7, housing, 'woonbron', by)).toMatchObject({ code: undefined });
    expect(await seen(residentId(7))).toEqual(['IDENTITY', 'HOUSING']);
    expect(await record(7, housing, 'woonbron', by)).toMatchObject({ code: 'INVALID_STATE' });
    const steps = 'select state, party from consent_event where consent_id = ? order by at desc limit 1';
    expect(await rowsOf(held.federation, 'consent', steps, [lapsed?.id])).toEqual([{ state: 'WITHDRAWN', party: 'team-wielwijk' }]);
  });

  test('the database refuses it, whoever writes', async () => {
    const { id } = await record(6, housing);
    const again = '00000000-0000-4000-8000-00000000feed';
    const columns = '"resident_id", "grantee_id", "action"';
    const copied = `insert into consent (id, ${columns}, stored_state, recorded_at, recorded_by, valid_from)
        select '${again}', ${columns}, 'ACTIVE', now(), recorded_by, valid_from from consent where id = '${id}';
      insert into consent_provision (id, consent_id, ${columns}, categories, purposes, authority, recorded_at, valid_from)
        select gen_random_uuid(), '${again}', ${columns}, categories, purposes, authority, now(), valid_from from consent_provision where consent_id = '${id}'`;
    await expect(asOwner(held.federation, 'consent', copied)).rejects.toThrow('consent_provision_said_once');
    expect(await rowsOf(held.federation, 'consent', 'select id from consent where id = ?', [again])).toEqual([]);
  });
});

describe('what is permitted already', () => {
  const REQUEST = 'mutation ($input: RequestConsentInput!) { it: requestConsent(input: $input) { id } }';
  const AGREE = 'mutation ($input: AnswerConsentInput!) { it: agreeToConsent(input: $input) { state validFrom } }';
  const request = (resident: number, categories: readonly DataCategory[], by = personas['worker-wielwijk']) => {
    const asked = { residentId: residentId(resident), granteeId: 'woonbron', action: 'SHARE', categories, purpose: 'SUPPORT' };
    return tell<{ id: string }>(REQUEST, { input: { ...asked, notice: 'Mag het?', noticeVersion: '1' } }, by);
  };
  const agree = (resident: number, id: string | undefined) =>
    tell<{ state: string; validFrom: string }>(
      AGREE,
      { input: { id } },
      like('resident', { subject: residentId(resident), resident: residentId(resident) }),
    );

  test('is not asked, for as long as it is not about to end', async () => {
    await record(8, { ...housing, until: inDays(60) });
    expect(await request(8, ['HOUSING', 'PLAN'])).toMatchObject({
      code: 'INVALID_STATE',
      message: 'A consent permits this party HOUSING already. Leave it out; it can be asked again from 42 days before its end.',
    });
    expect((await request(8, ['PLAN'])).code).toBeUndefined();
    // An organisation is not told of it: where it sees less than that, it would know of what the resident objects to.
    expect((await request(8, ['HOUSING'], like('woonbron', { scopes: personas.mee.scopes }))).code).toBeUndefined();
  });

  test('is renewed by asking before its end, apart from what is new: who agrees has it go on', async () => {
    const until = inDays(40);
    await record(9, { ...housing, until });
    expect((await request(9, ['HOUSING', 'PLAN'])).message).toBe(
      `A consent permits this party HOUSING until ${until}. Ask for that to be renewed apart from what is new.`,
    );
    const { said } = await request(9, ['HOUSING']);
    expect((await agree(9, said?.id)).said).toEqual({ state: 'ACTIVE', validFrom: until });
    expect(await record(9, { ...housing, from: until })).toMatchObject({ code: 'INVALID_STATE' });
  });
});

interface Kept {
  readonly id: string;
  readonly state: string;
  readonly party: Partner;
  readonly by: string;
}
interface KeptLine extends Pick<ConsentProvision, 'categoryMask' | 'purposeMask'> {
  readonly consent: string;
  readonly party: Partner;
  /** Seconds. */
  readonly from: number;
  readonly until: number;
}

const stored = <Row extends object>(sql: string) => rowsOf<Row>(held.federation, 'consent', sql, [CROWDED, 'SHARE']);
const kept = () =>
  stored<Kept>(
    'select id, stored_state as state, grantee_id as party, recorded_by as by from consent where resident_id = ? and action = ? order by id',
  );
const linesKept = () =>
  stored<KeptLine>(`select consent_id as consent, grantee_id as party, categories as "categoryMask", purposes as "purposeMask",
    extract(epoch from valid_from)::float8 as "from", extract(epoch from valid_until)::float8 as "until"
    from consent_provision where resident_id = ? and action = ? order by valid_from`);
const steps = () =>
  stored<{ consent: string; state: string; by: string }>(
    'select consent_id as consent, state, subject as by from consent_event where consent_id in (select id from consent where resident_id = ? and action = ?) order by at',
  );

const sayTheSame = (one: KeptLine, other: KeptLine): boolean =>
  one.consent !== other.consent &&
  one.party === other.party &&
  (one.categoryMask & other.categoryMask) !== 0 &&
  (one.purposeMask & other.purposeMask) !== 0;
const contradict = (one: KeptLine, other: KeptLine): boolean =>
  sayTheSame(one, other) && Math.max(one.from, other.from) < Math.min(one.until, other.until);

describe(`${WRITERS} who write down and withdraw the consents of one resident, all at once`, () => {
  const outcome: Outcome = { recorded: [], withdrawn: [], refused: [] };
  beforeAll(() => Promise.all(scriptsOf(WRITERS).map((script, index) => write(held.federation, CROWDED, script, index, outcome))), 120_000);

  test('are in each other’s way: some may, some may not, and whoever may not is told why', () => {
    expect(outcome.recorded.length).toBeGreaterThan(25);
    expect(outcome.withdrawn.length).toBeGreaterThan(15);
    expect(outcome.refused.length).toBeGreaterThan(100);
    const clear = ['record: CONFLICT', 'record: INVALID_STATE', 'withdraw: CONFLICT', 'withdraw: INVALID_STATE'];
    expect(outcome.refused.filter(code => !clear.includes(code))).toEqual([]);
  });

  test('find every consent that was acknowledged kept, and none that was not', async () => {
    const withdrawn = new Set(outcome.withdrawn.map(({ consent }) => consent));
    const acknowledged = outcome.recorded.map(({ consent, writer, said }) => ({
      id: consent,
      state: withdrawn.has(consent) ? 'WITHDRAWN' : 'ACTIVE',
      party: said.to,
      by: writer,
    }));
    expect(await kept()).toEqual(acknowledged.toSorted((one, other) => (one.id < other.id ? -1 : 1)));
  });

  test('leave what was said as it was said: no categories and purposes were mixed or lost', async () => {
    const lines = new Map((await linesKept()).map(line => [line.consent, line]));
    for (const { consent, said } of outcome.recorded) {
      const { categoryMask, purposeMask: purposes } = lines.get(consent) ?? {};
      expect([categoryMask, purposes]).toEqual([maskOfAll(said.categories), purposeMask(said.purposes)]);
    }
    expect(lines.size).toBe(outcome.recorded.length);
  });

  test('each withdraw a consent once: of those who want to, one is acknowledged', () => {
    const consents = outcome.withdrawn.map(({ consent }) => consent);
    expect(new Set(consents).size).toBe(consents.length);
  });

  test('never had two consents say the same at one moment, from the first to the last', async () => {
    const lines = await linesKept();
    const pairs = lines.flatMap((one, index) => lines.slice(index + 1).map(other => [one, other] as const));
    expect(pairs.filter(pair => contradict(...pair))).toEqual([]);
    // And that is not because nobody ever said the same again.
    expect(pairs.some(pair => sayTheSame(...pair))).toBe(true);
  });

  test('can read the whole life of each consent in order, and who did what', async () => {
    const lives = Map.groupBy(await steps(), ({ consent }) => consent);
    const ended = new Map(outcome.withdrawn.map(({ consent, writer }) => [consent, writer]));
    expect([...lives.keys()].toSorted()).toEqual(outcome.recorded.map(({ consent }) => consent).toSorted());
    for (const { consent, writer } of outcome.recorded) {
      const by = ended.get(consent);
      const life = lives.get(consent)?.map(({ state, by: who }) => `${state} by ${who}`);
      expect([consent, life]).toEqual([consent, [`ACTIVE by ${writer}`, ...(by ? [`WITHDRAWN by ${by}`] : [])]]);
    }
  });

  test.each(['woonbron', 'mee'] as const)('leave %s with what the active consents say, and nothing else', async party => {
    const active = new Set((await kept()).filter(({ state }) => state === 'ACTIVE').map(({ id }) => id));
    const now = (await linesKept()).filter(
      line => line.party === party && active.has(line.consent) && (line.purposeMask & purposeMask(['SUPPORT'])) !== 0,
    );
    const permitted = now.reduce((mask, line) => mask | line.categoryMask, 0);
    expect((await seen(CROWDED, party)).toSorted()).toEqual(categoriesOf(permitted).toSorted());
  });
});
