import { createHash } from 'node:crypto';
import { type Persona, personas } from '@wijkgraph/sandbox';
import { DOCUMENTS_PATH, MOST_DOCUMENTS, type Scope, serviceTokens } from '@wijkgraph/schema';
import { expect, test } from 'vitest';
import type { GraphError } from '../federation/ask.ts';
import { rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { attack, attacks } from './attack.ts';
import { attackedResidents, like, who } from './world.ts';

const held = withFederation(attackedResidents, { production: true, gateway: { registeredOnly: true, log: () => undefined } });

const BUILD: Scope = 'documents:write';
const building = (name: keyof typeof personas): Persona => like(name, { scopes: [...personas[name].scopes, BUILD] });
const running = (name: keyof typeof personas): Persona => like(name, { scopes: personas[name].scopes.filter(scope => scope !== BUILD) });
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const map = (...texts: readonly string[]) => Object.fromEntries(texts.map(text => [hashOf(text), text]));

const HOUSING = `query Housing { resident(id: "${who.shares}") { street supportPlan { goals { text } } } }`;
const NAMES = `query Names { resident(id: "${who.shares}") { firstName } }`;

const call = async (path: string, as: Persona, body?: unknown, method = 'POST') => {
  const response = await fetch(held.federation.gateway.url + path, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await held.federation.tokenOf(as)}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const { data, errors, registered } = JSON.parse(text) as {
    data?: { resident: Record<string, unknown> | null };
    errors?: GraphError[];
    registered?: number;
  };
  return { status: response.status, text, data, errors, registered };
};
const register = (as: Persona, ...texts: readonly string[]) => call('/documents', as, map(...texts));
const run = (as: Persona, text: string) => call('/graphql', as, { documentId: `sha256:${hashOf(text)}` });
const codesOf = ({ errors }: { errors: readonly GraphError[] | undefined }) => errors?.map(({ extensions }) => extensions.code);

test('a partner registers its documents with its own credentials, and runs them and nothing else', async () => {
  expect(codesOf(await run(personas.woonbron, HOUSING))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
  expect((await register(building('woonbron'), HOUSING)).registered).toBe(1);
  const { data } = await run(personas.woonbron, HOUSING);
  expect(data?.resident).toMatchObject({ street: expect.any(String), supportPlan: { goals: [{ text: 'HOUSING goal of Resident1' }] } });
  expect((await register(building('woonbron'), HOUSING, NAMES)).registered).toBe(1);
});

const notFound = ({ status, errors, text }: Awaited<ReturnType<typeof run>>): void => {
  expect([status, codesOf({ errors })]).toEqual([400, ['PERSISTED_QUERY_NOT_FOUND']]);
  expect(text).not.toContain('Resident1');
};

attacks('where documents are registered, somebody runs', [
  attack('a document that nobody registered', 'documents', () => run(personas.woonbron, '{ teams { id } }'), notFound),
  attack('a document as text', 'documents', () => call('/graphql', personas.woonbron, { query: NAMES }), notFound),
  attack('the document of another application', 'documents', () => run(personas.mee, HOUSING), notFound),
  attack(
    'the document of another application, to learn from the refusal that there is one',
    'documents',
    async () => [await run(personas.mee, HOUSING), await run(personas.mee, 'query Nobody { me }')] as const,
    ([others, nobodys]) => expect([others.status, others.text]).toEqual([nobodys.status, nobodys.text]),
  ),
  attack(
    'another text under a registered hash',
    'documents',
    () => call('/graphql', personas.woonbron, { documentId: `sha256:${hashOf(HOUSING)}`, query: NAMES }),
    ({ status, errors, text }) => {
      expect([status, codesOf({ errors })]).toEqual([400, ['BAD_REQUEST']]);
      expect(text).not.toContain('Resident1');
    },
  ),
  attack(
    'its own document about a resident who shares nothing',
    'indistinguishable',
    async () => {
      const hidden = `query Hidden { resident(id: "${who.hidden}") { street } }`;
      await register(building('woonbron'), hidden);
      return run(personas.woonbron, hidden);
    },
    ({ data }) => expect(data).toEqual({ resident: null }),
  ),
]);

const stored = () => rowsOf(held.federation, 'consent', 'select client_id, hash from trusted_document order by 1, 2');
const refusedTo =
  (status: number, code: string) =>
  async (answered: Awaited<ReturnType<typeof register>> & { readonly before: object[] }): Promise<void> => {
    expect([answered.status, codesOf(answered)?.[0]]).toEqual([status, code]);
    expect(await stored()).toEqual(answered.before);
  };
const registering =
  (as: Persona, ...texts: readonly string[]) =>
  async () => ({ before: await stored(), ...(await register(as, ...texts)) });

attacks('somebody registers', [
  attack('without the scope', 'documents', registering(running('mee'), NAMES), refusedTo(403, 'FORBIDDEN')),
  attack('as a person, for the dashboard', 'documents', registering(building('worker-wielwijk'), NAMES), refusedTo(403, 'FORBIDDEN')),
  attack(
    'what its scopes never allow, beside what they do',
    'documents',
    registering(
      building('mee'),
      NAMES,
      'query Log { resident(id: "x") { accessLog { edges { cursor } } consents { edges { node { state } } } } }',
    ),
    refusedTo(400, 'BAD_USER_INPUT'),
  ),
  attack(
    'what is beyond the ceiling of its party',
    'documents',
    registering(building('mee'), `query Bsn { resident(id: "${who.shares}") { bsn } }`),
    refusedTo(400, 'BAD_USER_INPUT'),
  ),
  attack(
    'a bomb',
    'limits',
    registering(building('mee'), `query Bomb { ${Array.from({ length: 60 }, (_, index) => `a${index}: teams { id }`).join(' ')} }`),
    refusedTo(400, 'BAD_USER_INPUT'),
  ),
]);

attacks('somebody else than the gateway asks the consent service for documents', [
  attack(
    'a subgraph with its own key',
    'vouched',
    async () => {
      const key = held.federation.serviceKeys.get('residents') as Uint8Array;
      const url = new URL(DOCUMENTS_PATH, held.federation.subgraphs.get('consent')?.url);
      return fetch(url, {
        method: 'POST',
        headers: { authorization: `Bearer ${serviceTokens('residents', key)()}` },
        body: JSON.stringify({ ask: 'find', client: 'woonbron-app', hash: hashOf(HOUSING) }),
      });
    },
    async response => {
      expect(response.status).toBe(401);
      expect(await response.text()).not.toContain('resident');
    },
  ),
]);

test('a document that is removed is refused at once by the gateway that removed it, and within a minute by any other', async () => {
  const text = 'query Gone { teams { id } }';
  await register(building('woonbron'), text);
  expect((await run(personas.woonbron, text)).status).toBe(200);
  expect((await call(`/documents/${hashOf(text)}`, building('mee'), undefined, 'DELETE')).status).toBe(404);
  expect((await call(`/documents/${hashOf(text)}`, building('woonbron'), undefined, 'DELETE')).status).toBe(200);
  notFound(await run(personas.woonbron, text));
});

test('an application never gets past the most documents, also when it registers twice at the same time', async () => {
  const texts = (from: number, count: number) => Array.from({ length: count }, (_, index) => `query Q${from + index} { teams { id } }`);
  const both = await Promise.all([register(building('vivenz'), ...texts(0, 1_500)), register(building('vivenz'), ...texts(1_500, 1_500))]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 400]);
  expect(both.flatMap(answered => codesOf(answered) ?? [])).toEqual(['LIMIT_EXCEEDED']);
  const [row] = await rowsOf<{ count: number }>(
    held.federation,
    'consent',
    `select count(*)::int as count from trusted_document where client_id = 'vivenz-app'`,
  );
  expect(row?.count).toBe(1_500);
  expect(row?.count).toBeLessThanOrEqual(MOST_DOCUMENTS);
});
