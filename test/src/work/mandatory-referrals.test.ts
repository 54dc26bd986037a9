import { randomUUID } from 'node:crypto';
import { Consent } from '@wijkgraph/consent';
import { MandatoryReferral } from '@wijkgraph/referrals';
import { SupportPlan } from '@wijkgraph/support-plans';
import type { PersonaName } from '@wijkgraph/sandbox';
import { describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { everythingStored, rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import type { Row, Sowing } from '../world/rows.ts';
import { WORKER } from '../world/worker.ts';

const idOf = new Map<string, string>();
const duty = (name: string): string => idOf.get(name) as string;
const sown: { consents: readonly Row[] } = { consents: [] };
const consentTo = (party: string, resident = 1): string =>
  sown.consents.find(row => row.granteeId === party && row.residentId === residentId(resident))?.id as string;

const VIOLENCE = { trigger: 'DOMESTIC_VIOLENCE', lifeDomain: 'DOMESTIC_RELATIONS', toPartyId: 'vivenz' };
const ADDICTION = { trigger: 'ADDICTION', lifeDomain: 'SUBSTANCE_USE', toPartyId: 'gp' };

const row = (name: string, minute: number, of: object, change: object = {}): Row => {
  const id = randomUUID();
  idOf.set(name, id);
  const recordedAt = new Date(Date.UTC(2026, 4, 1, 9, minute));
  const open = { state: 'OPEN', referralId: null, recordedAt, settledAt: null, settledBy: null };
  return { id, residentId: residentId(1), questionId: randomUUID(), ...open, ...of, ...change };
};

const amend = ({ consent, referrals, 'support-plans': supportPlans }: Sowing): void => {
  for (const plan of supportPlans.of(SupportPlan)) Object.assign(plan, { state: 'ACTIVE', contactWorkerId: WORKER, agreedAt: new Date() });
  sown.consents = consent.of(Consent);
  referrals.add(MandatoryReferral, row('violence', 3, VIOLENCE), row('another', 2, VIOLENCE), row('raced', 5, VIOLENCE));
  referrals.add(MandatoryReferral, row('addiction', 1, ADDICTION), row('refused', 4, ADDICTION));
  referrals.add(MandatoryReferral, row('elsewhere', 0, VIOLENCE, { residentId: residentId(2) }));
  referrals.add(MandatoryReferral, row('narrow', 0, VIOLENCE, { residentId: residentId(3) }));
};

const held = withFederation(
  [
    aResident(1)
      .in('team-wielwijk')
      .withPlan('FINANCES')
      .sharing('IDENTITY', 'SAFETY', 'FINANCE')
      .with('vivenz')
      .sharing('IDENTITY', 'SUBSTANCE_USE', 'MENTAL_HEALTH')
      .with('gp'),
    aResident(2).in('team-krispijn'),
    // The team may record this one's address and no more.
    aResident(3).given({ party: 'team-wielwijk', action: 'RECORD', categories: ['IDENTITY', 'ADDRESS'], purposes: ['SUPPORT'] }),
  ],
  {},
  amend,
);

interface Open {
  readonly it: {
    readonly edges: readonly { readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean };
  };
}
const open = async (by: PersonaName, first = 20): Promise<readonly string[]> => {
  const query = `{ it: openMandatoryReferrals(first: ${first}) { edges { node { id trigger resident { id } } } pageInfo { hasNextPage } } }`;
  const { data, errors } = await ask<Open>(held.federation, by, query);
  expect(errors).toBeUndefined();
  const names = new Map([...idOf].map(([name, id]) => [id, name]));
  return data.it.edges.map(({ node }) => names.get(node.id) as string);
};
const refuse = (name: string, by: PersonaName = 'worker-wielwijk') =>
  ask<{ it: Row | null }>(
    held.federation,
    by,
    `mutation { it: recordRefusal(mandatoryReferralId: "${duty(name)}") { state settledBy { id } } }`,
  );
const refer = (name: string, change: { readonly to?: string; readonly domain?: string; readonly by?: PersonaName } = {}) => {
  const { to = 'vivenz', domain = 'DOMESTIC_RELATIONS', by = 'worker-wielwijk' } = change;
  const input = `residentId: "${residentId(1)}", toParty: "${to}", consentId: "${consentTo(to)}", lifeDomains: [${domain}], reason: "it was told", mandatoryReferralId: "${duty(name)}"`;
  return ask<{ it: { id: string; mandatoryReason: string } | null }>(
    held.federation,
    by,
    `mutation { it: sendReferral(input: { ${input} }) { id mandatoryReason } }`,
  );
};
const stateOf = async (name: string) => {
  const [found] = await rowsOf<{ state: string; referral_id: string | null; settled_by: string | null }>(
    held.federation,
    'referrals',
    'select state, referral_id, settled_by from mandatory_referral where id = ?',
    [duty(name)],
  );
  return found;
};
const course = (name: string) =>
  rowsOf<{ state: string; worker_id: string | null; by_party_id: string }>(
    held.federation,
    'referrals',
    'select state, worker_id, by_party_id from mandatory_referral_event where mandatory_referral_id = ? order by id',
    [duty(name)],
  );
const byWorker = { worker_id: WORKER, by_party_id: 'team-wielwijk' };
const codes = ({ errors }: Awaited<ReturnType<typeof refuse>> | Awaited<ReturnType<typeof refer>>) =>
  errors?.map(({ extensions }) => extensions.code);

describe('a duty to refer somebody on', () => {
  test('is on the list of the team that holds the record, the longest ago first, and of nobody else', async () => {
    expect(await open('worker-wielwijk')).toEqual(['addiction', 'another', 'violence', 'refused', 'raced']);
    expect(await open('worker-wielwijk', 2)).toEqual(['addiction', 'another']);
    expect(await open('worker-krispijn')).toEqual(['elsewhere']);
    for (const stranger of ['vivenz', 'host-wielwijk', 'privacy-officer'] as const) {
      const { errors } = await ask(held.federation, stranger, '{ openMandatoryReferrals { edges { node { id } } } }');
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  test('is fulfilled by a referral on a consent, to whom it is addressed and in its life domain: violence goes to Vivenz', async () => {
    const { data, errors } = await refer('violence');
    expect([errors, data.it?.mandatoryReason]).toEqual([undefined, 'DOMESTIC_VIOLENCE']);
    expect(await stateOf('violence')).toEqual({ state: 'REFERRED', referral_id: data.it?.id, settled_by: WORKER });
    expect(await open('worker-wielwijk')).not.toContain('violence');
  });

  test.each([
    ['to another party', 'another', { to: 'gp', domain: 'MENTAL_HEALTH' }, 'BAD_USER_INPUT'],
    ['in another life domain', 'another', { domain: 'FINANCES' }, 'BAD_USER_INPUT'],
    ['beyond the consent', 'another', { to: 'gp' }, 'INVALID_STATE'],
    ['that is fulfilled already', 'violence', {}, 'INVALID_STATE'],
    ['of somebody else', 'elsewhere', {}, 'NOT_FOUND'],
    ['by another team', 'another', { by: 'worker-krispijn' }, 'NOT_FOUND'],
  ] as const)('is fulfilled by no referral %s, and nothing is written', async (_what, name, change, code) => {
    const before = await everythingStored(held.federation);
    expect(codes(await refer(name, change))).toEqual([code]);
    expect(await everythingStored(held.federation)).toEqual(before);
  });

  test('is refused by the resident, which is written down with who heard it, and nobody is told', async () => {
    const { data } = await refuse('refused');
    expect(data.it).toEqual({ state: 'REFUSED_BY_RESIDENT', settledBy: { id: WORKER } });
    expect(await open('worker-wielwijk')).not.toContain('refused');
    const [sent] = await rowsOf<{ count: string }>(
      held.federation,
      'referrals',
      `select count(*)::text from referral where to_party_id = 'gp'`,
    );
    expect(sent?.count).toBe('0');
  });

  test('can still be fulfilled by somebody who refused at first', async () => {
    const { data } = await refer('refused', { to: 'gp', domain: 'SUBSTANCE_USE' });
    expect(data.it?.mandatoryReason).toBe('ADDICTION');
    expect((await stateOf('refused'))?.state).toBe('REFERRED');
  });

  test('keeps its course: who heard the refusal is known too once somebody was referred after all', async () => {
    expect(await course('refused')).toEqual([
      { state: 'REFUSED_BY_RESIDENT', ...byWorker },
      { state: 'REFERRED', ...byWorker },
    ]);
  });

  test.each([
    ['that was fulfilled', 'violence', 'worker-wielwijk', 'INVALID_STATE'],
    ['of another team', 'elsewhere', 'worker-wielwijk', 'NOT_FOUND'],
    ['of which the team may not see what it betrays', 'narrow', 'worker-wielwijk', 'NOT_FOUND'],
    ['by another team', 'another', 'worker-krispijn', 'NOT_FOUND'],
    ['by the receiver', 'another', 'vivenz', 'FORBIDDEN'],
  ] as const)('%s is not refused, and nothing is written', async (_what, name, by, code) => {
    const before = await everythingStored(held.federation);
    expect(codes(await refuse(name, by))).toEqual([code]);
    expect(await everythingStored(held.federation)).toEqual(before);
  });

  test('is open again where its referral was taken back or rejected: somebody still has to be found', async () => {
    const first = await refer('another');
    await ask(held.federation, 'worker-wielwijk', `mutation { cancelReferral(id: "${first.data.it?.id}") { id } }`);
    expect(await stateOf('another')).toEqual({ state: 'OPEN', referral_id: null, settled_by: null });
    const second = await refer('another');
    const rejecting = `mutation { respondToReferral(input: { referralId: "${second.data.it?.id}", response: REJECT, reason: "full" }) { id } }`;
    await ask(held.federation, 'vivenz', rejecting);
    expect((await stateOf('another'))?.state).toBe('OPEN');
    expect(await course('another')).toEqual([
      { state: 'REFERRED', ...byWorker },
      { state: 'OPEN', ...byWorker },
      { state: 'REFERRED', ...byWorker },
      { state: 'OPEN', worker_id: null, by_party_id: 'vivenz' },
    ]);
  });

  test('pauses the plan when it is open again, until it is made anew or refused', async () => {
    const [active] = await rowsOf<{ id: string; version: number }>(
      held.federation,
      'support-plans',
      'select id, version from support_plan',
    );
    const plan = async () => {
      const [found] = await rowsOf<{ state: string; version: number; by: string; worker: string | null }>(
        held.federation,
        'support-plans',
        `select p.state, p.version, e.party_id as by, e.worker_id as worker from support_plan p
         left join lateral (select * from plan_event e where e.plan_id = p.id and e.step = 'PAUSED' order by e.id desc limit 1) e on true`,
      );
      return found;
    };
    const activate = async () =>
      ask<{ it: { state: string } | null }>(
        held.federation,
        'worker-wielwijk',
        `mutation { it: activatePlan(input: { id: "${active?.id}", expectedVersion: ${(await plan())?.version} }) { state } }`,
      );
    const settle = () =>
      rowsOf(held.federation, 'referrals', `update mandatory_referral set state = 'REFUSED_BY_RESIDENT' where state = 'OPEN'`);
    await settle();
    const back = await refer('another');
    await activate();
    expect((await plan())?.state).toBe('ACTIVE');
    await ask(held.federation, 'worker-wielwijk', `mutation { cancelReferral(id: "${back.data.it?.id}") { id } }`);
    expect(await plan()).toMatchObject({ state: 'PAUSED', by: 'team-wielwijk', worker: WORKER });
    expect((await activate()).errors?.[0]?.extensions.code).toBe('INVALID_STATE');

    const again = await refer('another');
    expect((await activate()).data.it?.state).toBe('ACTIVE');
    const rejecting = `mutation { respondToReferral(input: { referralId: "${again.data.it?.id}", response: REJECT, reason: "full" }) { id } }`;
    await held.federation.stopSubgraph('support-plans');
    const before = await stateOf('another');
    const { errors } = await ask(held.federation, 'vivenz', rejecting);
    expect([errors?.[0]?.extensions.code, await stateOf('another')]).toEqual(['SUBGRAPH_UNAVAILABLE', before]);
    await held.federation.startSubgraph('support-plans');
    await ask(held.federation, 'vivenz', rejecting);
    expect(await plan()).toMatchObject({ state: 'PAUSED', by: 'vivenz', worker: null });
  });

  test('is settled once, of ten referrals and ten refusals at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 ? refer('raced') : refuse('raced'))));
    // Whoever refused first may still be referred: there is one referral at most, and no refusal after it.
    const referred = answers.filter((answer, index) => index % 2 && answer.data.it !== null);
    const refused = answers.filter((answer, index) => index % 2 === 0 && answer.data.it !== null);
    expect(referred.length).toBe(1);
    expect(refused.length).toBeLessThanOrEqual(1);
    expect((await stateOf('raced'))?.state).toBe('REFERRED');
  });
});
