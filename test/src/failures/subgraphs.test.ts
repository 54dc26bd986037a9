import { setTimeout as delay } from 'node:timers/promises';
import { type SubgraphName, subgraphNames } from '@wijkgraph/schema';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type Answer, ask } from '../federation/ask.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { Line } from './line.ts';

const lines = new Map(await Promise.all(subgraphNames.map(async name => [name, await Line.open()] as const)));
const lineTo = (name: SubgraphName): Line => lines.get(name) as Line;
const slow = await Line.open();
const held = withFederation(
  [aResident(1).in('team-wielwijk').withPlan('HOUSING').referredTo('woonbron', 'HOUSING').sharing('HOUSING').with('woonbron')],
  {
    through: { subgraph: (name, url) => lineTo(name).to(url) },
    gateway: { limits: { subgraphMillis: 1_000, operationMillis: 3_000 }, log: () => {} },
  },
);
beforeEach(() => lines.forEach(line => line.mend()));
afterAll(() => Promise.all([...lines.values()].map(line => line.close())));

/** A question that each subgraph has a part in, entered by two doors. */
const question = /* GraphQL */ `
  query Whole($id: ID!) {
    resident(id: $id) {
      firstName
    }
    sharedWithMe {
      edges {
        node {
          id
          lastName
          supportPlan {
            state
            team {
              name
            }
          }
          referrals {
            edges {
              node {
                reason
              }
            }
          }
        }
      }
    }
    openNow {
      id
    }
    districts {
      code
    }
  }
`;

interface Whole {
  readonly resident: object | null;
  readonly sharedWithMe: { readonly edges: readonly { readonly node: Record<string, unknown> }[] } | null;
  readonly openNow: readonly object[] | null;
  readonly districts: readonly object[] | null;
}

const whole = (): Promise<Answer<Whole>> => ask<Whole>(held.federation, 'worker-wielwijk', question, { variables: { id: residentId(1) } });
const nodeOf = ({ data }: Answer<Whole>) => data.sharedWithMe?.edges[0]?.node;
const placesOf = ({ errors = [] }: Answer<Whole>) => [...new Set(errors.map(({ path }) => path?.join('.')))].toSorted();
const codesOf = ({ errors = [] }: Answer<Whole>) => [...new Set(errors.map(({ extensions }) => JSON.stringify(extensions)))];

const REFERRALS = { edges: [{ node: { reason: 'HOUSING reason of Resident1' } }] };
const PLAN = { state: 'ACTIVE', team: { name: 'Sociaal wijkteam Wielwijk' } };
const NODE = { id: residentId(1), lastName: 'Family of Resident1', supportPlan: PLAN, referrals: REFERRALS };
const RESIDENT = { firstName: 'Resident1' };

/** What is missing when a subgraph is, and how near the errors say where: a question at the root has no place yet. */
const without: Record<
  SubgraphName,
  { readonly node: object | undefined; readonly resident: object | null; readonly errors: readonly (string | undefined)[] }
> = {
  residents: { node: { ...NODE, lastName: null }, resident: null, errors: ['sharedWithMe.edges', undefined] },
  'support-plans': { node: { ...NODE, supportPlan: null }, resident: RESIDENT, errors: ['sharedWithMe.edges'] },
  teams: { node: { ...NODE, supportPlan: { ...PLAN, team: null } }, resident: RESIDENT, errors: ['sharedWithMe.edges', undefined] },
  consent: { node: undefined, resident: RESIDENT, errors: [undefined] },
  referrals: { node: { ...NODE, referrals: null }, resident: RESIDENT, errors: ['sharedWithMe.edges'] },
};

const expectPart = (answer: Answer<Whole>, name: SubgraphName): void => {
  const { node, resident, errors } = without[name];
  expect(answer.status).toBe(200);
  expect(answer.data.resident).toEqual(resident);
  expect(nodeOf(answer)).toEqual(node);
  expect(answer.data.districts).toEqual(name === 'teams' ? null : expect.arrayContaining([{ code: 'WK050507' }]));
  expect(placesOf(answer)).toEqual(errors);
};

test('with all five the question is answered in full', async () => {
  const answer = await whole();
  expect(answer.errors).toBeUndefined();
  expect([nodeOf(answer), answer.data.resident]).toEqual([NODE, RESIDENT]);
});

describe.each(subgraphNames)('without %s', name => {
  test('its fields are null with a reason that a machine can read, and the rest arrives', async () => {
    lineTo(name).cut();
    const answer = await whole();
    expectPart(answer, name);
    expect(codesOf(answer)).toEqual(['{"code":"SUBGRAPH_UNAVAILABLE"}']);
    expect(answer.text).not.toMatch(/ECONN|127\.0\.0\.1|serviceName|stack/);
  });

  test('the next question is whole when it is back', async () => {
    lineTo(name).cut();
    expect((await whole()).errors).toBeDefined();
    lineTo(name).mend();
    const answer = await whole();
    expect(answer.errors).toBeUndefined();
    expect([nodeOf(answer), answer.data.resident]).toEqual([NODE, RESIDENT]);
  });

  test('a connection to it that breaks off costs nobody an answer', async () => {
    for (let time = 0; time < 3; time++) {
      expect((await whole()).errors).toBeUndefined();
      lineTo(name).breakOffWhenUsed();
    }
  });

  test('when it hangs the rest arrives within the limits, and all is whole when it is back', async () => {
    lineTo(name).silence();
    const asked = performance.now();
    const answer = await whole();
    expect(performance.now() - asked).toBeLessThan(4_500);
    expectPart(answer, name);
    expect(codesOf(answer)).toEqual(['{"code":"SUBGRAPH_UNAVAILABLE"}']);
    lineTo(name).mend();
    expect((await whole()).errors).toBeUndefined();
  });
});

const health = async () => {
  const response = await fetch(`${held.federation.gateway.url}/health`);
  return [response.status, await response.json()] as const;
};
/** Milliseconds that the gateway remembers how its subgraphs were. */
const REMEMBERED = 1_050;

test('the health of the gateway names the one that is away, and is good again when it is back', async () => {
  lineTo('referrals').cut();
  await delay(REMEMBERED);
  const [status, body] = await health();
  expect(status).toBe(503);
  expect(body).toEqual({ status: 'fail', checks: { ...Object.fromEntries(subgraphNames.map(name => [name, 'pass'])), referrals: 'fail' } });
  lineTo('referrals').mend();
  await delay(REMEMBERED);
  expect((await health())[0]).toBe(200);
});

describe('an operation', () => {
  const hasty = withFederation([aResident(1).in('team-wielwijk').withPlan('HOUSING')], {
    through: { subgraph: (name, url) => (name === 'support-plans' ? slow.to(url) : url) },
    gateway: { limits: { subgraphMillis: 5_000, operationMillis: 700 }, log: () => {} },
  });
  afterAll(() => slow.close());

  test('that is over its own time says TIMEOUT for what is missing, and hands out what came in time', async () => {
    slow.silence();
    const asked = performance.now();
    const answer = await ask(
      hasty.federation,
      'worker-wielwijk',
      '{ sharedWithMe { edges { node { firstName supportPlan { state } } } } }',
    );
    expect(performance.now() - asked).toBeLessThan(2_000);
    expect(answer.data).toEqual({ sharedWithMe: { edges: [{ node: { firstName: 'Resident1', supportPlan: null } }] } });
    expect(answer.errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'TIMEOUT' }]);
  });
});
