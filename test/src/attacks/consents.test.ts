import { type Persona, type PersonaName, personas } from '@wijkgraph/sandbox';
import { expect } from 'vitest';
import { type Answer, ask } from '../federation/ask.ts';
import { rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { attack, attacks } from './attack.ts';
import { attackedResidents, greedyWoonbron, like, who } from './world.ts';

const held = withFederation(attackedResidents);

interface Given {
  readonly id: string;
  readonly state: string;
  readonly grantee: { readonly id: string };
  readonly provisions: readonly { readonly categories: readonly string[] }[];
}
interface Consents {
  readonly resident: {
    readonly visibleCategories: readonly string[];
    readonly consents: { readonly edges: readonly { readonly node: Given }[] };
  } | null;
}
const fields = 'id state grantee { id } provisions { id categories purposes validFrom validUntil } resident { id }';
const consentsOf = (by: PersonaName | Persona, of: string, purpose?: string) =>
  ask<Consents>(
    held.federation,
    by,
    `{ resident(id: "${of}") { visibleCategories consents(first: 50) { edges { node { ${fields} } } pageInfo { hasNextPage } } } }`,
    purpose ? { headers: { 'wijkgraph-purpose': purpose } } : {},
  );
const grantees = ({ data, errors }: Answer<Consents>): readonly string[] => {
  expect(errors).toBeUndefined();
  return (data.resident?.consents.edges ?? []).map(({ node }) => node.grantee.id).toSorted();
};
const consentTo = async (party: string): Promise<string> => {
  const [row] = await rowsOf<{ id: string }>(
    held.federation,
    'consent',
    'select id from consent where resident_id = ? and grantee_id = ?',
    [who.shares, party],
  );
  if (!row) throw new Error('There must be a consent to attack');
  return row.id;
};
const oneConsent = (by: PersonaName | Persona, id: string) =>
  ask<{ consent: Given | null }>(held.federation, by, `{ consent(id: "${id}") { ${fields} } }`);
const referredOn = (by: PersonaName | Persona) =>
  ask<{ resident: { referrals: { edges: { node: { to: { id: string }; consent: Given | null } }[] } } }>(
    held.federation,
    by,
    `{ resident(id: "${who.shares}") { referrals(first: 50) { edges { node { to { id } consent { ${fields} } } } } } }`,
  );
const mee = like('mee', { scopes: greedyWoonbron.scopes });

attacks('the consents of a resident, read by', [
  attack(
    'the team: all of them',
    'consentItself',
    () => consentsOf('worker-wielwijk', who.shares),
    answer => expect(grantees(answer)).toEqual(['careyn', 'mee', 'team-wielwijk', 'woonbron']),
  ),
  attack(
    'a partner: its own',
    'consentItself',
    () => consentsOf(greedyWoonbron, who.shares),
    answer => {
      expect(grantees(answer)).toEqual(['woonbron']);
      expect(answer.text).not.toMatch(/mee|careyn|team-wielwijk|CONTACT|WORK_EDUCATION|HOUSEHOLD/);
    },
  ),
  attack(
    'a partner: the categories that it may see, and no others',
    'consentItself',
    () => consentsOf(greedyWoonbron, who.shares),
    ({ data }) => expect(data.resident?.visibleCategories).toEqual(['IDENTITY', 'ADDRESS', 'PLAN', 'HOUSING']),
  ),
  attack(
    'a partner, for another purpose: no resident at all',
    'consentItself',
    () => consentsOf(greedyWoonbron, who.forSupport, 'REFERRAL'),
    ({ data }) => expect(data.resident).toBeNull(),
  ),
  attack(
    'a partner whose consent was withdrawn',
    'consentItself',
    () => consentsOf(greedyWoonbron, who.withdrawn),
    ({ data }) => expect(data.resident).toBeNull(),
  ),
  attack(
    'a worker of another team',
    'consentItself',
    () => consentsOf('worker-krispijn', who.shares),
    ({ data }) => expect(data.resident).toBeNull(),
  ),
]);

attacks('one consent by its id, read by', [
  attack(
    'whom it is given to',
    'consentItself',
    async () => oneConsent(greedyWoonbron, await consentTo('woonbron')),
    ({ data }) => expect(data.consent?.grantee.id).toBe('woonbron'),
  ),
  ...['mee', 'careyn', 'team-wielwijk'].map(party =>
    attack(
      `a partner, of ${party}`,
      'consentItself',
      async () => oneConsent(greedyWoonbron, await consentTo(party)),
      ({ data, errors, text }) => {
        expect(errors).toBeUndefined();
        expect(data.consent).toBeNull();
        expect(text).not.toContain(party);
      },
    ),
  ),
  attack(
    'another partner',
    'consentItself',
    async () => oneConsent(mee, await consentTo('woonbron')),
    ({ data }) => expect(data.consent).toBeNull(),
  ),
  attack(
    'the privacy officer, who oversees',
    'consentItself',
    async () => oneConsent('privacy-officer', await consentTo('woonbron')),
    ({ data }) => expect(data.consent?.grantee.id).toBe('woonbron'),
  ),
]);

attacks('the consent under a referral, read by', [
  attack(
    'the receiver of the referral',
    'consentItself',
    () => referredOn(greedyWoonbron),
    ({ data, errors }) => {
      expect(errors).toBeUndefined();
      expect(data.resident.referrals.edges.map(({ node }) => [node.to.id, node.consent?.grantee.id])).toEqual([
        ['woonbron', 'woonbron'],
        ['woonbron', 'woonbron'],
      ]);
    },
  ),
  attack(
    'a partner that received none',
    'consentItself',
    () => referredOn(mee),
    ({ data, text }) => {
      expect(data.resident.referrals.edges).toEqual([]);
      expect(text).not.toContain('woonbron');
    },
  ),
]);

attacks('the access log, read by', [
  attack(
    'a partner',
    'log',
    () =>
      ask<{ resident: { accessLog: null } }>(
        held.federation,
        greedyWoonbron,
        `{ resident(id: "${who.shares}") { accessLog { edges { node { at party { id } } } } } }`,
      ),
    ({ data, errors }) => {
      expect(errors).toBeUndefined();
      expect(data.resident.accessLog).toBeNull();
    },
  ),
  attack(
    'the team',
    'log',
    () =>
      ask<{ resident: { accessLog: null } }>(
        held.federation,
        like('worker-wielwijk', { scopes: greedyWoonbron.scopes }),
        `{ resident(id: "${who.shares}") { accessLog { edges { node { at } } } } }`,
      ),
    ({ data }) => expect(data.resident.accessLog).toBeNull(),
  ),
  attack(
    'a resident, of somebody else',
    'log',
    () => ask<{ resident: null }>(held.federation, 'resident', `{ resident(id: "${who.hidden}") { accessLog { edges { node { at } } } } }`),
    ({ data }) => expect(data.resident).toBeNull(),
  ),
  attack(
    'the resident, of what others asked',
    'log',
    async () => {
      await ask(held.federation, 'woonbron', `query Looking { resident(id: "${who.shares}") { firstName phone } }`);
      await ask(held.federation, 'home-care', `query Trying { resident(id: "${who.shares}") { firstName } }`);
      return ask<{
        resident: {
          accessLog: { edges: { node: { operation: string; refused: boolean; categories: string[]; party: { id: string } } }[] };
        };
      }>(
        held.federation,
        personas.resident,
        `{ resident(id: "${who.shares}") { accessLog(first: 100) { edges { node { operation refused categories party { id } } } } } }`,
      );
    },
    ({ data }) => {
      const said = data.resident.accessLog.edges.map(({ node }) => node);
      expect(said).toContainEqual({ operation: 'Looking', refused: false, categories: ['IDENTITY'], party: { id: 'woonbron' } });
      expect(said).toContainEqual({ operation: 'Trying', refused: true, categories: [], party: { id: 'home-care' } });
    },
  ),
]);
