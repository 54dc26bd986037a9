import { randomUUID } from 'node:crypto';
import type { Caller, SubgraphName } from '@wijkgraph/schema';
import { describe, expect, test } from 'vitest';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { callDirectly, validToken, worker } from './direct-call.ts';

const held = withFederation([
  aResident(1).in('team-wielwijk').withPlan('HOUSING').asking('HOUSING').sharing('IDENTITY').with('woonbron'),
  aResident(2).in('team-krispijn').withPlan('HOUSING').asking('HOUSING'),
]);

const partner: Caller = { ...worker, subject: 'woonbron-app', client: 'woonbron-app', party: 'woonbron', roles: [] };

const entities = (subgraph: SubgraphName, selection: string, representations: readonly unknown[], caller: Caller = worker) =>
  callDirectly(
    held.federation,
    subgraph,
    {
      query: `query($representations: [_Any!]!) { _entities(representations: $representations) { __typename ${selection} } }`,
      variables: { representations },
    },
    `Bearer ${validToken(held.federation, subgraph, caller)}`,
  );

const person = '... on Resident { id firstName street bsn }';
const plain = { __typename: 'Resident', id: residentId(1) };

/** What a forger would add to a key: values of fields, `@requires` and `@external` inputs, and names from inside. */
const forged = {
  firstName: 'Forged',
  street: 'Forged',
  bsn: '999990019',
  residentId: residentId(2),
  residentIds: [residentId(2)],
  resident: plain,
  concernedParties: ['woonbron'],
  lifeDomains: [],
  lifeDomain: 'HOUSING',
  granted: 2 ** 31 - 1,
  teamId: 'team-wielwijk',
  householdId: null,
  visibleCategories: ['BSN'],
  __proto__polluted: true,
};

/** That somebody was decided about is told to the gateway, and to nobody else. */
const NOBODY = { data: { _entities: [null] }, extensions: { asOf: 0 } };

describe('values that a caller adds to a key', () => {
  test.each([
    ['a worker', worker],
    ['a partner', partner],
  ] as const)('change nothing of what %s is answered', async (_who, caller) => {
    const honest = await entities('residents', person, [plain], caller);
    expect(honest.body.data?._entities?.[0]).toMatchObject({ id: residentId(1), firstName: 'Resident1' });
    expect(await entities('residents', person, [{ ...plain, ...forged }], caller)).toEqual(honest);
  });

  test('open no resident of another team, whoever they say it is about', async () => {
    const representation = { __typename: 'Resident', ...forged, id: residentId(2) };
    const { body } = await entities('residents', person, [representation]);
    expect(body).toEqual(NOBODY);
    const plans = await entities('support-plans', '... on Resident { id supportPlan { id } helpQuestions { edges { node { id } } } }', [
      representation,
    ]);
    expect(plans.body).toEqual(NOBODY);
    const consents = await entities('consent', '... on Resident { id visibleCategories consents { edges { node { id } } } }', [
      representation,
    ]);
    expect(consents.body).toEqual(NOBODY);
    const referrals = await entities('referrals', '... on Resident { id referrals { edges { node { id } } } }', [representation]);
    expect(referrals.body).toEqual(NOBODY);
  });

  test.each(['Goal', 'SupportPlan', 'HelpQuestion', 'ContactMoment'])('make no %s out of nothing', async type => {
    const { body } = await entities('support-plans', '', [{ __typename: type, ...forged, id: randomUUID() }]);
    expect(body).toEqual({ data: { _entities: [null] } });
  });
});

describe('representations that are none', () => {
  test.each([
    ['of a type that is no entity', { __typename: 'NetworkMember', id: randomUUID() }],
    ['of a row that is no entity', { __typename: 'HouseholdMember', id: randomUUID(), residentId: residentId(1) }],
    ['of a type that does not exist', { __typename: 'Mayor', id: '1' }],
    ['of an entity of another subgraph', { __typename: 'SupportPlan', id: randomUUID() }],
    ['of a root', { __typename: 'Query' }],
    ['of the type of an argument', { __typename: 'String', id: '1' }],
    ['of the list of entities itself', { __typename: '_Entity', id: residentId(1) }],
    ['without a type', { id: residentId(1) }],
  ])('%s are bad input, are put to nobody, and take nothing from the good one beside them', async (_what, representation) => {
    held.federation.work.clear();
    const { body } = await entities('residents', person, [representation, plain]);
    expect(body.errors).toMatchObject([{ path: ['_entities', 0], extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(body.data?._entities).toMatchObject([null, { id: residentId(1), firstName: 'Resident1' }]);
    expect(held.federation.work.decisions.map(({ residents }) => residents)).toEqual([[residentId(1)]]);
  });

  test('that borrow a key say nothing but that key', async () => {
    const { body } = await entities('residents', '... on District { code }', [
      { __typename: 'District', code: 'WK050507', name: 'Forged' },
    ]);
    expect(JSON.stringify(body)).not.toContain('Forged');
  });

  test.each([
    ['no id', { __typename: 'Resident' }],
    ['an id that is null', { __typename: 'Resident', id: null }],
    ['an id that is a list', { __typename: 'Resident', id: [residentId(1), residentId(2)] }],
    ['an id that is an object', { __typename: 'Resident', id: { $ne: null } }],
    ['an id that is SQL', { __typename: 'Resident', id: `${residentId(1)}' or '1'='1` }],
    ['an id with a null byte', { __typename: 'Resident', id: `${residentId(1)}\0` }],
    ['an id that nobody has', { __typename: 'Resident', id: randomUUID() }],
  ])('with %s find nobody, and take nothing from the good one beside them', async (_what, representation) => {
    for (const subgraph of ['residents', 'support-plans', 'referrals', 'consent'] as const) {
      const { body } = await entities(subgraph, '... on Resident { id }', [representation, plain]);
      expect(body.errors, subgraph).toBeUndefined();
      expect(body.data?._entities, subgraph).toEqual([null, { __typename: 'Resident', id: residentId(1) }]);
    }
  });
});

describe('a thousand representations at once', () => {
  test('cost one statement and one decision, and duplicates are one resident', async () => {
    held.federation.work.clear();
    const { body } = await entities(
      'residents',
      person,
      Array.from({ length: 1_000 }, () => plain),
    );
    expect(body.data?._entities).toHaveLength(1_000);
    expect(new Set(body.data?._entities?.map(entity => JSON.stringify(entity)))).toHaveLength(1);
    expect(held.federation.work.statements).toHaveLength(1);
    expect(held.federation.work.decisions.map(({ residents }) => residents)).toEqual([[residentId(1)]]);
  });

  test('of residents who do not exist cost no more, and show only the one who does', async () => {
    held.federation.work.clear();
    const nobody = Array.from({ length: 999 }, () => ({ __typename: 'Resident', id: randomUUID() }));
    const { body } = await entities('support-plans', '... on Resident { id supportPlan { state } }', [...nobody, plain]);
    expect(body.errors).toBeUndefined();
    expect(body.data?._entities?.filter(entity => entity !== null)).toMatchObject([
      { id: residentId(1), supportPlan: { state: 'ACTIVE' } },
    ]);
    expect(held.federation.work.decisions).toHaveLength(1);
    expect(held.federation.work.statements).toHaveLength(1);
  });
});
