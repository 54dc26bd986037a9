import { expect } from 'vitest';
import { ask } from '../federation/ask.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { attack, attacks } from './attack.ts';
import { like } from './world.ts';

const RESIDENTS = 12;
/** By turns to one partner, to the other, and to neither. */
const held = withFederation(
  Array.from({ length: RESIDENTS }, (_, index) => {
    const resident = aResident(index + 1)
      .in('team-wielwijk')
      .withPlan('HOUSING', 'WORK_EDUCATION');
    if (index % 3 === 0) return resident.sharing('IDENTITY', 'ADDRESS', 'PLAN', 'HOUSING').with('woonbron');
    return index % 3 === 1 ? resident.sharing('IDENTITY', 'CONTACT', 'PLAN', 'WORK_EDUCATION').with('mee') : resident;
  }),
);

const all = `{ ${Array.from({ length: RESIDENTS }, (_, index) => `r${index + 1}: resident(id: "${residentId(index + 1)}") { firstName street phone supportPlan { state goals { text } } }`).join(' ')} sharedWithMe(first: 50) { edges { cursor node { id firstName } } } team(id: "team-wielwijk") { supportPlans(first: 50) { edges { node { goals { text } } } } } }`;

const once = async (who: 'woonbron' | 'mee') => (await ask<never>(held.federation, who, all)).text;
const callers = ['woonbron', 'mee'] as const;

attacks('two callers at once', [
  attack(
    'fifty requests of theirs, interleaved: each answer is its caller’s own',
    'apart',
    async () => {
      const alone = { woonbron: await once('woonbron'), mee: await once('mee') };
      const together = await Promise.all(
        Array.from({ length: 50 }, (_, index) => callers[index % 2] ?? 'mee').map(async who => ({ who, text: await once(who) })),
      );
      return { alone, together };
    },
    ({ alone, together }) => {
      expect(alone.woonbron).not.toBe(alone.mee);
      expect(alone.woonbron).toContain('Resident1');
      expect(alone.mee).toContain('Resident2');
      for (const { who, text } of together) expect(text).toBe(alone[who]);
    },
  ),
  attack(
    'the same document and variables for another purpose',
    'apart',
    () =>
      Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          ask<{ resident: object | null }>(held.federation, 'woonbron', `{ resident(id: "${residentId(1)}") { id } }`, {
            headers: { 'wijkgraph-purpose': index % 2 ? 'SUPPORT' : 'REFERRAL' },
          }),
        ),
      ),
    answers => expect(answers.every(({ data }) => data.resident !== null)).toBe(true),
  ),
  attack(
    'a question of one that fails does not fail the other’s',
    'apart',
    () =>
      Promise.all(
        Array.from({ length: 30 }, (_, index) =>
          index % 3 === 0
            ? ask<never>(held.federation, like('mee', { subject: 'x'.repeat(250), client: 'x'.repeat(250) }), all)
            : ask<never>(held.federation, 'woonbron', all),
        ),
      ),
    answers => {
      const good = answers.filter((_, index) => index % 3 !== 0);
      expect(new Set(good.map(({ text }) => text)).size).toBe(1);
      expect(good[0]?.errors).toBeUndefined();
    },
  ),
]);

const RACED = residentId(1);
const SECRET = 'Resident1';
const worker = like('worker-wielwijk', {});
const give = async (): Promise<string> => {
  const { data, errors } = await ask<{ recordConsent: { id: string } }>(
    held.federation,
    worker,
    `mutation { recordConsent(input: { residentId: "${RACED}", granteeId: "woonbron", action: SHARE, provisions: [{ categories: [IDENTITY, ADDRESS, PLAN, HOUSING], purposes: [SUPPORT] }] }) { id } }`,
  );
  expect(errors).toBeUndefined();
  return data.recordConsent.id;
};
const consents = async (): Promise<readonly string[]> => {
  const { data } = await ask<{ resident: { consents: { edges: { node: { id: string; state: string; grantee: { id: string } } }[] } } }>(
    held.federation,
    worker,
    `{ resident(id: "${RACED}") { consents(first: 100) { edges { node { id state grantee { id } } } } } }`,
  );
  return data.resident.consents.edges
    .filter(({ node }) => node.grantee.id === 'woonbron' && node.state === 'ACTIVE')
    .map(({ node }) => node.id);
};
const withdraw = async (id: string): Promise<void> => {
  const { errors } = await ask(held.federation, worker, `mutation { withdrawConsent(id: "${id}") { consentId } }`);
  expect(errors).toBeUndefined();
};
const documents = [
  `{ resident(id: "${RACED}") { firstName street } }`,
  '{ sharedWithMe(first: 20) { edges { node { firstName supportPlan { goals { text } } } } } }',
  '{ residents(lastName: "Family of Resident1", first: 1) { edges { node { firstName } } } }',
];

const ROUNDS = 15;

/** One round: questions are under way while the consent is withdrawn; those that begin after the acknowledgement must not see it. */
const race = async (round: number): Promise<{ readonly during: number; readonly after: readonly string[] }> => {
  const id = await give();
  const seen = await ask<never>(held.federation, 'woonbron', documents[round % documents.length] ?? '');
  expect(seen.text).toContain(SECRET);
  const running = documents.flatMap(document => [
    ask<never>(held.federation, 'woonbron', document),
    ask<never>(held.federation, 'woonbron', document),
  ]);
  await withdraw(id);
  const after = await Promise.all(documents.map(document => ask<never>(held.federation, 'woonbron', document)));
  const during = await Promise.all(running);
  return { during: during.filter(({ text }) => text.includes(SECRET)).length, after: after.map(({ text }) => text) };
};

attacks('a withdrawal that races running operations', [
  attack(
    `${ROUNDS * documents.length} operations that begin after it was acknowledged see nothing`,
    'now',
    async () => {
      for (const id of await consents()) await withdraw(id);
      const rounds = [];
      for (let round = 0; round < ROUNDS; round++) rounds.push(await race(round));
      return rounds;
    },
    rounds => {
      expect(rounds.flatMap(({ after }) => after).filter(text => text.includes(`${SECRET}"`))).toEqual([]);
      // The race is one: while it ran, some still saw what was permitted when they began.
      expect(rounds.some(({ during }) => during > 0)).toBe(true);
    },
  ),
]);
