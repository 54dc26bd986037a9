import type { ConsentProvision } from '@wijkgraph/consent';
import { categoriesOf, type DataCategory, maskOfAll, type Purpose, purposeMask } from '@wijkgraph/schema';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { like } from '../attacks/world.ts';
import { aResident, residentId } from '../world/resident-seed.ts';

const WRITERS = 200;
const RESIDENT = residentId(1);

const held = withFederation([aResident(1).in('team-wielwijk')]);

/** What a partner can be given, as the domain has it. */
const ceilings = {
  woonbron: ['IDENTITY', 'CONTACT', 'ADDRESS', 'HOUSING', 'PLAN'],
  mee: ['IDENTITY', 'CONTACT', 'SOCIAL_NETWORK', 'WORK_EDUCATION', 'PLAN'],
} as const satisfies Record<string, readonly DataCategory[]>;
type Partner = keyof typeof ceilings;

interface Recording {
  readonly to: Partner;
  readonly categories: readonly DataCategory[];
  readonly purposes: readonly Purpose[];
}
/** A step of a writer: a consent is written down, or one of those that somebody wrote down is withdrawn. */
type Step = Recording | { readonly withdraws: number };

const recording: fc.Arbitrary<Recording> = fc.constantFrom<Partner>('woonbron', 'mee').chain(to =>
  fc.record({
    to: fc.constant(to),
    categories: fc.subarray<DataCategory>([...ceilings[to]], { minLength: 1, maxLength: 2 }),
    purposes: fc.subarray<Purpose>(['SUPPORT', 'REFERRAL'], { minLength: 1 }),
  }),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: recording },
  { weight: 3, arbitrary: fc.record({ withdraws: fc.nat() }) },
);
const scripts = fc.sample(fc.array(step, { minLength: 4, maxLength: 4 }), { seed: 20_261_122, numRuns: WRITERS });

interface Acknowledged {
  readonly writer: string;
  readonly consent: string;
  readonly said?: Recording;
}
interface Outcome {
  readonly recorded: Acknowledged[];
  readonly withdrawn: Acknowledged[];
  readonly refused: string[];
}

const RECORD = 'mutation ($input: RecordConsentInput!) { it: recordConsent(input: $input) { id } }';
const WITHDRAW = 'mutation ($id: ID!) { it: withdrawConsent(id: $id) { id: consentId } }';

/** Goes through a script; what is withdrawn is any consent of which somebody was told that it is there, and nobody yet that it is withdrawn. */
const write = async (script: readonly Step[], index: number, outcome: Outcome): Promise<void> => {
  const writer = `writer-${index}`;
  const persona = like('worker-wielwijk', { subject: writer });
  for (const each of script) {
    const ended = new Set(outcome.withdrawn.map(({ consent }) => consent));
    const standing = outcome.recorded.filter(({ consent }) => !ended.has(consent));
    const wanted = 'withdraws' in each ? standing[each.withdraws % Math.max(standing.length, 1)]?.consent : undefined;
    if ('withdraws' in each && wanted === undefined) continue;
    const { data, errors } = await ask<{ it: { id: string } | null }>(held.federation, persona, 'to' in each ? RECORD : WITHDRAW, {
      variables:
        'to' in each
          ? {
              input: {
                residentId: RESIDENT,
                granteeId: each.to,
                action: 'SHARE',
                provisions: [{ categories: each.categories, purposes: each.purposes }],
              },
            }
          : { id: wanted },
    });
    if (errors) outcome.refused.push(`${'to' in each ? 'record' : 'withdraw'}: ${errors[0]?.extensions.code}`);
    else if ('to' in each) outcome.recorded.push({ writer, consent: data.it?.id ?? '', said: each });
    else outcome.withdrawn.push({ writer, consent: data.it?.id ?? '' });
  }
};

interface Kept {
  readonly id: string;
  readonly state: string;
  readonly party: Partner;
  readonly by: string;
}
interface Line extends Pick<ConsentProvision, 'categoryMask' | 'purposeMask'> {
  readonly consent: string;
  readonly party: Partner;
  /** Seconds. */
  readonly from: number;
  readonly until: number | null;
}

const kept = () =>
  rowsOf<Kept>(
    held.federation,
    'consent',
    `select id, stored_state as state, grantee_id as party, recorded_by as by from consent where resident_id = ? and action = 'SHARE' order by id`,
    [RESIDENT],
  );
const linesKept = () =>
  rowsOf<Line>(
    held.federation,
    'consent',
    `select consent_id as consent, grantee_id as party, categories as "categoryMask", purposes as "purposeMask", extract(epoch from valid_from)::float8 as "from", extract(epoch from valid_until)::float8 as "until"
      from consent_provision where resident_id = ? and action = 'SHARE' order by valid_from`,
    [RESIDENT],
  );
const steps = () =>
  rowsOf<{ consent: string; state: string; by: string; at: Date }>(
    held.federation,
    'consent',
    'select consent_id as consent, state, subject as by, at from consent_event where consent_id in (select id from consent where resident_id = ? and action = ?) order by at',
    [RESIDENT, 'SHARE'],
  );

const lasts = ({ from, until }: Line): readonly [number, number] => [from, until ?? Infinity];
const contradict = (one: Line, other: Line): boolean => {
  const [[from, until], [begins, ends]] = [lasts(one), lasts(other)];
  const sayTheSame =
    one.party === other.party && (one.categoryMask & other.categoryMask) !== 0 && (one.purposeMask & other.purposeMask) !== 0;
  return one.consent !== other.consent && sayTheSame && Math.max(from, begins) < Math.min(until, ends);
};

describe(`${WRITERS} who write down and withdraw the consents of one resident, all at once`, () => {
  const outcome: Outcome = { recorded: [], withdrawn: [], refused: [] };
  beforeAll(() => Promise.all(scripts.map((script, index) => write(script, index, outcome))), 120_000);

  test('are in each other’s way: some may, some may not, and whoever may not is told why', () => {
    expect(outcome.recorded.length).toBeGreaterThan(25);
    expect(outcome.withdrawn.length).toBeGreaterThan(15);
    expect(outcome.refused.length).toBeGreaterThan(100);
    expect([...new Set(outcome.refused)].toSorted()).toEqual(expect.arrayContaining(['record: INVALID_STATE', 'withdraw: INVALID_STATE']));
    const clear = ['record: CONFLICT', 'record: INVALID_STATE', 'withdraw: INVALID_STATE'];
    expect(outcome.refused.filter(code => !clear.includes(code))).toEqual([]);
  });

  test('find every consent that was acknowledged kept, and none that was not', async () => {
    const withdrawn = new Set(outcome.withdrawn.map(({ consent }) => consent));
    const acknowledged = outcome.recorded.map(({ consent, writer, said }) => ({
      id: consent,
      state: withdrawn.has(consent) ? 'WITHDRAWN' : 'ACTIVE',
      party: said?.to,
      by: writer,
    }));
    expect(await kept()).toEqual(acknowledged.toSorted((one, other) => (one.id < other.id ? -1 : 1)));
  });

  test('leave what was said as it was said: no categories and purposes were mixed or lost', async () => {
    const lines = new Map((await linesKept()).map(line => [line.consent, line]));
    for (const { consent, said } of outcome.recorded) {
      const { categoryMask, purposeMask: purposes } = lines.get(consent) ?? {};
      expect([categoryMask, purposes]).toEqual([maskOfAll(said?.categories ?? []), purposeMask(said?.purposes ?? [])]);
    }
    expect(lines.size).toBe(outcome.recorded.length);
  });

  test('each withdraw a consent once: of those who want to, one is acknowledged', () => {
    const consents = outcome.withdrawn.map(({ consent }) => consent);
    expect(new Set(consents).size).toBe(consents.length);
  });

  test('never had two consents say the same at one moment, from the first to the last', async () => {
    const lines = await linesKept();
    const contradictions = lines.flatMap((one, index) => lines.slice(index + 1).filter(other => contradict(one, other)));
    expect(contradictions).toEqual([]);
    // And that is not because nobody ever said the same again.
    const again = lines.some(one =>
      lines.some(other => one !== other && one.party === other.party && (one.categoryMask & other.categoryMask) !== 0),
    );
    expect(again).toBe(true);
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
    const { data } = await ask<{ resident: { visibleCategories: readonly DataCategory[] } | null }>(
      held.federation,
      party,
      `{ resident(id: "${RESIDENT}") { visibleCategories } }`,
    );
    expect(data.resident?.visibleCategories.toSorted() ?? []).toEqual(categoriesOf(permitted).toSorted());
  });
});
