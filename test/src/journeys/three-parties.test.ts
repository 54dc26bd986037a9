import type { PersonaName } from '@wijkgraph/sandbox';
import { describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { mainQuery } from './main-query.ts';

const held = withFederation([
  aResident(1)
    .in('team-wielwijk')
    .withPlan('HOUSING', 'FINANCES')
    .sharing('IDENTITY', 'ADDRESS', 'PLAN', 'HOUSING')
    .with('woonbron')
    .sharing('IDENTITY', 'CONTACT', 'PLAN', 'WORK_EDUCATION')
    .with('mee'),
  aResident(2).in('team-wielwijk').withPlan('HOUSING', 'WORK_EDUCATION').sharing('IDENTITY', 'CONTACT', 'PLAN', 'HOUSING').with('woonbron'),
  aResident(3).in('team-wielwijk').withPlan('MENTAL_HEALTH'),
  aResident(4).in('team-oost', 'WK050509').withPlan('HOUSING').sharing('IDENTITY', 'WORK_EDUCATION', 'PLAN').with('mee'),
]);

interface Shared {
  readonly sharedWithMe: {
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly firstName: string | null;
        readonly street: string | null;
        readonly phone: string | null;
        readonly supportPlan: {
          readonly state: string | null;
          readonly contactWorker: { readonly name: string } | null;
          readonly team: { readonly name: string; readonly openingHours: readonly object[] } | null;
          readonly goals: readonly { readonly lifeDomain: string; readonly text: string }[] | null;
        } | null;
      };
    }[];
  };
}

const sharedWith = async (persona: PersonaName) => {
  const answer = await ask<Shared>(held.federation, persona, mainQuery);
  expect(answer.errors).toBeUndefined();
  return { answer, residents: answer.data.sharedWithMe.edges.map(({ node }) => node) };
};

describe('the same question of three parties', () => {
  test('shows Woonbron the residents who share with it, their housing goals, and no phone unless it is permitted', async () => {
    const { residents, answer } = await sharedWith('woonbron');
    expect(residents.map(({ id }) => id)).toEqual([residentId(1), residentId(2)]);
    expect(residents[0]).toMatchObject({ firstName: 'Resident1', street: 'Street of Resident1', phone: null });
    expect(residents[1]).toMatchObject({ firstName: 'Resident2', street: null, phone: 'phone of Resident2' });
    expect(residents.map(({ supportPlan }) => supportPlan?.goals?.map(({ lifeDomain }) => lifeDomain))).toEqual([['HOUSING'], ['HOUSING']]);
    expect(residents[0]?.supportPlan).toMatchObject({
      state: 'ACTIVE',
      contactWorker: { name: 'Worker of Wielwijk' },
      team: { name: 'Sociaal wijkteam Wielwijk' },
    });
    expect(residents[0]?.supportPlan?.team?.openingHours).toHaveLength(5);
    expect(answer.withheld?.[residentId(1)]).toEqual(expect.arrayContaining(['CONTACT', 'FINANCE', 'MENTAL_HEALTH']));
    expect(answer.withheld?.[residentId(1)]).not.toContain('HOUSING');
    expect(answer.text).not.toContain('FINANCES goal');
  });

  test('shows MEE other residents and other goals', async () => {
    const { residents } = await sharedWith('mee');
    expect(residents.map(({ id }) => id)).toEqual([residentId(1), residentId(4)]);
    expect(residents[0]).toMatchObject({
      firstName: 'Resident1',
      street: null,
      phone: 'phone of Resident1',
      supportPlan: { state: 'ACTIVE', goals: [] },
    });
  });

  test('shows a worker the residents of the team, whole', async () => {
    const { residents, answer } = await sharedWith('worker-wielwijk');
    expect(residents.map(({ id }) => id)).toEqual([residentId(1), residentId(2), residentId(3)]);
    expect(residents[0]).toMatchObject({ firstName: 'Resident1', street: 'Street of Resident1', phone: 'phone of Resident1' });
    expect(residents.map(({ supportPlan }) => supportPlan?.goals?.map(({ lifeDomain }) => lifeDomain).toSorted())).toEqual([
      ['FINANCES', 'HOUSING'],
      ['HOUSING', 'WORK_EDUCATION'],
      ['MENTAL_HEALTH'],
    ]);
    expect(answer.withheld).toBeUndefined();
  });
});

describe('a resident withdraws the consent given to Woonbron', () => {
  test('and the next answer does not contain that resident', async () => {
    const consents = await ask<{ resident: { consents: { edges: { node: { id: string; grantee: { id: string } } }[] } } }>(
      held.federation,
      'worker-wielwijk',
      `{ resident(id: "${residentId(2)}") { consents { edges { node { id grantee { id } } } } } }`,
    );
    const consent = consents.data.resident.consents.edges.find(({ node }) => node.grantee.id === 'woonbron');
    const withdrawn = await ask(held.federation, 'worker-wielwijk', 'mutation W($id: ID!) { withdrawConsent(id: $id) { consentId } }', {
      variables: { id: consent?.node.id },
    });
    expect(withdrawn.errors).toBeUndefined();
    const { residents, answer } = await sharedWith('woonbron');
    expect(residents.map(({ id }) => id)).toEqual([residentId(1)]);
    expect(answer.text).not.toContain(residentId(2));
    expect(answer.text).not.toContain('Resident2');
  });
});
