import { expect } from 'vitest';
import { ask } from '../federation/ask.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { attack, attacks } from './attack.ts';
import { greedyWoonbron } from './world.ts';

const [full, bare, hidden] = [residentId(1), residentId(2), residentId(3)];

const shared = (number: number) => aResident(number).named('Alike').in('team-wielwijk').sharing('IDENTITY', 'PLAN').with('woonbron');

/** Two residents who permit the same, of whom one has everything that is withheld and the other nothing. */
const held = withFederation([
  shared(1)
    .withPlan('FINANCES', 'MENTAL_HEALTH')
    .asking('FINANCES')
    .spokenWith('FINANCES')
    .assessedIn('FINANCES')
    .knowing('Sister')
    .livingIn('together')
    .referredTo('vivenz', 'DOMESTIC_RELATIONS')
    .havingToBeReferred(),
  shared(2).withPlan().livingIn('alone'),
  aResident(3).in('team-wielwijk').livingIn('together'),
]);

/** Lists, and what they need that is not given here. */
const lists: readonly (readonly [string, string])[] = [
  ['goals (a life domain)', 'supportPlan { goals { id } }'],
  ['goals in one life domain', 'supportPlan { goals(lifeDomain: FINANCES) { id } }'],
  ['help questions', 'helpQuestions { edges { node { id } } pageInfo { hasNextPage } }'],
  ['contact moments', 'contactMoments(first: 1) { edges { node { id } } pageInfo { hasNextPage endCursor } }'],
  ['the network', 'network { id }'],
  ['representatives', 'representatives { id }'],
  ['the household', 'household { id members { id } }'],
  ['compulsory referrals', 'mandatoryReferrals { id }'],
  ['the access log', 'accessLog { edges { node { id } } }'],
];

const askOf = (id: string, selection: string) =>
  ask<{ resident: object }>(held.federation, greedyWoonbron, `query ($id: ID!) { resident(id: $id) { id ${selection} } }`, {
    variables: { id },
  });

attacks(
  'a withheld list',
  lists.map(([what, selection]) =>
    attack(
      what,
      'null',
      () => Promise.all([askOf(full, selection), askOf(bare, selection)]),
      ([there, absent]) => {
        expect(there.errors).toBeUndefined();
        expect(there.text.replaceAll(full, '')).toBe(absent.text.replaceAll(bare, ''));
        expect(JSON.stringify(there.data)).toContain('null');
        expect(JSON.stringify(there.data)).not.toContain('[]');
        if (!selection.startsWith('mandatory') && !selection.startsWith('accessLog'))
          expect(there.withheld?.[full]?.length).toBeGreaterThan(0);
      },
    ),
  ),
);

interface Neighbours {
  readonly mine: { readonly firstName: string } | null;
  readonly other: object | null;
}
const besides = (selection: string) =>
  ask<Neighbours>(
    held.federation,
    greedyWoonbron,
    `query { other: resident(id: "${hidden}") { ${selection} } mine: resident(id: "${full}") { id firstName } }`,
  );

attacks('a non-null field that cannot be answered', [
  attack(
    'the categories of a hidden resident',
    'bubbling',
    () => besides('visibleCategories'),
    ({ data, errors }) => {
      expect(errors).toBeUndefined();
      expect(data).toEqual({ other: null, mine: { id: full, firstName: 'Alike' } });
    },
  ),
  attack(
    'the consents of a hidden resident',
    'bubbling',
    () => besides('consents { edges { cursor } pageInfo { hasNextPage } }'),
    ({ data, errors }) => {
      expect(errors).toBeUndefined();
      expect(data).toEqual({ other: null, mine: { id: full, firstName: 'Alike' } });
    },
  ),
  attack(
    'a wrong page beside a right question',
    'bubbling',
    () =>
      ask<{ mine: object | null; sharedWithMe: null; residents: null }>(
        held.federation,
        greedyWoonbron,
        `{ sharedWithMe(first: 0) { edges { cursor } } residents(after: "x") { edges { cursor } } mine: resident(id: "${full}") { firstName } }`,
      ),
    ({ data, errors }) => {
      expect(errors?.map(({ extensions: { code } }) => code)).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
      expect(data).toEqual({ sharedWithMe: null, residents: null, mine: { firstName: 'Alike' } });
    },
  ),
  attack(
    'a wrong page of consents beside the name of their resident',
    'bubbling',
    () =>
      ask<{ resident: object | null }>(
        held.federation,
        greedyWoonbron,
        `{ resident(id: "${full}") { firstName consents(after: "x") { edges { cursor } } } }`,
      ),
    ({ data, errors }) => {
      expect(errors?.map(({ extensions: { code } }) => code)).toEqual(['BAD_USER_INPUT']);
      expect(data).toEqual({ resident: { firstName: 'Alike', consents: null } });
    },
  ),
  attack(
    'the decision point away, beside the directory',
    'bubbling',
    async () => {
      await held.federation.stopSubgraph('consent');
      try {
        return await ask<{ team: object | null; sharedWithMe: null }>(
          held.federation,
          greedyWoonbron,
          `{ team(id: "team-oost") { id name } sharedWithMe { edges { cursor } } resident(id: "${full}") { firstName } }`,
        );
      } finally {
        await held.federation.startSubgraph('consent');
      }
    },
    ({ data, errors, text }) => {
      expect(errors?.length).toBe(2);
      expect(data).toEqual({ team: { id: 'team-oost', name: 'Sociaal wijkteam Oost' }, sharedWithMe: null, resident: null });
      expect(text).not.toContain('Alike');
    },
  ),
]);
