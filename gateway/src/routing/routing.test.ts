import { rename, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { composeSupergraph, startWorld, type World } from '../testing/world.ts';
import { Representations } from './representations.ts';
import { Withheld } from './withheld.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

describe('entities', () => {
  test('are asked once however often they occur, and stand everywhere', async () => {
    const { data } = await world.ask('{ list { team { name } } }');
    expect(world.subgraphs.teams.asked.at(-1)?.variables.representations).toEqual([{ __typename: 'Team', id: 'team-wielwijk' }]);
    expect(data?.list).toEqual(Array.from({ length: 3 }, () => ({ team: { name: 'Wielwijk' } })));
  });

  test('that are repeated are copies, for whoever merges into one must not change another', () => {
    const batch = Representations.of({ representations: [{ id: 1 }, { id: 2 }, { id: 1 }] });
    expect(batch?.different).toEqual(['{"id":1}', '{"id":2}']);
    const [first, , third] = batch?.entities([{ at: { deep: [1] } }, null]) ?? [];
    expect(third).toEqual(first);
    expect(third).not.toBe(first);
    expect((third as { at: object }).at).not.toBe((first as { at: object }).at);
  });

  test('keep the variables of the operation beside them', async () => {
    const { data } = await world.ask('query ($on: Boolean!) { list { id plan @include(if: $on) } }', { variables: { on: true } });
    expect(data).toMatchObject({ list: [{ plan: 'plan of 1 for worker-1' }, {}, {}] });
  });
});

describe('a subgraph that was restarted', () => {
  test('is asked a query once more', async () => {
    const { residents } = world.subgraphs;
    residents.state.misbehave = request => {
      residents.state.misbehave = undefined;
      request.socket.destroy();
    };
    expect((await world.ask('{ forStaff }')).data).toEqual({ forStaff: 'staff' });
  });

  test('is not asked a third time', async () => {
    const { residents } = world.subgraphs;
    let arrived = 0;
    residents.state.misbehave = request => {
      arrived++;
      request.socket.destroy();
    };
    const { errors } = await world.ask('{ forStaff }');
    residents.state.misbehave = undefined;
    expect(arrived).toBe(2);
    expect(errors?.[0]?.extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE' });
  });

  test('is never asked a mutation twice', async () => {
    const { residents } = world.subgraphs;
    let arrived = 0;
    residents.state.misbehave = request => {
      arrived++;
      request.socket.destroy();
    };
    const { errors } = await world.ask('mutation { touch }');
    residents.state.misbehave = undefined;
    expect(arrived).toBe(1);
    expect(errors?.[0]?.extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE' });
  });

  test('answers the very next query', async () => {
    await world.ask('{ forStaff }');
    await world.subgraphs.residents.stop();
    await world.subgraphs.residents.restart();
    expect((await world.ask('{ forStaff }')).data).toEqual({ forStaff: 'staff' });
  });

  test('that answers too slowly is given up', async () => {
    const hasty = await startWorld({ limits: { subgraphMillis: 150 } });
    try {
      hasty.subgraphs['support-plans'].state.misbehave = () => undefined;
      const { errors } = await hasty.ask('{ list { plan } }');
      expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'SUBGRAPH_UNAVAILABLE' }]);
    } finally {
      await hasty.close();
    }
  });
});

describe('what was withheld', () => {
  test('is reported by resident, joined over the subgraphs', async () => {
    const as = { claims: { client_id: 'woonbron-app', party: 'woonbron', roles: [] } };
    const { extensions, data } = await world.ask('{ residents { edges { node { name plan } } } }', { as });
    expect(data).toEqual({ residents: { edges: Array.from({ length: 3 }, () => ({ node: { name: null, plan: null } })) } });
    expect(extensions).toEqual({ withheld: { '1': ['IDENTITY', 'PLAN'], '2': ['IDENTITY', 'PLAN'], '3': ['IDENTITY', 'PLAN'] } });
  });

  test('is not mentioned when nothing was', async () => {
    const { text } = await world.ask('{ list { name } }');
    expect(text).not.toContain('extensions');
  });

  test('is in the order of the ids, whatever the subgraphs report, and without what is no mask', () => {
    const withheld = new Withheld();
    withheld.add({ b: 1, a: 2, c: 'all', d: 1 << 24 });
    withheld.add({ a: 1, __proto__: 4 });
    withheld.add('nonsense');
    expect(JSON.stringify(withheld.report())).toBe('{"a":["IDENTITY","BSN"],"b":["IDENTITY"]}');
  });
});

describe('storing answers', () => {
  const cacheOf = async (query: string, variables?: Record<string, unknown>) => {
    const { headers } = await world.ask(query, variables && { variables });
    return [headers.get('cache-control'), headers.get('vary')];
  };
  const everybody = ['public, max-age=60', 'Authorization'];
  const nobody = ['no-store', null];

  test('is allowed for the directory', async () => {
    expect(await cacheOf('{ teams { id name } }')).toEqual(everybody);
    expect(await cacheOf('query ($n: Int) { teams(first: $n) { ...T } } fragment T on Team { name __typename }', { n: 5 })).toEqual(
      everybody,
    );
  });

  const never: [string, string][] = [
    ['a resident', '{ list { id } }'],
    ['a resident reached from the directory', '{ teams { residents { id } } }'],
    ['what depends on who asks', '{ me }'],
    ['both at once', '{ teams { id } me }'],
    ['a mutation', 'mutation { openDoors }'],
    ['a refusal', '{ teams { busy } }'],
    ['a mistake', '{ teams { nothing } }'],
    ['a variable of the wrong type', 'query ($n: Int!) { teams(first: $n) { id } }'],
  ];
  test.each(never)('is forbidden for %s', async (_, query) => {
    expect(await cacheOf(query)).toEqual(nobody);
  });

  test('is forbidden for a directory of which a part is missing', async () => {
    world.subgraphs.teams.state.misbehave = (_, response) => response.writeHead(500).end();
    const cache = await cacheOf('{ teams { name } }');
    world.subgraphs.teams.state.misbehave = undefined;
    expect(cache).toEqual(nobody);
  });
});

describe('the supergraph file', () => {
  test('is read again when it changes; a broken one is logged and the former stays', async () => {
    const own = await startWorld();
    try {
      const all = Object.values(own.subgraphs);
      expect((await own.ask('{ added }')).status).toBe(400);

      await writeFile(own.supergraph, 'type Query { broken');
      await vi.waitFor(() =>
        expect(own.logged.map(({ event }) => event)).toContain('the changed supergraph is broken, the former one stays'),
      );
      expect((await own.ask('{ me }')).status).toBe(200);

      await writeFile(own.supergraph, 'type Query { hello: String }');
      await vi.waitFor(() => expect(own.logged).toHaveLength(2));
      expect((await own.ask('{ me }')).status).toBe(200);

      const changed = composeSupergraph(all, 'extend type Query { added: String @scope(allOf: ["statistics:read"]) @notPersonal }');
      await writeFile(`${own.supergraph}.new`, changed);
      await rename(`${own.supergraph}.new`, own.supergraph);
      await vi.waitFor(async () => expect((await own.ask('{ added }')).status).toBe(403));
      expect((await own.ask('{ added }')).errors?.[0]?.message).toContain('"statistics:read" is missing: Query.added');
      expect((await own.ask('{ list { plan } }')).status).toBe(200);
    } finally {
      await own.close();
    }
  });

  test('that names a subgraph without an address is refused at the start', async () => {
    await expect(startWorld({ subgraphs: {} })).rejects.toThrow(/"residents"|for which no address/);
  });
});
