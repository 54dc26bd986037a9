import { setTimeout as wait } from 'node:timers/promises';
import { type Persona, type PersonaName, personas } from '@wijkgraph/sandbox';
import { expect } from 'vitest';
import { ask } from '../federation/ask.ts';
import { rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { attack, attacks } from './attack.ts';
import { refusedOn } from './refused.ts';

const SOON = 60_000;
const who = {
  expiring: residentId(1),
  withdrawing: residentId(2),
  torn: residentId(3),
  /** Known to Krispijn alone: what Wielwijk sees of them, it sees by an override. */
  unreachable: residentId(4),
  beside: residentId(5),
  /** Whom nobody may look at. */
  other: residentId(6),
} as const;

/** Holds up what the support plans ask to be decided, until it is let go. */
const gate: { reached?: () => void; opened?: Promise<void> } = {};
const held = withFederation(
  [
    aResident(1)
      .in('team-wielwijk')
      .sharing('IDENTITY')
      .with('woonbron', { until: new Date(Date.now() + SOON) }),
    ...[2, 3].map(number =>
      aResident(number).in('team-wielwijk').withPlan('HOUSING').sharing('IDENTITY', 'PLAN', 'HOUSING').with('woonbron'),
    ),
    ...[4, 5, 6].map(number =>
      aResident(number).in('team-krispijn', 'WK050503').withPlan('HOUSING', 'FINANCES').asking('FINANCES').livingIn('home'),
    ),
  ],
  {
    aroundDecisions: (decisionPoint, subgraph) =>
      subgraph === 'support-plans'
        ? {
            ...decisionPoint,
            async decide(question) {
              gate.reached?.();
              await gate.opened;
              return decisionPoint.decide(question);
            },
          }
        : decisionPoint,
  },
);
const refused = refusedOn(held);

const look = (by: PersonaName | Persona, resident: string, selection = 'firstName') =>
  ask<{ resident: { readonly [field: string]: unknown } | null }>(held.federation, by, `{ resident(id: "${resident}") { ${selection} } }`);
const consentOf = async (resident: string): Promise<string> => {
  const sql = `select id from consent where resident_id = ? and grantee_id = 'woonbron'`;
  return (await rowsOf<{ id: string }>(held.federation, 'consent', sql, [resident]))[0]?.id as string;
};
const withdraw = async (resident: string) => {
  const { errors } = await ask(
    held.federation,
    'worker-wielwijk',
    `mutation { withdrawConsent(id: "${await consentOf(resident)}") { consentId } }`,
  );
  expect(errors).toBeUndefined();
};
const clock = (table: string, resident: string): Promise<unknown> =>
  rowsOf(
    held.federation,
    'consent',
    `update ${table} set valid_from = valid_from - interval '1 hour', valid_until = clock_timestamp() + interval '1.5 seconds' where resident_id = ? and valid_until is not null returning 1`,
    [resident],
  );

attacks('a permit remembered', [
  attack(
    'past a withdrawal: by one caller, for another purpose, and by its list',
    'now',
    async () => {
      const list = '{ sharedWithMe(first: 50) { edges { node { id } } } }';
      const before = await look('woonbron', who.withdrawing);
      await withdraw(who.withdrawing);
      const after = await Promise.all([
        look('woonbron', who.withdrawing),
        ask(held.federation, 'woonbron', list),
        look('woonbron', who.withdrawing, 'id supportPlan { state }'),
      ]);
      return { before, after };
    },
    ({ before, after }) => {
      expect(before.data.resident).not.toBeNull();
      for (const { text } of after) expect(text).not.toContain(who.withdrawing);
      expect([after[0].data.resident, after[2].data.resident]).toEqual([null, null]);
    },
  ),
  attack(
    'past its end: nobody withdraws, and nothing runs at that moment',
    'now',
    async () => {
      await clock('consent_provision', who.expiring);
      const before = await look('woonbron', who.expiring);
      await wait(1_600);
      return { before, after: await look('woonbron', who.expiring) };
    },
    ({ before, after }) => expect([before.data.resident === null, after.data.resident]).toEqual([false, null]),
  ),
]);

attacks('one operation', [
  attack(
    'that one subgraph answered before a withdrawal and another after it',
    'released',
    async () => {
      const whole = 'firstName supportPlan { state goals { text } }';
      const before = await look('woonbron', who.torn, whole);
      const reached = new Promise<void>(resolve => (gate.reached = resolve));
      let open = (): void => undefined;
      gate.opened = new Promise(resolve => (open = resolve));
      const running = look('woonbron', who.torn, whole);
      await reached;
      await withdraw(who.torn);
      open();
      delete gate.reached;
      delete gate.opened;
      return { before, torn: await running };
    },
    ({ before, torn }) => {
      expect(before.data.resident).toMatchObject({ firstName: 'Resident3', supportPlan: { state: 'ACTIVE' } });
      expect(torn.text).not.toMatch(/Resident3|HOUSING|ACTIVE/);
      expect(torn.data?.resident ?? null).toBeNull();
    },
  ),
]);

const worker = personas['worker-wielwijk'];
const officer = personas['privacy-officer'];
const REASON = 'Buurvrouw belt: bewoner reageert niet en zou medicijnen nodig hebben';
const invocation = (resident: string, more = 'categories: [IDENTITY, PLAN, HOUSING]', reason = REASON): string =>
  `mutation { it: invokeOverride(input: { residentId: "${resident}", ground: VITAL_INTEREST, reason: "${reason}", ${more} }) { id } }`;
const invoke = async (resident: string): Promise<string> => {
  const { data, errors } = await ask<{ it: { id: string } }>(held.federation, worker, invocation(resident));
  expect(errors).toBeUndefined();
  return data.it.id;
};
const reviewing = (id: string): string =>
  `mutation { it: reviewOverride(input: { id: "${id}", verdict: JUSTIFIED, note: "Het gevaar was echt en niets anders hielp" }) { id } }`;

attacks('an override', [
  refused('without a reason', 'override', worker, () => invocation(who.other, 'categories: [IDENTITY]', ' '), 'BAD_USER_INPUT'),
  refused(
    'of a reason without substance',
    'override',
    worker,
    () => invocation(who.other, 'categories: [IDENTITY]', 'nodig nodig nodig nodig'),
    'BAD_USER_INPUT',
  ),
  refused(
    'for longer than four hours',
    'override',
    worker,
    () => invocation(who.other, 'categories: [IDENTITY], minutes: 241'),
    'BAD_USER_INPUT',
  ),
  refused('by a partner', 'override', { ...personas.woonbron, scopes: worker.scopes }, () => invocation(who.other), 'FORBIDDEN'),
  attack(
    'wider than granted: other categories of the same person, rows of another life domain, and what hangs on them',
    'override',
    async () => {
      await invoke(who.beside);
      return look(
        worker,
        who.beside,
        'firstName street phone visibleCategories household { id } helpQuestions { edges { node { id } } } supportPlan { goals { lifeDomain text actions { text } } }',
      );
    },
    ({ data, text }) => {
      expect(data.resident).toMatchObject({ firstName: 'Resident5', street: null, phone: null, household: null, helpQuestions: null });
      expect(data.resident?.visibleCategories).toEqual(['IDENTITY', 'PLAN', 'HOUSING']);
      expect(text).toMatch(/HOUSING goal/);
      expect(text).not.toMatch(/FINANCES/);
    },
  ),
  attack(
    'wider than granted: those whom nobody opened, in the lists and in the household',
    'override',
    () =>
      ask(
        held.federation,
        worker,
        `{ residents(lastName: "Family", first: 50) { edges { node { id } } } team(id: "team-krispijn") { supportPlans { edges { node { id goals { text } } } } } resident(id: "${who.other}") { id } beside: resident(id: "${who.beside}") { household { members { resident { id } } } } }`,
      ),
    ({ data, errors }) => {
      expect(errors).toBeUndefined();
      const text = JSON.stringify(data);
      expect(text).not.toMatch(/HOUSING goal of Resident[456]/);
      expect(data).toMatchObject({ resident: null, beside: { household: null } });
      for (const resident of [who.other, who.beside, who.unreachable]) expect(text).not.toContain(resident);
    },
  ),
  refused(
    'used to write',
    'override',
    worker,
    async () => {
      const [plan] = await rowsOf<{ id: string }>(
        held.federation,
        'support-plans',
        'select id from support_plan where ? = any(resident_ids)',
        [who.beside],
      );
      return `mutation { it: addGoal(input: { planId: "${plan?.id}", residentId: "${who.beside}", lifeDomain: HOUSING, text: "not theirs" }) { id } }`;
    },
    'NOT_FOUND',
  ),
  attack(
    'past its end, which nobody has to bring about',
    'override',
    async () => {
      await invoke(who.unreachable);
      await clock('emergency_override', who.unreachable);
      const before = await look(worker, who.unreachable);
      await wait(1_600);
      return { before, after: await look(worker, who.unreachable) };
    },
    ({ before, after }) => expect([before.data.resident === null, after.data.resident]).toEqual([false, null]),
  ),
  refused(
    'reviewed by its own author, who is privacy officer too',
    'override',
    { ...officer, subject: worker.subject },
    async () => reviewing(await invoke(who.other)),
    'FORBIDDEN',
  ),
  refused(
    'reviewed by the lead of the author’s team',
    'override',
    { ...personas['lead-wielwijk'], scopes: [...personas['lead-wielwijk'].scopes, 'access-log:read'] },
    async () => reviewing(await invoke(who.other)),
    'FORBIDDEN',
  ),
]);
