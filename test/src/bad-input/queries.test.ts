import { like } from '../attacks/world.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { type BadInput, badInputs } from './bad-input.ts';

const held = withFederation([aResident(1).in('team-wielwijk').withPlan('HOUSING').asking('HOUSING')]);

const by = 'worker-wielwijk';
const id = residentId(1);

const documents: readonly BadInput[] = [
  { what: 'no GraphQL', by, query: 'select * from resident', code: 'GRAPHQL_PARSE_FAILED', status: 400 },
  { what: 'a brace too few', by, query: '{ teams { id }', code: 'GRAPHQL_PARSE_FAILED', status: 400 },
  {
    what: 'a text that never ends',
    by,
    query: '{ residents(lastName: "de Vries) { edges { cursor } } }',
    code: 'GRAPHQL_PARSE_FAILED',
    status: 400,
  },
  { what: 'a null character', by, query: '{ teams { id\0 } }', code: 'BAD_USER_INPUT', status: 400 },
  { what: 'an unknown field', by, query: '{ teams { budget } }', code: 'GRAPHQL_VALIDATION_FAILED', says: /budget/, status: 400 },
  { what: 'an unknown argument', by, query: '{ teams(sort: "name") { id } }', code: 'GRAPHQL_VALIDATION_FAILED', status: 400 },
  { what: 'an unknown type', by, query: '{ teams { ... on Budget { id } } }', code: 'GRAPHQL_VALIDATION_FAILED', status: 400 },
  { what: 'a fragment that is nowhere', by, query: '{ teams { ...F } }', code: 'GRAPHQL_VALIDATION_FAILED', status: 400 },
  { what: 'a field without its selection', by, query: '{ teams }', code: 'GRAPHQL_VALIDATION_FAILED', status: 400 },
  { what: 'an argument that is missing', by, query: '{ resident { id } }', code: 'GRAPHQL_VALIDATION_FAILED', status: 400 },
  { what: 'a number for a text', by, query: '{ residentByBsn(bsn: 999990019) { id } }', code: 'GRAPHQL_VALIDATION_FAILED', status: 400 },
  {
    what: 'a text for a number',
    by,
    query: '{ residents(first: "ten") { edges { cursor } } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    status: 400,
  },
  {
    what: 'a fraction for a number',
    by,
    query: '{ residents(first: 2.5) { edges { cursor } } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    status: 400,
  },
  {
    what: 'a number that is too large',
    by,
    query: '{ residents(first: 3000000000) { edges { cursor } } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    status: 400,
  },
  {
    what: 'a variable of the wrong type',
    by,
    query: 'query ($id: ID!) { resident(id: $id) { id } }',
    variables: { id: { a: 1 } },
    code: 'BAD_USER_INPUT',
    says: /\$id/,
    status: 400,
  },
  {
    what: 'a variable that is missing',
    by,
    query: 'query ($id: ID!) { resident(id: $id) { id } }',
    code: 'BAD_USER_INPUT',
    says: /\$id/,
    status: 400,
  },
  {
    what: 'a life domain that does not exist',
    by,
    query: `{ resident(id: "${id}") { supportPlan { goals(lifeDomain: LOVE) { id } } } }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: /LOVE/,
    status: 400,
  },
  {
    what: 'an operation that is not in the document',
    by,
    query: 'query A { teams { id } }',
    operationName: 'B',
    code: 'OPERATION_RESOLUTION_FAILURE',
    status: 400,
  },
  {
    what: 'two operations and no name',
    by,
    query: 'query A { teams { id } } query B { teams { id } }',
    code: 'OPERATION_RESOLUTION_FAILURE',
    status: 400,
  },
  {
    what: 'a subscription',
    by,
    query: 'subscription { teams { id } }',
    code: 'OPERATION_RESOLUTION_FAILURE',
    says: /subscription/,
    status: 400,
  },
  {
    what: 'a null character in a variable',
    by,
    query: 'query ($id: ID!) { team(id: $id) { id } }',
    variables: { id: 'a\u0000b' },
    code: 'BAD_USER_INPUT',
    says: /U\+0000/,
    status: 400,
  },
  {
    what: 'a null character, escaped in the document',
    by,
    query: '{ team(id: "\\u{0}") { id } }',
    code: 'BAD_USER_INPUT',
    says: /U\+0000/,
    status: 400,
  },
  { what: 'nothing', by, query: '', code: 'BAD_REQUEST', status: 400 },
];
badInputs('a document:', held, documents);

const lists: readonly (readonly [string, string])[] = [
  ['residents', '{ residents(PAGE) { edges { cursor } } }'],
  ['sharedWithMe', '{ sharedWithMe(PAGE) { edges { cursor } } }'],
  ['sentReferrals', '{ sentReferrals(PAGE) { edges { cursor } } }'],
  ['waitingList', '{ waitingList(team: "team-wielwijk", PAGE) { edges { cursor } } }'],
];
const sizes = [0, -1, 101, 1000, -2147483648];
const pages = lists.flatMap(([name, query]): BadInput[] => [
  ...sizes.map((first): BadInput => ({
    what: `${first} rows of ${name}`,
    by,
    query: query.replace('PAGE', `first: ${first}`),
    code: 'BAD_USER_INPUT',
    says: /1 to 100/,
  })),
  { what: `a cursor of nobody for ${name}`, by, query: query.replace('PAGE', 'after: "abc"'), code: 'BAD_USER_INPUT', says: /cursor/ },
  {
    what: `a cursor with strange characters for ${name}`,
    by,
    query: query.replace('PAGE', 'after: "\\uD83D\\uDE00 %_"'),
    code: 'BAD_USER_INPUT',
    says: /cursor/,
  },
]);
badInputs('a page:', held, pages);

const withinParents: readonly (readonly [string, string])[] = [
  ['consents', 'consents(PAGE) { edges { cursor } }'],
  ['referrals', 'referrals(PAGE) { edges { cursor } }'],
  ['help questions', 'helpQuestions(PAGE) { edges { cursor } }'],
  ['contact moments', 'contactMoments(PAGE) { edges { cursor } }'],
  ['plans', 'supportPlans(PAGE) { edges { cursor } }'],
];
badInputs(
  'a page of a resident:',
  held,
  withinParents.flatMap(([name, selection]) =>
    ['first: 0', 'first: 101', 'after: "abc"'].map((paging): BadInput => ({
      what: `${paging} of ${name}`,
      by,
      query: `{ resident(id: "${residentId(1)}") { ${selection.replace('PAGE', paging)} } }`,
      code: 'BAD_USER_INPUT',
      says: /1 to 100|cursor/,
    })),
  ),
);

const numbers = ['12345678', '1234567890', '999990018', '000000000', '99999001x', '', ' 999990019', '９９９９９００１９', "' or 1 = 1"];
badInputs(
  'a citizen service number',
  held,
  numbers.map((bsn): BadInput => ({
    what: JSON.stringify(bsn),
    by,
    query: 'query ($bsn: String!) { residentByBsn(bsn: $bsn) { id } }',
    variables: { bsn },
    code: 'BAD_USER_INPUT',
    says: /eleven test/,
  })),
);

badInputs('a purpose', held, [
  {
    what: 'for which the client is not registered',
    by,
    query: '{ teams { id } }',
    headers: { 'wijkgraph-purpose': 'OVERSIGHT' },
    code: 'FORBIDDEN',
    says: /SUPPORT/,
    status: 403,
  },
  {
    what: 'that does not exist',
    by,
    query: '{ teams { id } }',
    headers: { 'wijkgraph-purpose': 'CURIOSITY' },
    code: 'FORBIDDEN',
    status: 403,
  },
]);

badInputs('a scope', held, [
  {
    what: 'that is missing',
    by: like('woonbron', { scopes: ['directory:read'] }),
    query: `{ resident(id: "${id}") { firstName } }`,
    code: 'FORBIDDEN',
    says: /residents:read/,
    status: 403,
  },
  { what: 'of a role that the caller has not', by: 'woonbron', query: '{ sentReferrals { edges { cursor } } }', code: 'FORBIDDEN' },
]);
