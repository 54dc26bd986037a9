import { expect, test } from 'vitest';
import { sealed, unsigned } from '../attacks/forged-token.ts';
import { ask, type Asking } from '../federation/ask.ts';
import { asOwner } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { INSIDE, valuesIn } from './bad-input.ts';

const held = withFederation([aResident(1).in('team-wielwijk').withPlan('HOUSING')], {
  production: true,
  gateway: { log: () => undefined },
});

const id = residentId(1);
/** A value that a client sends, and that no error may repeat: it may be personal data of somebody. */
const SECRET = 'Geheim-2718281828';

interface Wrong extends Asking {
  readonly query: string;
  readonly code: string;
}
const wrong: Readonly<Record<string, Wrong>> = {
  'a document that is none': { query: `{ teams { id } ${SECRET}`, code: 'GRAPHQL_PARSE_FAILED' },
  'a field that is almost one': { query: '{ teams { nam } }', code: 'GRAPHQL_VALIDATION_FAILED' },
  'a type that is almost one': { query: 'query ($a: Residentt) { teams { id } }', code: 'GRAPHQL_VALIDATION_FAILED' },
  'an argument that is almost one': { query: `{ resident(idd: "${id}") { id } }`, code: 'GRAPHQL_VALIDATION_FAILED' },
  'an enum that is almost one': {
    query: `{ resident(id: "${id}") { supportPlan { goals(lifeDomain: HOUSINGG) { id } } } }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  'the schema': { query: '{ __schema { types { name } } }', code: 'GRAPHQL_VALIDATION_FAILED' },
  'a type of the schema': { query: '{ __type(name: "Resident") { fields { name } } }', code: 'GRAPHQL_VALIDATION_FAILED' },
  'a variable with a value that does not fit': {
    query: 'query ($first: Int) { residents(first: $first) { edges { cursor } } }',
    variables: { first: SECRET },
    code: 'BAD_USER_INPUT',
  },
  'an input with a value that does not fit': {
    query: 'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { id } }',
    variables: { input: { residentId: id, granteeId: 'mee', action: SECRET, provisions: [] } },
    code: 'BAD_USER_INPUT',
  },
  'an input with a field of its own': {
    query: 'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { id } }',
    variables: { input: { residentIds: [id], [SECRET]: 1 } },
    code: 'BAD_USER_INPUT',
  },
  'a text for a number in the document': {
    query: `{ residents(first: "${SECRET}") { edges { cursor } } }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  'a text where none belongs': { query: `{ teams "${SECRET}" { id } }`, code: 'GRAPHQL_PARSE_FAILED' },
  'a date that is none': {
    query: 'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { id } }',
    variables: {
      input: {
        residentId: id,
        granteeId: 'mee',
        action: 'SHARE',
        provisions: [{ categories: ['IDENTITY'], purposes: ['SUPPORT'], until: SECRET }],
      },
    },
    code: 'BAD_USER_INPUT',
  },
  'a citizen service number that fails the check': { query: `{ residentByBsn(bsn: "${SECRET}") { id } }`, code: 'BAD_USER_INPUT' },
  'a cursor of nobody': { query: `{ residents(after: "${SECRET}") { edges { cursor } } }`, code: 'BAD_USER_INPUT' },
  'a page of none': { query: '{ residents(first: 0) { edges { cursor } } }', code: 'BAD_USER_INPUT' },
  'an unknown grantee': {
    query: `mutation { recordConsent(input: { residentId: "${id}", granteeId: "${SECRET}", action: SHARE, provisions: [] }) { id } }`,
    code: 'BAD_USER_INPUT',
  },
  'a purpose of nobody': { query: '{ teams { id } }', headers: { 'wijkgraph-purpose': SECRET }, code: 'FORBIDDEN' },
  'an operation of nobody': { query: 'query A { teams { id } }', operationName: SECRET, code: 'OPERATION_RESOLUTION_FAILURE' },
  'no token': { query: '{ teams { id } }', token: null, code: 'UNAUTHENTICATED' },
  'a token that is none': { query: '{ teams { id } }', token: SECRET, code: 'UNAUTHENTICATED' },
  'a token without an algorithm': {
    query: '{ teams { id } }',
    token: unsigned({ typ: 'at+jwt' }, { sub: SECRET }),
    code: 'UNAUTHENTICATED',
  },
  'a token sealed by somebody': {
    query: '{ teams { id } }',
    token: sealed({ typ: 'at+jwt' }, { sub: SECRET }, SECRET),
    code: 'UNAUTHENTICATED',
  },
  'too many aliases': {
    query: `{ ${Array.from({ length: 60 }, (_, index) => `a${index}: teams { id }`).join(' ')} }`,
    code: 'LIMIT_EXCEEDED',
  },
};

const SUGGESTS = /did you mean|perhaps/i;

test.each(Object.entries(wrong))(
  '%s is told with a code, and nothing of the inside or of what was sent',
  async (_, { query, code, ...asking }) => {
    const { errors, data, text, headers } = await ask<Record<string, null> | null>(held.federation, 'worker-wielwijk', query, asking);
    expect([...new Set(errors?.map(({ extensions }) => JSON.stringify(extensions)))]).toEqual([JSON.stringify({ code })]);
    expect(valuesIn(data)).toEqual([]);
    expect(text).not.toMatch(INSIDE);
    expect(text).not.toMatch(SUGGESTS);
    expect(text).not.toContain(SECRET);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('server') ?? headers.get('x-powered-by')).toBeNull();
  },
);

test('the gateway says nothing of itself at its door', async () => {
  for (const path of ['/', '/graphiql', '/sandbox', '/.well-known/apollo/server-health', '/metrics']) {
    const response = await fetch(held.federation.gateway.url + path);
    expect([path, response.status]).toEqual([path, 404]);
    expect(await response.text()).not.toMatch(/Apollo|Wijkgraph/);
  }
});

test('a page of another kind at the graph itself is refused too', async () => {
  const response = await fetch(`${held.federation.gateway.url}/graphql`, { headers: { accept: 'text/html' } });
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(await response.text()).not.toMatch(/<html/i);
});

/** Faults of ours: what a database and a subgraph say when they break. */
const broken: readonly (readonly [string, () => Promise<() => Promise<unknown>>])[] = [
  [
    'a table that is gone',
    async () => {
      await asOwner(held.federation, 'residents', 'alter table resident rename to resident_elsewhere');
      return () => asOwner(held.federation, 'residents', 'alter table resident_elsewhere rename to resident');
    },
  ],
  [
    'a decision that cannot be written',
    async () => {
      await asOwner(held.federation, 'consent', 'alter table disclosure rename to disclosure_elsewhere');
      return () => asOwner(held.federation, 'consent', 'alter table disclosure_elsewhere rename to disclosure');
    },
  ],
  [
    'a subgraph that is gone',
    async () => {
      await held.federation.stopSubgraph('residents');
      return () => held.federation.startSubgraph('residents');
    },
  ],
];

test('nothing is broken yet, and the resident is there to be seen', async () => {
  const { data } = await ask<{ resident: { firstName: string } }>(
    held.federation,
    'worker-wielwijk',
    `{ resident(id: "${id}") { firstName } }`,
  );
  expect(data.resident.firstName).toBe('Resident1');
});

test.each(broken)('%s: the client learns that something broke, and nothing of what', async (_, breakIt) => {
  const mend = await breakIt();
  try {
    const { errors, data, text } = await ask<{ resident: null; team: { id: string } }>(
      held.federation,
      'worker-wielwijk',
      `{ resident(id: "${id}") { firstName } team(id: "team-oost") { id } }`,
    );
    expect(errors?.map(({ extensions }) => Object.keys(extensions))).toEqual([['code']]);
    expect(['INTERNAL_SERVER_ERROR', 'DECISION_UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE']).toContain(errors?.[0]?.extensions.code);
    expect(data).toEqual({ resident: null, team: { id: 'team-oost' } });
    expect(text).not.toMatch(INSIDE);
    expect(text).not.toMatch(/Resident1|disclosure|resident_elsewhere|does not exist/);
  } finally {
    await mend();
  }
});
