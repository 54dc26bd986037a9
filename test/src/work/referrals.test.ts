import { randomUUID } from 'node:crypto';
import { Consent } from '@wijkgraph/consent';
import { Referral } from '@wijkgraph/referrals';
import type { PersonaName } from '@wijkgraph/sandbox';
import { provisionOffered } from '@wijkgraph/schema';
import { Provision } from '@wijkgraph/teams';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { everythingStored, rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import type { Row, Sowing } from '../world/rows.ts';

const states = ['DRAFT', 'REQUESTED', 'ACCEPTED', 'IN_PROGRESS', 'COMPLETED', 'REJECTED', 'ON_HOLD', 'FAILED', 'CANCELLED'] as const;
type State = (typeof states)[number];

/** Each step, whose it is, and from which states it can be taken: from all others it is a wrong step. */
const steps: readonly (readonly [to: State, by: PersonaName, from: readonly State[], step: (id: string) => string])[] = [
  ['REQUESTED', 'worker-wielwijk', ['DRAFT'], id => `sendDraft(input: { referralId: "${id}", consentId: "${consentTo('woonbron')}" })`],
  ['CANCELLED', 'worker-wielwijk', ['DRAFT', 'REQUESTED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD'], id => `cancelReferral(id: "${id}")`],
  ['ACCEPTED', 'woonbron', ['REQUESTED', 'ON_HOLD'], id => respond(id, 'ACCEPT')],
  ['IN_PROGRESS', 'woonbron', ['ACCEPTED', 'ON_HOLD'], id => respond(id, 'START')],
  ['COMPLETED', 'woonbron', ['IN_PROGRESS'], id => respond(id, 'COMPLETE')],
  ['REJECTED', 'woonbron', ['REQUESTED', 'ON_HOLD'], id => respond(id, 'REJECT', 'no room')],
  ['ON_HOLD', 'woonbron', ['REQUESTED', 'ACCEPTED', 'IN_PROGRESS'], id => respond(id, 'HOLD', 'on holiday')],
  ['FAILED', 'woonbron', ['ACCEPTED', 'IN_PROGRESS', 'ON_HOLD'], id => respond(id, 'FAIL', 'no contact')],
];
/** The state does not change with it, so it can follow several. */
const takeFeedback: readonly State[] = ['ACCEPTED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED', 'REJECTED', 'FAILED'];

const respond = (id: string, response: string, reason?: string): string =>
  `respondToReferral(input: { referralId: "${id}", response: ${response}${reason ? `, reason: "${reason}"` : ''} })`;
const tell = (id: string): string => `giveFeedback(input: { referralId: "${id}", feedback: "we met" })`;

const LONG_AGO = new Date('2026-01-05T09:00:00Z');
const yesterday = new Date(Date.now() - 86_400_000);
const idOf = new Map<string, string>();
const sown: { consents: readonly Row[]; provisions: readonly Row[] } = { consents: [], provisions: [] };
const consentTo = (party: string, resident = 1): string =>
  sown.consents.find(row => row.granteeId === party && row.residentId === residentId(resident))?.id as string;
const referral = (name: string): string => idOf.get(name) as string;

const referralRow = (name: string, storedState: State, change: object = {}): Row => {
  const id = randomUUID();
  idOf.set(name, id);
  return {
    id,
    residentId: residentId(1),
    questionId: null,
    fromPartyId: 'team-wielwijk',
    toPartyId: 'woonbron',
    provisionId: null,
    lifeDomains: ['HOUSING'],
    reason: 'rent arrears',
    consentId: storedState === 'DRAFT' ? null : consentTo('woonbron'),
    origin: 'PLAN',
    mandatoryReason: null,
    storedState,
    statusReason: null,
    feedback: null,
    feedbackAt: null,
    sentAt: storedState === 'DRAFT' ? null : yesterday,
    ...change,
  };
};

const amend = ({ consent, referrals, teams }: Sowing): void => {
  sown.consents = consent.of(Consent);
  sown.provisions = teams.of(Provision);
  for (const from of states) {
    for (const [to] of steps) referrals.add(Referral, referralRow(`${from} ${to}`, from));
    referrals.add(Referral, referralRow(`${from} feedback`, from));
    referrals.add(Referral, referralRow(`${from} long ago`, from, { sentAt: from === 'DRAFT' ? null : LONG_AGO }));
  }
  const heard = { sentAt: LONG_AGO, feedback: 'we met', feedbackAt: yesterday };
  referrals.add(Referral, referralRow('heard of', 'IN_PROGRESS', heard));
  const toEnd = { residentId: residentId(2), consentId: consentTo('woonbron', 2), sentAt: LONG_AGO };
  referrals.add(Referral, referralRow('to be revoked', 'ACCEPTED', toEnd));
  referrals.add(Referral, referralRow('rejected before', 'REJECTED', { ...toEnd, statusReason: 'he drinks' }));
  referrals.add(Referral, referralRow('raced', 'REQUESTED'));
  for (const row of sown.provisions) if (row.organisationId === 'woonbron') Object.assign(row, { kind: 'GENERAL', capacityStatus: 'FULL' });
};

/** A consent of the wrong kind for whom it names: an organisation is shared with, and records nothing here. */
const ofNoUse = { party: 'mee', action: 'RECORD', categories: ['IDENTITY', 'HOUSING'], purposes: ['SUPPORT'] } as const;

const held = withFederation(
  [1, 2].map(number => aResident(number).in('team-wielwijk').sharing('IDENTITY', 'HOUSING').with('woonbron').given(ofNoUse)),
  {},
  amend,
);

type Taken = { readonly it: { readonly id: string; readonly state: string } | null };
const take = (by: PersonaName, step: string) => ask<Taken>(held.federation, by, `mutation { it: ${step} { id state } }`);
const stored = async (id: string) => {
  const [row] = await rowsOf<{ stored_state: string; events: string }>(
    held.federation,
    'referrals',
    `select stored_state, (select string_agg(state, ' ' order by id) from referral_event e where e.referral_id = r.id) as events from referral r where id = ?`,
    [id],
  );
  return row;
};

const tries = steps.flatMap(([to, by, possible, step]) => states.map(from => ({ from, to, by, step, right: possible.includes(from) })));

describe('the course of a referral', () => {
  test('is left by no wrong step of sender or receiver: each is INVALID_STATE, and nothing is written', async () => {
    const before = await everythingStored(held.federation);
    const wrong = tries.filter(({ right }) => !right);
    const answers = await Promise.all(
      wrong.map(async ({ from, to, by, step }) => {
        const { data, errors } = await take(by, step(referral(`${from} ${to}`)));
        return { from, to, got: data.it, codes: errors?.map(({ extensions }) => extensions.code) };
      }),
    );
    // What was never sent does not exist for its receiver.
    expect(answers).toEqual(
      wrong.map(({ from, to, by }) => ({
        from,
        to,
        got: null,
        codes: [from === 'DRAFT' && by === 'woonbron' ? 'NOT_FOUND' : 'INVALID_STATE'],
      })),
    );
    expect(await everythingStored(held.federation)).toEqual(before);
  });

  test('is gone by nobody but the one whose step it is', async () => {
    const before = await everythingStored(held.federation);
    const strangers = { 'worker-wielwijk': ['woonbron', 'worker-krispijn'], woonbron: ['worker-wielwijk', 'mee'] } as const;
    const possible = tries.filter(({ right }) => right);
    for (const { from, to, by, step } of possible)
      for (const stranger of strangers[by as keyof typeof strangers]) {
        const { data, errors } = await take(stranger, step(referral(`${from} ${to}`)));
        expect([stranger, from, to, data?.it ?? null, errors?.[0]?.extensions.code]).toEqual([
          stranger,
          from,
          to,
          null,
          stranger === 'woonbron' ? 'FORBIDDEN' : 'NOT_FOUND',
        ]);
      }
    expect(await everythingStored(held.federation)).toEqual(before);
  });

  test.each(tries.filter(({ right }) => right))('goes from $from to $to by $by', async ({ from, to, by, step }) => {
    const id = referral(`${from} ${to}`);
    const { data, errors } = await take(by, step(id));
    expect([errors, data.it]).toEqual([undefined, { id, state: to }]);
    expect(await stored(id)).toEqual({ stored_state: to, events: to });
  });

  test.each(states)('takes feedback from the receiver, once it was answered and while it stands: %s', async state => {
    const id = referral(`${state} feedback`);
    const right = takeFeedback.includes(state);
    const { errors } = await take('woonbron', tell(id));
    expect(errors?.[0]?.extensions.code).toBe(right ? undefined : state === 'DRAFT' ? 'NOT_FOUND' : 'INVALID_STATE');
    expect(await stored(id)).toEqual({ stored_state: state, events: right ? state : null });
    for (const other of ['mee', 'worker-wielwijk'] as const)
      expect((await take(other, tell(id))).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('of twenty answers at the same moment one is written', async () => {
    const id = referral('raced');
    const answers = await Promise.all(Array.from({ length: 20 }, () => take('woonbron', respond(id, 'ACCEPT'))));
    expect(answers.filter(({ data }) => data.it !== null)).toHaveLength(1);
    expect(await stored(id)).toEqual({ stored_state: 'ACCEPTED', events: 'ACCEPTED' });
  });
});

describe('a referral to another team', () => {
  const incoming = '{ it: incomingReferrals(first: 10) { edges { node { id state reason from { id } resident { id } } } } }';
  const received = async (by: PersonaName) =>
    (await ask<{ it: { edges: readonly { node: Record<string, unknown> }[] } }>(held.federation, by, incoming)).data.it.edges.map(
      ({ node }) => node,
    );
  const permit = (granteeId: string, action: 'RECORD' | 'SHARE', ...categories: readonly string[]) =>
    ask<{ it: { id: string } | null }>(
      held.federation,
      'worker-wielwijk',
      `mutation ($input: RecordConsentInput!) { it: recordConsent(input: $input) { id } }`,
      { variables: { input: { residentId: residentId(1), granteeId, action, provisions: [{ categories, purposes: ['SUPPORT'] }] } } },
    );
  const permitted = { id: '' };
  beforeAll(async () => {
    permitted.id = (await permit('team-krispijn', 'RECORD', 'IDENTITY', 'HOUSING')).data.it?.id ?? '';
  });
  const sending = (lifeDomain: string, consentId = permitted.id, toParty = 'team-krispijn') => {
    const input = `residentId: "${residentId(1)}", toParty: "${toParty}", consentId: "${consentId}", lifeDomains: [${lifeDomain}], reason: "lives with you now"`;
    return take('worker-wielwijk', `sendReferral(input: { ${input} })`);
  };
  const send = async (): Promise<string> => (await sending('HOUSING')).data.it?.id as string;

  test('is sent on a consent by which that team may record what it tells, and on no other', async () => {
    expect((await permit('team-krispijn', 'SHARE', 'HOUSING')).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const before = await everythingStored(held.federation);
    for (const [answer, says] of [
      [await sending('FINANCES'), /does not cover FINANCE/],
      [await sending('HOUSING', consentTo('woonbron')), /does not name the receiver/],
      [await sending('HOUSING', consentTo('team-wielwijk')), /does not name the receiver/],
      [await sending('HOUSING', consentTo('mee'), 'mee'), /not active/],
    ] as const)
      expect([answer.errors?.[0]?.extensions.code, answer.errors?.[0]?.message]).toEqual(['INVALID_STATE', expect.stringMatching(says)]);
    expect(await everythingStored(held.federation)).toEqual(before);
  });

  test('is answered by whoever works there, as an organisation answers one', async () => {
    const id = await send();
    for (const [step, state] of [
      [respond(id, 'ACCEPT'), 'ACCEPTED'],
      [respond(id, 'START'), 'IN_PROGRESS'],
      [tell(id), 'IN_PROGRESS'],
      [respond(id, 'COMPLETE'), 'COMPLETED'],
    ] as const) {
      for (const stranger of ['worker-wielwijk', 'worker-oost'] as const)
        expect((await take(stranger, step)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect((await take('worker-krispijn', step)).data.it).toEqual({ id, state });
    }
    const { data } = await ask<{ it: object }>(
      held.federation,
      'worker-wielwijk',
      `{ it: referral(id: "${id}") { feedback events { byParty { id } } } }`,
    );
    const steps = ['team-wielwijk', ...Array.from({ length: 4 }, () => 'team-krispijn')];
    expect(data.it).toEqual({ feedback: 'we met', events: steps.map(party => ({ byParty: { id: party } })) });
  });

  test('is before that team alone, which reads what it says until the resident takes that back', async () => {
    const id = await send();
    const unread = { id, state: 'REVOKED', reason: null, from: { id: 'team-wielwijk' }, resident: null };
    const read = { ...unread, state: 'REQUESTED', reason: 'lives with you now', resident: { id: residentId(1) } };
    expect(await received('worker-krispijn')).toContainEqual(read);
    expect(await received('worker-oost')).toEqual([]);
    await ask(held.federation, 'worker-wielwijk', `mutation { withdrawConsent(id: "${permitted.id}") { consentId } }`);
    expect(await received('worker-krispijn')).toContainEqual(unread);
    expect((await take('worker-krispijn', respond(id, 'ACCEPT'))).errors?.[0]?.extensions.code).toBe('INVALID_STATE');
  });
});

interface Reminders {
  readonly it: { readonly edges: readonly { readonly node: { readonly id: string; readonly feedbackDueAt: string } }[] };
}
const reminders = async (by: PersonaName): Promise<readonly string[]> => {
  const { data, errors } = await ask<Reminders>(
    held.federation,
    by,
    '{ it: referralsAwaitingFeedback(first: 100) { edges { node { id feedbackDueAt } } } }',
  );
  expect(errors).toBeUndefined();
  const names = new Map([...idOf].map(([name, id]) => [id, name]));
  for (const { node } of data.it.edges) expect(Date.parse(node.feedbackDueAt)).toBe(LONG_AGO.getTime() + 28 * 86_400_000);
  return data.it.edges.map(({ node: { id } }) => names.get(id) as string).toSorted();
};

const overdue = ['REQUESTED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED'].map(state => `${state} long ago`);

describe('feedback that was not given in four weeks', () => {
  test('is a reminder to the team that sent and to the party that received, and to nobody else', async () => {
    const all = [...overdue, 'to be revoked'].toSorted();
    expect(await reminders('worker-wielwijk')).toEqual(all);
    expect(await reminders('woonbron')).toEqual(all);
    expect(await reminders('mee')).toEqual([]);
    expect(await reminders('worker-krispijn')).toEqual([]);
  });

  test('is no reminder any more once it is given', async () => {
    await take('woonbron', tell(referral('ON_HOLD long ago')));
    expect(await reminders('worker-wielwijk')).not.toContain('ON_HOLD long ago');
  });
});

describe('a draft', () => {
  const draft = `draftReferral(input: { residentId: "${residentId(1)}", toParty: "woonbron", lifeDomains: [HOUSING], reason: "a letter from the landlord" })`;
  const seen = async (id: string) => (await ask<Taken>(held.federation, 'woonbron', `{ it: referral(id: "${id}") { id state } }`)).data.it;

  test('is known to the team alone, until it is sent on a consent', async () => {
    const { data } = await take('worker-wielwijk', draft);
    expect(data.it?.state).toBe('DRAFT');
    const id = data.it?.id as string;
    expect(await seen(id)).toBeNull();
    const wrong = await take('worker-wielwijk', `sendDraft(input: { referralId: "${id}", consentId: "${consentTo('woonbron', 2)}" })`);
    expect(wrong.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    await take('worker-wielwijk', `sendDraft(input: { referralId: "${id}", consentId: "${consentTo('woonbron')}" })`);
    expect(await seen(id)).toEqual({ id, state: 'REQUESTED' });
  });
});

describe('a provision', () => {
  const refer = (provisionId: unknown) =>
    take(
      'worker-wielwijk',
      `sendReferral(input: { residentId: "${residentId(1)}", toParty: "woonbron", consentId: "${consentTo('woonbron')}", lifeDomains: [HOUSING], reason: "because", provisionId: "${String(provisionId)}" })`,
    );
  const offeredBy = (party: string): unknown => sown.provisions.find(({ organisationId }) => organisationId === party)?.id;

  test.each([
    ['without room', () => offeredBy('woonbron'), 'INVALID_STATE', /full/],
    ['of another party', () => offeredBy('vivenz'), 'BAD_USER_INPUT', /offers no such/],
    ['that does not exist', () => randomUUID(), 'BAD_USER_INPUT', /offers no such/],
  ] as const)('%s takes no referral, and nothing is written', async (_what, provision, code, says) => {
    const before = await everythingStored(held.federation);
    const { errors } = await refer(provision());
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(errors?.[0]?.message).toMatch(says);
    expect(await everythingStored(held.federation)).toEqual(before);
  });

  test.each(['AVAILABLE', 'WAITING_LIST', 'UNKNOWN'])('with %s takes one; one that is tailored is applied for', async capacityStatus => {
    const id = offeredBy('woonbron');
    await rowsOf(held.federation, 'teams', 'update provision set capacity_status = ? where id = ?', [capacityStatus, id]);
    expect((await refer(id)).data.it?.state).toBe('REQUESTED');
    await rowsOf(held.federation, 'teams', `update provision set kind = 'TAILORED' where id = ?`, [id]);
    expect((await refer(id)).errors?.[0]?.message).toMatch(/applied for/);
    await rowsOf(held.federation, 'teams', `update provision set kind = 'GENERAL' where id = ?`, [id]);
  });

  test('is asked after without a word of whom it is for', () => {
    expect(Object.keys(provisionOffered.question.shape)).toEqual(['provisionId']);
  });
});

test('what a party wrote of a resident stops at the very next query after withdrawal; that it took place stays', async () => {
  const read = async (name: string) => {
    const query = `{ it: referral(id: "${referral(name)}") { state statusReason feedback feedbackAt feedbackDueAt reason events { state note } to { id } } }`;
    return (await ask<{ it: Record<string, unknown> }>(held.federation, 'woonbron', query)).data.it;
  };
  expect(await read('rejected before')).toMatchObject({ state: 'REJECTED', statusReason: 'he drinks', reason: 'rent arrears' });
  const query = `mutation { withdrawConsent(id: "${consentTo('woonbron', 2)}") { consentId } }`;
  await ask(held.federation, 'worker-wielwijk', query);
  expect(await read('rejected before')).toMatchObject({ state: 'REJECTED', statusReason: null, reason: null, to: { id: 'woonbron' } });
  expect(await read('to be revoked')).toMatchObject({ state: 'REVOKED', feedbackDueAt: null, reason: null });
  expect(await reminders('worker-wielwijk')).not.toContain('to be revoked');
  const before = await everythingStored(held.federation);
  for (const step of [respond(referral('to be revoked'), 'START'), tell(referral('rejected before'))])
    expect((await take('woonbron', step)).errors?.[0]?.extensions.code).toBe('INVALID_STATE');
  expect(await everythingStored(held.federation)).toEqual(before);
  expect((await take('worker-wielwijk', `cancelReferral(id: "${referral('to be revoked')}")`)).data.it?.state).toBe('CANCELLED');
});
