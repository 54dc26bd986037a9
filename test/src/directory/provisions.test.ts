import { provisions } from '@wijkgraph/sandbox/reference';
import { beforeEach, describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident } from '../world/resident-seed.ts';

const held = withFederation([aResident(1).in('team-wielwijk')]);
beforeEach(() => held.federation.work.clear());

const debtHelp = provisions.find(({ name }) => name === 'Schuldhulpverlening');

const offered = async (filter: string): Promise<readonly string[]> =>
  (
    await ask<{ provisions: { edges: { node: { name: string } }[] } }>(
      held.federation,
      'worker-wielwijk',
      `{ provisions(first: 100, ${filter}) { edges { node { name } } } }`,
    )
  ).data.provisions.edges.map(({ node }) => node.name);

const say = (status: string, expectedVersion: number, by: 'sociale-dienst' | 'mee' | 'worker-wielwijk' = 'sociale-dienst') =>
  ask(
    held.federation,
    by,
    'mutation ($input: SetCapacityStatusInput!) { setCapacityStatus(input: $input) { version capacityStatus capacityStatusSince changes { party { id } worker { id } values { was became } } } }',
    { variables: { input: { id: debtHelp?.id, expectedVersion, status } } },
  );
const codes = (answer: { errors: readonly { extensions: object }[] | undefined }) => answer.errors?.map(({ extensions }) => extensions);

describe('what is offered', () => {
  test('is narrowed by life domain, weight and wijk', async () => {
    expect(await offered('lifeDomain: FINANCES, kind: TAILORED')).toEqual(['Bijstandsuitkering', 'Schuldhulpverlening']);
    expect(await offered('kind: INFORMAL_VOLUNTEER, districtCode: "WK050507"')).toEqual([
      'Buurtmaatje',
      'Vrijwilliger bij administratie en formulieren',
    ]);
    expect(await offered('kind: INFORMAL_VOLUNTEER, districtCode: "WK050509"')).toEqual(['Vrijwilliger bij administratie en formulieren']);
  });

  test('is where somebody can begin, as the organisation itself says, from its next word on', async () => {
    expect(await offered('lifeDomain: FINANCES, kind: TAILORED, canTakeSomeone: true')).toEqual(['Bijstandsuitkering']);
    const said = await say('AVAILABLE', 1);
    expect(said.data).toMatchObject({
      setCapacityStatus: {
        version: 2,
        capacityStatus: 'AVAILABLE',
        changes: [{ party: { id: 'sociale-dienst' }, worker: null, values: [{ was: 'WAITING_LIST', became: 'AVAILABLE' }] }],
      },
    });
    expect(await offered('lifeDomain: FINANCES, kind: TAILORED, canTakeSomeone: true')).toEqual([
      'Bijstandsuitkering',
      'Schuldhulpverlening',
    ]);
    await say('FULL', 2);
    expect(await offered('lifeDomain: FINANCES, kind: TAILORED, canTakeSomeone: true')).toEqual(['Bijstandsuitkering']);
    expect(await offered('lifeDomain: FINANCES, kind: TAILORED, canTakeSomeone: false')).toEqual(['Schuldhulpverlening']);
  });

  test('is asked without a word about anybody: no decision is asked, and no subgraph but the directory works for it', async () => {
    await offered('lifeDomain: SUBSTANCE_USE, canTakeSomeone: true');
    expect(held.federation.work.decisions).toEqual([]);
    expect([...new Set(held.federation.work.statements.map(({ subgraph }) => subgraph))]).toEqual(['teams']);
  });
});

describe('whether there is room', () => {
  test('is said by the organisation that offers it, and by nobody else', async () => {
    expect(codes(await say('AVAILABLE', 3, 'mee'))).toEqual([{ code: 'FORBIDDEN' }]);
    expect(codes(await say('AVAILABLE', 3, 'worker-wielwijk'))).toEqual([{ code: 'FORBIDDEN' }]);
    expect(await offered('lifeDomain: FINANCES, kind: TAILORED, canTakeSomeone: true')).toEqual(['Bijstandsuitkering']);
  });

  test('is not said over a word that the caller did not read', async () => {
    expect(codes(await say('AVAILABLE', 1))).toEqual([{ code: 'CONFLICT', currentVersion: 3 }]);
  });
});
