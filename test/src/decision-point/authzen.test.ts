import type { PersonaName } from '@wijkgraph/sandbox';
import { describe, expect, test } from 'vitest';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';

const held = withFederation([
  aResident(1).in('team-wielwijk').sharing('IDENTITY', 'HOUSING').with('woonbron'),
  aResident(2)
    .in('team-wielwijk')
    .sharing('IDENTITY')
    .with('woonbron', { purposes: ['REFERRAL'] }),
  aResident(3).in('team-wielwijk').sharing('HOUSING').with('mee'),
]);

interface Decision {
  readonly decision: boolean;
  readonly context?: { readonly legalBasis: string; readonly provisions: readonly string[] };
}

const post = async <Reply>(path: string, body: unknown, persona: PersonaName | undefined = 'woonbron') => {
  const { federation } = held;
  const origin = federation.subgraphs.get('consent')?.url ?? '';
  const response = await fetch(`${origin}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(persona && { authorization: `Bearer ${await federation.tokenOf(persona)}` }) },
    body: JSON.stringify(body),
  });
  return { status: response.status, reply: (await response.json()) as Reply };
};

const ofWoonbron = { type: 'party', id: 'woonbron' };
const read = { name: 'read' };
const resident = (number: number, category: string) => ({ type: 'resident', id: residentId(number), properties: { category } });

const evaluate = async (number: number, category: string, more: object = {}) =>
  (await post<Decision>('/access/v1/evaluation', { subject: ofWoonbron, action: read, resource: resident(number, category), ...more }))
    .reply;

describe('the decision point for outsiders (AuthZEN 1.0)', () => {
  test('permits what consent permits, and says on what basis', async () => {
    const { decision, context } = await evaluate(1, 'HOUSING');
    expect(decision).toBe(true);
    expect(context?.legalBasis).toBe('CONSENT');
    expect(context?.provisions).toHaveLength(1);
  });

  test.each([
    ['a category that was not shared', 1, 'CONTACT', {}],
    ['a category beyond the ceiling', 1, 'FINANCE', {}],
    ['a resident who shares with somebody else', 3, 'HOUSING', {}],
    ['a resident who does not exist', 99, 'IDENTITY', {}],
    ['another purpose than was consented to', 2, 'IDENTITY', {}],
    ['a purpose that the client is not registered for', 1, 'IDENTITY', { context: { purpose: 'OVERSIGHT' } }],
    ["another party's access", 3, 'HOUSING', { subject: { type: 'party', id: 'mee' } }],
  ])('denies %s, and no more than that', async (_, number, category, more) => {
    expect(await evaluate(number, category, more)).toEqual({ decision: false });
  });

  test('permits for the purpose that was consented to', async () => {
    expect((await evaluate(2, 'IDENTITY', { context: { purpose: 'REFERRAL' } })).decision).toBe(true);
  });

  test('answers several at once, in order', async () => {
    const evaluations = [resident(1, 'IDENTITY'), resident(3, 'HOUSING'), resident(1, 'HOUSING')].map(resource => ({ resource }));
    const { reply } = await post<{ evaluations: Decision[] }>('/access/v1/evaluations', { subject: ofWoonbron, action: read, evaluations });
    expect(reply.evaluations.map(({ decision }) => decision)).toEqual([true, false, true]);
  });

  test('lists the residents of whom a category may be read, a page at a time', async () => {
    const search = (page: object) => ({
      subject: ofWoonbron,
      action: read,
      resource: { type: 'resident', properties: { category: 'IDENTITY' } },
      context: { purpose: 'REFERRAL' },
      page,
    });
    const first = await post<{ results: { id: string }[]; page: { next_token: string } }>(
      '/access/v1/search/resource',
      search({ limit: 1 }),
    );
    expect(first.reply.results.map(({ id }) => id)).toEqual([residentId(1)]);
    const second = await post<{ results: { id: string }[]; page: { next_token: string } }>(
      '/access/v1/search/resource',
      search({ limit: 1, token: first.reply.page.next_token }),
    );
    expect(second.reply).toEqual({ results: [{ type: 'resident', id: residentId(2) }], page: { next_token: '' } });
  });

  test('answers nobody without an access token', async () => {
    const body = { subject: ofWoonbron, action: read, resource: resident(1, 'IDENTITY') };
    const response = await fetch(`${held.federation.subgraphs.get('consent')?.url}/access/v1/evaluation`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="wijkgraph"']);
  });

  test.each([
    ['an unknown category', { subject: ofWoonbron, action: read, resource: resident(1, 'SECRETS') }],
    ['an unknown action', { subject: ofWoonbron, action: { name: 'delete' }, resource: resident(1, 'IDENTITY') }],
    ['an id that is none', { subject: ofWoonbron, action: read, resource: { ...resident(1, 'IDENTITY'), id: 'x' } }],
    ['nothing', {}],
  ])('refuses %s', async (_, body) => {
    expect((await post('/access/v1/evaluation', body)).status).toBe(400);
  });
});
