import { type Persona, type PersonaName, personas } from '@wijkgraph/sandbox';
import { describe, expect, test } from 'vitest';
import { type Answer, ask } from '../federation/ask.ts';
import { rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';

const TESTS = 16;
/** Known to Krispijn, so that Wielwijk sees nothing of them. */
const held = withFederation(
  Array.from({ length: TESTS }, (_, index) =>
    aResident(index + 1)
      .in('team-krispijn')
      .withPlan('HOUSING', 'FINANCES')
      .sharing('IDENTITY')
      .with('woonbron'),
  ),
);

let used = 0;
const somebody = (): string => residentId(++used);

const worker = personas['worker-wielwijk'];
const colleague: Persona = { ...worker, subject: '00000000-0000-4000-9000-0000000000aa' };
const asResident = (of: string): Persona => ({ ...personas.resident, subject: of, resident: of });
const REASON = 'Buurvrouw belt: bewoner reageert niet en zou medicijnen nodig hebben';
const NOTE = 'Het gevaar was echt en niets anders hielp';

const INVOKE = `mutation ($input: InvokeOverrideInput!) { invokeOverride(input: $input) {
  id ground legalBasis categories reason validFrom validUntil withheldUntil worker resident { firstName phone } } }`;
type Invoked = { invokeOverride: { id: string; [field: string]: unknown } | null };

const invoke = (of: string, input: object = {}, by: PersonaName | Persona = worker): Promise<Answer<Invoked>> =>
  ask<Invoked>(held.federation, by, INVOKE, {
    variables: { input: { residentId: of, ground: 'VITAL_INTEREST', reason: REASON, categories: ['IDENTITY', 'ADDRESS'], ...input } },
  });
const invoked = async (of: string, input: object = {}): Promise<string> => {
  const { data, errors } = await invoke(of, input);
  expect(errors).toBeUndefined();
  return data.invokeOverride?.id as string;
};

const seen = async (by: PersonaName | Persona, of: string) =>
  (
    await ask<{ resident: { firstName: string | null; street: string | null; phone: string | null; visibleCategories: string[] } | null }>(
      held.federation,
      by,
      `{ resident(id: "${of}") { firstName street phone visibleCategories } }`,
    )
  ).data.resident;
const end = (id: string, by: PersonaName | Persona = worker) =>
  ask<{ endOverride: { validUntil: string } | null }>(
    held.federation,
    by,
    'mutation ($id: ID!) { endOverride(id: $id) { id validUntil } }',
    {
      variables: { id },
    },
  );
const review = (id: string, input: object = {}, by: PersonaName | Persona = 'privacy-officer') =>
  ask<{ reviewOverride: { verdict: string } | null }>(
    held.federation,
    by,
    'mutation ($input: ReviewOverrideInput!) { reviewOverride(input: $input) { id verdict reviewNote } }',
    { variables: { input: { id, verdict: 'JUSTIFIED', note: NOTE, ...input } } },
  );
/** Where somebody enters to look at a resident. */
const entrance = (by: PersonaName | Persona): string => (by === 'privacy-officer' ? 'resident: dataSubject' : 'resident');

const overrideList = async (of: string, by: PersonaName | Persona): Promise<string[] | null> => {
  const { data, errors } = await ask<{ resident: { overrides: { edges: { node: { id: string } }[] } | null } | null }>(
    held.federation,
    by,
    `{ ${entrance(by)}(id: "${of}") { overrides { edges { node { id ground legalBasis reason } } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.resident?.overrides?.edges.map(({ node }) => node.id) ?? null;
};
const logged = async (of: string, by: PersonaName | Persona): Promise<(string | null)[]> => {
  const { data } = await ask<{ resident: { accessLog: { edges: { node: { legalBasis: string | null; subject: string } }[] } } }>(
    held.federation,
    by,
    `{ ${entrance(by)}(id: "${of}") { accessLog(first: 100) { edges { node { legalBasis subject provisions } } } } }`,
  );
  return data.resident.accessLog.edges.filter(({ node }) => node.subject === worker.subject).map(({ node }) => node.legalBasis);
};
const codeOf = ({ errors }: Answer<unknown>): string | undefined => errors?.[0]?.extensions.code;

describe('an emergency override', () => {
  test('opens the chosen categories to the worker who asked, on its own basis, and nothing beyond them', async () => {
    const who = somebody();
    expect(await seen(worker, who)).toBeNull();
    const { data } = await invoke(who);
    expect(data.invokeOverride).toMatchObject({
      legalBasis: 'VITAL_INTEREST',
      categories: ['IDENTITY', 'ADDRESS'],
      resident: { phone: null },
    });
    expect(await seen(worker, who)).toMatchObject({ phone: null, visibleCategories: ['IDENTITY', 'ADDRESS'] });
    expect((await seen(worker, who))?.street).toMatch(/^Street of/);
  });

  test('opens nothing to a colleague, to the same worker for another team, or to a partner', async () => {
    const who = somebody();
    await invoked(who);
    expect(await seen(colleague, who)).toBeNull();
    expect(await seen({ ...worker, party: 'team-oost' }, who)).toBeNull();
    expect((await seen('woonbron', who))?.visibleCategories).toEqual(['IDENTITY']);
  });

  test('opens nobody else, and puts nobody in a list', async () => {
    const [who, other] = [somebody(), somebody()];
    await invoked(who);
    expect(await seen(worker, other)).toBeNull();
    const { data } = await ask<{ residents: { edges: unknown[] } }>(held.federation, worker, '{ residents { edges { node { id } } } }');
    expect(data.residents.edges).toEqual([]);
  });

  test('lets nothing be written, and makes no consent', async () => {
    const who = somebody();
    const before = await rowsOf(held.federation, 'consent', 'select count(*) from consent');
    await invoked(who, { categories: ['IDENTITY', 'PLAN', 'HOUSING'] });
    const objecting = await ask(
      held.federation,
      worker,
      `mutation { recordObjection(input: { residentId: "${who}", reach: EVERYONE }) { id } }`,
    );
    expect(codeOf(objecting)).toBe('NOT_FOUND');
    expect(await rowsOf(held.federation, 'consent', 'select count(*) from consent')).toEqual(before);
    const visible = await ask<{ resident: { consents: unknown } }>(
      held.federation,
      worker,
      `{ resident(id: "${who}") { consents { edges { node { id } } } } }`,
    );
    expect(visible.data.resident.consents).toEqual({ edges: [] });
  });

  test('is over at its end, by the clock', async () => {
    const who = somebody();
    const id = await invoked(who);
    await rowsOf(
      held.federation,
      'consent',
      `update emergency_override set valid_from = valid_from - interval '2 hours', valid_until = valid_until - interval '2 hours' where id = ?`,
      [id],
    );
    expect(await seen(worker, who)).toBeNull();
  });

  test('is over at once when the worker or the lead of the team ends it, and not by anybody else', async () => {
    const [who, other] = [somebody(), somebody()];
    const [id, second] = [await invoked(who), await invoked(other)];
    expect(codeOf(await end(id, colleague))).toBe('NOT_FOUND');
    expect(codeOf(await end(id, { ...personas['lead-wielwijk'], party: 'team-oost' }))).toBe('NOT_FOUND');
    expect((await end(id)).errors).toBeUndefined();
    expect(await seen(worker, who)).toBeNull();
    expect((await end(second, 'lead-wielwijk')).errors).toBeUndefined();
    expect(await seen(worker, other)).toBeNull();
    expect(codeOf(await end(id))).toBe('INVALID_STATE');
  });

  test.each([
    ['without a reason', { reason: '' }],
    ['with a reason of no substance', { reason: 'nodig nodig nodig nodig nodig nodig' }],
    ['without categories', { categories: [] }],
    ['of no time at all', { minutes: 0 }],
    ['of more than four hours', { minutes: 241 }],
  ])('%s is refused, and nothing is written', async (_, input) => {
    const who = residentId(1);
    const before = await rowsOf(held.federation, 'consent', 'select count(*) from emergency_override');
    expect(codeOf(await invoke(who, input))).toBe('BAD_USER_INPUT');
    expect(await rowsOf(held.federation, 'consent', 'select count(*) from emergency_override')).toEqual(before);
  });

  test('lasts four hours at most, says the database too', async () => {
    const id = await invoked(somebody(), { minutes: 240 });
    await expect(
      rowsOf(held.federation, 'consent', `update emergency_override set valid_until = valid_until + interval '1 second' where id = ?`, [
        id,
      ]),
    ).rejects.toThrow(/emergency_override_period_check/);
  });

  test.each(['host-wielwijk', 'policy-adviser', 'privacy-officer', 'resident', 'woonbron'] as const)(
    'is not for %s to invoke',
    async persona => {
      expect(codeOf(await invoke(residentId(1), {}, { ...personas[persona], scopes: worker.scopes }))).toBe('FORBIDDEN');
    },
  );

  test('of somebody who is not on record is refused as any unknown id', async () => {
    expect(codeOf(await invoke(residentId(9_999)))).toBe('NOT_FOUND');
  });
});

describe('the review', () => {
  test('lists every override to the privacy officer, until somebody else than the worker has reviewed it', async () => {
    const id = await invoked(somebody());
    const listed = async (): Promise<string[]> => {
      const { data, errors } = await ask<{ overridesToReview: { edges: { node: { id: string; reason: string } }[] } }>(
        held.federation,
        'privacy-officer',
        '{ overridesToReview(first: 100) { edges { node { id reason worker ground } } } }',
      );
      expect(errors).toBeUndefined();
      return data.overridesToReview.edges.filter(({ node }) => node.reason === REASON).map(({ node }) => node.id);
    };
    expect(await listed()).toContain(id);
    expect(codeOf(await review(id, {}, { ...personas['privacy-officer'], subject: worker.subject }))).toBe('FORBIDDEN');
    expect(codeOf(await review(id, { note: 'prima' }))).toBe('BAD_USER_INPUT');
    expect((await review(id)).data.reviewOverride).toMatchObject({ verdict: 'JUSTIFIED', reviewNote: NOTE });
    expect(await listed()).not.toContain(id);
    expect(codeOf(await review(id, { verdict: 'NOT_JUSTIFIED' }))).toBe('INVALID_STATE');
    const steps = await rowsOf<{ step: string; subject: string }>(
      held.federation,
      'consent',
      'select step, subject from override_event where override_id = ? order by at',
      [id],
    );
    expect(steps).toEqual([
      { step: 'INVOKED', subject: worker.subject },
      { step: 'REVIEWED', subject: personas['privacy-officer'].subject },
    ]);
  });

  test('is not open to the worker or the lead', async () => {
    const id = await invoked(somebody());
    for (const persona of ['worker-wielwijk', 'lead-wielwijk'] as const) expect(codeOf(await review(id, {}, persona))).toBe('FORBIDDEN');
    await expect(
      rowsOf(
        held.federation,
        'consent',
        `update emergency_override set reviewed_at = now(), verdict = 'JUSTIFIED', reviewed_by = worker where id = ?`,
        [id],
      ),
    ).rejects.toThrow(/emergency_override_review_check/);
  });
});

describe('the resident', () => {
  test('sees an override for vital interest once it is over, with its basis in the log, and not the worker in their own words', async () => {
    const who = somebody();
    const id = await invoked(who);
    await seen(worker, who);
    expect([await overrideList(who, asResident(who)), await logged(who, asResident(who))]).toEqual([[], []]);
    expect(await overrideList(who, 'privacy-officer')).toEqual([id]);
    expect(await logged(who, 'privacy-officer')).toContain('VITAL_INTEREST');
    await end(id);
    expect(await overrideList(who, asResident(who))).toEqual([id]);
    expect(await logged(who, asResident(who))).toContain('VITAL_INTEREST');
    const { data } = await ask<{ resident: { overrides: { edges: { node: { reason: unknown; worker: unknown } }[] } } }>(
      held.federation,
      asResident(who),
      `{ resident(id: "${who}") { overrides { edges { node { reason worker } } } } }`,
    );
    expect(data.resident.overrides.edges).toEqual([{ node: { reason: null, worker: worker.subject } }]);
  });

  test('does not see one under the reporting code, nor what was read under it, until the review says so', async () => {
    const who = somebody();
    const id = await invoked(who, { ground: 'REPORTING_CODE' });
    await seen(worker, who);
    await end(id);
    expect([await overrideList(who, asResident(who)), await logged(who, asResident(who))]).toEqual([[], []]);
    expect(await logged(who, 'privacy-officer')).toContain('REPORTING_RIGHT');
    await review(id, { withheldUntil: new Date(Date.now() - 1_000).toISOString() });
    expect(await overrideList(who, asResident(who))).toEqual([id]);
    expect(await logged(who, asResident(who))).toContain('REPORTING_RIGHT');
  });
});
