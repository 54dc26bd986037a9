import type { SubgraphName } from '@wijkgraph/schema';
import { expect } from 'vitest';
import type { Answer } from '../federation/ask.ts';
import { askDirectly, callerOf } from '../federation/direct.ts';
import { rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { attack, attacks } from './attack.ts';
import { attackedResidents, greedyWoonbron, who } from './world.ts';

const held = withFederation(attackedResidents);

interface Entities {
  readonly _entities: readonly (Readonly<Record<string, unknown>> | null)[];
}
type Representation = Readonly<Record<string, unknown>>;

const entitiesOf = (subgraph: SubgraphName, selection: string, representations: readonly Representation[]): Promise<Answer<Entities>> =>
  askDirectly<Entities>(
    held.federation,
    subgraph,
    callerOf(greedyWoonbron),
    `query ($r: [_Any!]!) { _entities(representations: $r) { ${selection} } }`,
    { r: representations },
  );

const idOf = async (subgraph: SubgraphName, sql: string, ...values: readonly string[]): Promise<string> => {
  const [row] = await rowsOf<{ id: string }>(held.federation, subgraph, sql, values);
  if (!row) throw new Error('There must be a row to attack');
  return row.id;
};
const planOf = (resident: string) => idOf('support-plans', 'select id from support_plan where resident_ids @> array[?]::uuid[]', resident);
const goalOf = (resident: string, domain: string) =>
  idOf('support-plans', 'select id from goal where resident_id = ? and life_domain = ?', resident, domain);
const referralTo = (party: string) =>
  idOf('referrals', 'select id from referral where resident_id = ? and to_party_id = ?', who.shares, party);
const consentTo = (party: string) =>
  idOf('consent', `select id from consent where resident_id = ? and grantee_id = ? and action = 'SHARE'`, who.shares, party);

const forgedIdentity = { firstName: 'Forged', phone: 'Forged', street: 'Forged', districtCode: 'Forged' };

attacks('forged values beside a key', [
  attack(
    'of a permitted resident: the stored value is given',
    'representations',
    () =>
      entitiesOf('residents', '... on Resident { id firstName phone street district { code } }', [
        { __typename: 'Resident', id: who.shares, ...forgedIdentity },
      ]),
    ({ data }) =>
      expect(data._entities).toEqual([
        { id: who.shares, firstName: 'Resident1', phone: null, street: 'Street of Resident1', district: { code: 'WK050507' } },
      ]),
  ),
  attack(
    'of a hidden resident: there is none',
    'representations',
    () =>
      entitiesOf('residents', '... on Resident { id firstName phone }', [{ __typename: 'Resident', id: who.hidden, ...forgedIdentity }]),
    ({ data }) => expect(data._entities).toEqual([null]),
  ),
  attack(
    'a plan said to be of a permitted resident',
    'representations',
    async () =>
      entitiesOf('support-plans', '... on SupportPlan { id state goals { text } }', [
        { __typename: 'SupportPlan', id: await planOf(who.hidden), residentIds: [who.shares], state: 'Forged', teamId: 'Forged' },
      ]),
    ({ data }) => expect(data._entities).toEqual([null]),
  ),
  attack(
    'a goal said to be in a permitted domain',
    'representations',
    async () =>
      entitiesOf('support-plans', '... on Goal { id text lifeDomain }', [
        { __typename: 'Goal', id: await goalOf(who.shares, 'FINANCES'), lifeDomain: 'HOUSING', residentId: who.shares },
      ]),
    ({ data }) => expect(data._entities).toEqual([null]),
  ),
  attack(
    'a goal in a permitted domain said to be in another',
    'representations',
    async () =>
      entitiesOf('support-plans', '... on Goal { text lifeDomain }', [
        { __typename: 'Goal', id: await goalOf(who.shares, 'HOUSING'), lifeDomain: 'FINANCES', text: 'Forged' },
      ]),
    ({ data }) => expect(data._entities).toEqual([{ lifeDomain: 'HOUSING', text: 'HOUSING goal of Resident1' }]),
  ),
  attack(
    'a referral to another said to concern the caller',
    'representations',
    async () =>
      entitiesOf('referrals', '... on Referral { id state reason }', [
        {
          __typename: 'Referral',
          id: await referralTo('vivenz'),
          toPartyId: 'woonbron',
          concernedParties: ['woonbron'],
          sentAt: 'now',
          lifeDomains: [],
        },
      ]),
    ({ data }) => expect(data._entities).toEqual([null]),
  ),
  attack(
    'a consent to another said to be the caller’s',
    'representations',
    async () =>
      entitiesOf('consent', '... on Consent { id state provisions { categories } }', [
        {
          __typename: 'Consent',
          id: await consentTo('mee'),
          granteeId: 'woonbron',
          concernedParties: ['woonbron'],
          residentId: who.shares,
        },
      ]),
    ({ data }) => expect(data._entities).toEqual([null]),
  ),
  attack(
    'a household said to have other members',
    'representations',
    async () =>
      entitiesOf('residents', '... on Household { id members { id } }', [
        { __typename: 'Household', id: await idOf('residents', 'select id from household'), members: [{ id: 'Forged' }] },
      ]),
    ({ data, text }) => {
      expect(data._entities[0]?.members).toBeNull();
      expect(text).not.toContain('Forged');
    },
  ),
  attack(
    'an organisation said to have a higher ceiling',
    'representations',
    () =>
      entitiesOf('consent', '... on Organisation { categoryCeiling }', [
        { __typename: 'Organisation', id: 'woonbron', categoryCeiling: ['BSN'], ceiling: -1 },
      ]),
    ({ data }) => expect(data._entities).toEqual([{ categoryCeiling: ['IDENTITY', 'ADDRESS', 'CONTACT', 'PLAN', 'HOUSING'] }]),
  ),
]);

/** Keys that are no keys. Whatever is answered, it is no row. */
const strange: readonly (readonly [string, unknown])[] = [
  ['an object', { $ne: null }],
  ['an operator as text', '{"$ne":null}'],
  ['a list of ids', [who.shares]],
  ['two ids', `${who.shares},${who.hidden}`],
  ['a number', 1],
  ['null', null],
  ['true', true],
  ['SQL', "' or 1 = 1 --"],
  ['a wildcard', '%'],
  ['an id with a blank', ` ${who.hidden}`],
  ['an id in capitals', who.hidden.toUpperCase()],
  ['a null character', '\0'],
];

attacks(
  'a key that is none',
  (['residents', 'support-plans', 'consent', 'referrals'] as const).flatMap(subgraph =>
    strange.map(([what, id]) =>
      attack(
        `${what}, of ${subgraph}, beside a right one`,
        'representations',
        () =>
          entitiesOf(subgraph, '... on Resident { id }', [
            { __typename: 'Resident', id },
            { __typename: 'Resident', id: who.shares },
          ]),
        ({ data, text }) => {
          // ID of a list of one is that one: an array says no more than its own text.
          expect([null, { id: who.shares }]).toContainEqual(data._entities[0]);
          expect(data._entities[1]).toEqual({ id: who.shares });
          expect(text).not.toContain(who.hidden);
        },
      ),
    ),
  ),
);

/** Types that are not entities, or not of this subgraph. */
const noEntities: readonly (readonly [SubgraphName, string])[] = [
  ['residents', 'NetworkMember'],
  ['residents', 'HouseholdMember'],
  ['residents', 'Representative'],
  ['residents', 'Query'],
  ['residents', '_Service'],
  ['residents', 'SupportPlan'],
  ['support-plans', 'AssessmentScore'],
  ['support-plans', 'Action'],
  ['support-plans', 'WaitingListEntry'],
  ['consent', 'AccessLogEntry'],
  ['consent', 'ConsentProvision'],
  ['consent', 'Disclosure'],
  ['referrals', 'ReferralEvent'],
  ['referrals', 'ApplicationEvent'],
  ['referrals', '__proto__'],
  ['referrals', 'constructor'],
];

attacks(
  'a type that is no entity',
  noEntities.map(([subgraph, __typename]) =>
    attack(
      `${__typename} of ${subgraph}`,
      'representations',
      () => entitiesOf(subgraph, '__typename', [{ __typename, id: who.shares }]),
      ({ data, errors, text }) => {
        expect(errors?.length).toBeGreaterThan(0);
        expect(data?._entities ?? [null]).toEqual([null]);
        expect(text).not.toContain('stack');
      },
    ),
  ),
);

attacks('thousands of representations at once', [
  attack(
    'are answered in batches, and each by itself',
    'representations',
    async () => {
      held.federation.work.clear();
      const unknown = (index: number): string => `88888888-8888-4888-8888-${String(index).padStart(12, '0')}`;
      const many = Array.from({ length: 5_000 }, (_, index) => ({
        __typename: 'Resident',
        id: index === 4_321 ? who.shares : unknown(index),
      }));
      const started = performance.now();
      const answer = await entitiesOf('residents', '... on Resident { id firstName phone }', many);
      return {
        answer,
        took: performance.now() - started,
        statements: held.federation.work.statements.length,
        decisions: held.federation.work.decisions.length,
      };
    },
    ({ answer: { data }, took, statements, decisions }) => {
      expect(data._entities).toHaveLength(5_000);
      expect(data._entities.filter(row => row !== null)).toEqual([{ id: who.shares, firstName: 'Resident1', phone: null }]);
      expect(statements).toBeLessThanOrEqual(2 * 5);
      expect(decisions).toBeLessThanOrEqual(5);
      expect(took).toBeLessThan(5_000);
    },
  ),
  attack(
    'the same resident a thousand times is decided once',
    'representations',
    async () => {
      held.federation.work.clear();
      await entitiesOf(
        'residents',
        '... on Resident { id }',
        Array.from({ length: 1_000 }, () => ({ __typename: 'Resident', id: who.shares })),
      );
      return held.federation.work.decisions;
    },
    decisions => expect(decisions.map(({ residents }) => residents)).toEqual([[who.shares]]),
  ),
]);
