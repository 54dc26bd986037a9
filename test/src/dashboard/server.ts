import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Place } from './place.ts';
import { Person } from './person.ts';

/** The operations of the pages, by their hash. */
const documents = JSON.parse(
  readFileSync(new URL('../../../clients/dashboard/web/generated/persisted-documents.json', import.meta.url), 'utf8'),
) as Record<string, string>;
const hashOf = (name: string): string => Object.entries(documents).find(([, text]) => text.startsWith(`query ${name} `))?.[0] ?? '';

const MINUTE = 60_000;

const me = { documentId: hashOf('Me'), operationName: 'Me' };

/** What the server behind the dashboard promises whoever signs in, and refuses everybody else. */
export const aboutTheServer = (place: Place): void => {
  const person = () => new Person(place.url, place.federation.issuer);
  const asks = (who: Person, headers: Record<string, string> = {}) => who.fromPage('/graphql', { method: 'POST', body: me, headers });

  describe('the session', () => {
    test('begins under a new id, in a cookie that no script reads', async () => {
      const who = person();
      who.jar.set('wijkgraph', 'planted-by-somebody-else');
      const { location, cookies } = await who.signIn('worker-wielwijk', '/work/waiting');
      expect(location).toBe('/work/waiting');
      const session = cookies.find(cookie => cookie.startsWith('wijkgraph='));
      expect(session).toMatch(/^wijkgraph=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/);
      const first = who.jar.get('wijkgraph');
      await who.signIn('worker-wielwijk');
      expect(who.jar.get('wijkgraph')).not.toBe(first);
      const before = person();
      before.jar.set('wijkgraph', first ?? '');
      expect((await asks(before)).status).toBe(401);
    });

    test('is bound to the host and to https where there is https', async () => {
      const secure = await place.start({ url: 'https://dashboard.example' });
      const port = secure.port;
      const who = new Person(`http://127.0.0.1:${port}`, place.federation.issuer);
      const { cookies, headers } = await who.ask('/sign-in', { headers: { host: 'dashboard.example' } });
      expect(cookies[0]).toMatch(/^__Host-wijkgraph-sign-in=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
      expect(headers['strict-transport-security']).toMatch(/max-age=31536000/);
      await secure.stop();
    });

    test('asks the graph as whoever signed in, and hands out no token', async () => {
      const who = person();
      await who.signIn('worker-wielwijk');
      const [session, graph] = [await who.fromPage('/session'), await asks(who)];
      expect(JSON.parse(session.body)).toEqual({ name: 'Begeleider van team Wielwijk', secondsLeft: expect.any(Number) });
      expect(JSON.parse(graph.body)).toMatchObject({ data: { me: { roles: ['WORKER'], party: { id: 'team-wielwijk' } } } });
      expect(session.body + graph.body + JSON.stringify([session.headers, graph.headers])).not.toMatch(/eyJ/);
    });

    test('ends when somebody signs out, here and at the provider', async () => {
      const who = person();
      await who.signIn('worker-wielwijk');
      const id = who.jar.get('wijkgraph') ?? '';
      const { body } = await who.fromPage('/sign-out', { method: 'POST' });
      expect((JSON.parse(body) as { to: string }).to).toMatch(new RegExp(`^${place.federation.issuer}/session/end\\?`));
      who.jar.set('wijkgraph', id);
      expect((await asks(who)).status).toBe(401);
    });

    test('lasts longer than a token: those who ask at once share one renewal, until it is ended at the provider', async () => {
      const who = person();
      await who.signIn('worker-wielwijk');
      const tokensOf = async (times: number) => {
        place.front.fail();
        const answers = await Promise.all(Array.from({ length: times }, () => asks(who)));
        return { statuses: new Set(answers.map(({ status }) => status)), tokens: new Set(place.front.seen.map(({ token }) => token)) };
      };
      const first = await tokensOf(1);
      place.later(4 * MINUTE);
      expect(await tokensOf(1)).toEqual(first);
      place.later(MINUTE);
      const next = await tokensOf(3);
      expect([next.statuses, next.tokens.size]).toEqual([new Set([200]), 1]);
      expect(next.tokens).not.toEqual(first.tokens);
      await who.leaveProvider();
      place.later(5 * MINUTE);
      expect(await tokensOf(1)).toEqual({ statuses: new Set([401]), tokens: new Set() });
      expect((await who.fromPage('/session')).status).toBe(204);
    });

    test('ends when nobody is there, whatever the page asks by itself', async () => {
      let now = Date.now();
      const short = await place.start({ url: place.url, idle: MINUTE, now: () => now });
      const address = `http://127.0.0.1:${short.port}`;
      const who = new Person(address, place.federation.issuer);
      const host = { host: new URL(place.url).host };
      const { location = '' } = await who.ask('/sign-in', { headers: host });
      await who.ask(await who.follow(location, 'worker-wielwijk'), { headers: host });
      now += 0.7 * MINUTE;
      expect((await asks(who, { ...host, 'x-wijkgraph-by-itself': '1' })).status).toBe(200);
      now += 0.7 * MINUTE;
      expect((await asks(who, host)).status).toBe(401);
      await short.stop();
    });
  });

  describe('signing in', () => {
    test.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', ''])(
      'leads to no other site: %s',
      async to => {
        const { location } = await person().signIn('worker-wielwijk', to);
        expect(location).toBe('/');
      },
    );

    test('is of no use in another browser, or a second time', async () => {
      const [victim, thief] = [person(), person()];
      const back = await victim.leave('worker-wielwijk');
      expect(await thief.ask(back)).toMatchObject({ status: 303, location: '/?sign-in=refused' });
      expect(thief.jar.has('wijkgraph')).toBe(false);
      expect((await victim.ask(back.replace(/state=[^&]+/, 'state=forged'))).location).toBe('/?sign-in=refused');
      expect((await victim.ask(back)).location).toBe('/?sign-in=refused');
    });
  });

  describe('what no page of ours sends', () => {
    const strangers: [string, Record<string, string>, number][] = [
      ['without the header of our pages', { 'x-wijkgraph-dashboard': '' }, 403],
      ['from another site, as the browser says', { 'sec-fetch-site': 'cross-site' }, 403],
      ['from a neighbour on the same site', { 'sec-fetch-site': 'same-site' }, 403],
      ['from another origin', { origin: 'https://evil.example' }, 403],
      ['under another name of the machine', { host: 'evil.example' }, 421],
    ];
    test.each(strangers)('is refused: %s', async (_, headers, status) => {
      const who = person();
      await who.signIn('worker-wielwijk');
      for (const [path, method] of [
        ['/graphql', 'POST'],
        ['/sign-out', 'POST'],
        ['/drafts', 'PUT'],
      ] as const)
        expect([path, (await who.fromPage(path, { method, body: me, headers })).status]).toEqual([path, status]);
      expect((await asks(who)).status).toBe(200);
    });

    test('a question that is none of ours never reaches the graph', async () => {
      const who = person();
      await who.signIn('worker-wielwijk');
      for (const body of [{ query: '{ me { client } }' }, { documentId: 'sha256:0', query: '{ me { client } }' }, {}, []])
        expect((await who.fromPage('/graphql', { method: 'POST', body })).status).toBe(400);
    });
  });

  test('a draft waits for whoever wrote it, also after signing out, and for nobody else', async () => {
    const [author, colleague] = [person(), person()];
    await author.signIn('worker-wielwijk');
    await author.fromPage('/drafts', { method: 'PUT', body: { name: 'question', text: 'Half a sentence' } });
    await author.fromPage('/sign-out', { method: 'POST' });
    await Promise.all([author.signIn('worker-wielwijk'), colleague.signIn('lead-wielwijk')]);
    expect(JSON.parse((await author.fromPage('/drafts')).body)).toEqual({ question: 'Half a sentence' });
    expect(JSON.parse((await colleague.fromPage('/drafts')).body)).toEqual({});
  });

  test('every answer forbids what a page of ours does not need', async () => {
    const page = await person().ask('/work/inbox');
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(page.headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(page.body).toMatch(/<meta property="csp-nonce" nonce="[\w-]{22}"/);
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(page.body)?.[1] ?? '';
    expect((await person().ask(script)).headers['cache-control']).toMatch(/immutable/);
    for (const path of ['/../package.json', '/assets/..%2f..%2fpackage.json', '/assets/none.js', '/.vite/manifest.json'])
      expect([path, (await person().ask(path)).status]).toEqual([path, 404]);
  });
};
