import { ClientRegistration } from '@wijkgraph/consent';
import type { Persona } from '@wijkgraph/sandbox';
import { expect } from 'vitest';
import { type Answer, ask } from '../federation/ask.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { type Attack, attack, attacks } from './attack.ts';
import { greedyWoonbron, like } from './world.ts';

const MANY = 4;
const sharing = (number: number) =>
  aResident(number)
    .in('team-wielwijk')
    .withPlan('HOUSING')
    .asking('HOUSING')
    .asking('HOUSING')
    .spokenWith('HOUSING')
    .spokenWith('HOUSING')
    .referredTo('woonbron', 'HOUSING')
    .referredTo('woonbron', 'HOUSING')
    .sharing('IDENTITY', 'PLAN')
    .with('woonbron')
    .sharing('HOUSING')
    .with('woonbron')
    .sharing('IDENTITY', 'PLAN')
    .with('mee');

const held = withFederation(
  [
    ...Array.from({ length: MANY }, (_, index) => sharing(index + 1)),
    aResident(9).in('team-krispijn').withPlan('HOUSING').sharing('IDENTITY', 'PLAN').with('woonbron'),
  ],
  {},
  ({ consent }) => {
    const like = (client: string) => consent.of(ClientRegistration).find(({ id }) => id === client);
    consent.add(ClientRegistration, { ...like('dashboard'), id: 'second-dashboard' }, { ...like('woonbron-app'), id: 'second-app' });
  },
);

const woonbron = greedyWoonbron;
const worker = like('worker-wielwijk', {});
const page = 'edges { cursor node { id } } pageInfo { hasNextPage endCursor }';

interface List {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}
interface Listed {
  readonly list?: List | null;
  readonly of?: { readonly list: List | null } | null;
}

/** Every list with pages, by what it is asked of. */
const lists: Readonly<Record<string, readonly [Persona, (paging: string) => string]>> = {
  sharedWithMe: [woonbron, paging => `{ list: sharedWithMe(${paging}) { ${page} } }`],
  residents: [woonbron, paging => `{ list: residents(${paging}) { ${page} } }`],
  incomingReferrals: [woonbron, paging => `{ list: incomingReferrals(${paging}) { ${page} } }`],
  'Resident.referrals': [woonbron, paging => `{ of: resident(id: "${residentId(1)}") { list: referrals(${paging}) { ${page} } } }`],
  'Resident.consents': [woonbron, paging => `{ of: resident(id: "${residentId(1)}") { list: consents(${paging}) { ${page} } } }`],
  'Team.supportPlans': [woonbron, paging => `{ of: team(id: "team-wielwijk") { list: supportPlans(${paging}) { ${page} } } }`],
  'Resident.helpQuestions': [worker, paging => `{ of: resident(id: "${residentId(1)}") { list: helpQuestions(${paging}) { ${page} } } }`],
  'Resident.contactMoments': [worker, paging => `{ of: resident(id: "${residentId(1)}") { list: contactMoments(${paging}) { ${page} } } }`],
  sentReferrals: [worker, paging => `{ list: sentReferrals(${paging}) { ${page} } }`],
  waitingList: [worker, paging => `{ list: waitingList(team: "team-wielwijk", ${paging}) { ${page} } }`],
};

const listIn = ({ data }: Answer<Listed>): List | null | undefined => data?.list ?? data?.of?.list;

const readAs = (persona: Persona, query: string) => ask<Listed>(held.federation, persona, query);

const cursorOf = async (name: string): Promise<string> => {
  const [persona, query] = lists[name] ?? [];
  if (!persona || !query) throw new Error(`There is no list ${name}`);
  const cursor = listIn(await readAs(persona, query('first: 1')))?.edges[0]?.cursor;
  if (!cursor) throw new Error(`${name} has no first row`);
  return cursor;
};

const refused = (answer: Answer<Listed>): void => {
  expect(answer.errors?.map(({ extensions: { code } }) => code)).toEqual(['BAD_USER_INPUT']);
  expect(listIn(answer) ?? null).toBeNull();
  expect(answer.text).not.toContain('"id"');
};

const flipped = (cursor: string, at: number): string => {
  const bytes = Buffer.from(cursor, 'base64url');
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes.toString('base64url');
};

/** Somebody else who may ask the same question. */
const others: readonly (readonly [string, (owner: Persona) => Persona])[] = [
  [
    'another subject',
    owner => ({ ...owner, subject: owner.subject === worker.subject ? '00000000-0000-4000-9000-000000000005' : 'another-app' }),
  ],
  ['the same subject through another client', owner => ({ ...owner, client: owner === worker ? 'second-dashboard' : 'second-app' })],
  [
    'the same subject for another party',
    owner => ({ ...owner, ...(owner === worker ? { party: 'team-krispijn' } : { party: 'mee', client: 'mee-app' }) }),
  ],
];

for (const [name, [owner, query]] of Object.entries(lists)) {
  const after = (persona: Persona, cursor: string) => readAs(persona, query(`first: 10, after: "${cursor}"`));
  const altered: readonly (readonly [string, (cursor: string) => string])[] = [
    ['its seal altered', cursor => flipped(cursor, 0)],
    ['its place altered', cursor => flipped(cursor, Buffer.from(cursor, 'base64url').length - 1)],
    ['its place cut off', cursor => Buffer.from(cursor, 'base64url').subarray(0, 16).toString('base64url')],
    ['its seal cut off', cursor => Buffer.from(cursor, 'base64url').subarray(16).toString('base64url')],
    ['a place of its own', () => Buffer.from(residentId(1)).toString('base64url')],
    ['no base64url at all', () => "'; drop table resident --"],
  ];
  const table: readonly Attack[] = [
    attack(
      `continued by its owner, it works`,
      'cursor',
      async () => after(owner, await cursorOf(name)),
      answer => {
        expect(answer.errors).toBeUndefined();
        expect(listIn(answer)?.edges.length).toBeGreaterThan(0);
      },
    ),
    ...altered.map(([what, alter]) => attack(what, 'cursor', async () => after(owner, alter(await cursorOf(name))), refused)),
    ...others.map(([by, other]) =>
      attack(
        `used by ${by}`,
        'cursor',
        async () => after(other(owner), await cursorOf(name)),
        answer => {
          // Through a parent that this caller does not know, the list is not even reached.
          if (answer.data?.of === null && !answer.errors) expect(answer.text.trim()).toBe('{"data":{"of":null}}');
          else refused(answer);
        },
      ),
    ),
    ...Object.entries(lists)
      .filter(([other, [persona]]) => other !== name && persona === owner)
      .map(([other]) => attack(`given for ${other}`, 'cursor', async () => after(owner, await cursorOf(other)), refused)),
  ];
  attacks(`the cursor of ${name}`, table);
}

attacks('a cursor, after the withdrawal of the resident that it stands on', [
  attack(
    'continues with who is permitted now, and shows nothing of who is not',
    'now',
    async () => {
      const cursor = await cursorOf('sharedWithMe');
      for (const gone of [residentId(1), residentId(3)]) {
        const consents = await ask<{ resident: { consents: { edges: { node: { id: string; grantee: { id: string } } }[] } } }>(
          held.federation,
          worker,
          `{ resident(id: "${gone}") { consents { edges { node { id grantee { id } } } } } }`,
        );
        for (const { node } of consents.data.resident.consents.edges.filter(edge => edge.node.grantee.id === 'woonbron'))
          expect(
            (await ask(held.federation, worker, `mutation { withdrawConsent(id: "${node.id}") { consentId } }`)).errors,
          ).toBeUndefined();
      }
      return readAs(woonbron, `{ list: sharedWithMe(first: 10, after: "${cursor}") { ${page} } }`);
    },
    answer => expect(listIn(answer)?.edges.map(({ node }) => node.id)).toEqual([residentId(2), residentId(4), residentId(9)]),
  ),
]);
