import { type Persona, type PersonaName, personas } from '@wijkgraph/sandbox';
import { expect } from 'vitest';
import { type Answer, ask } from '../federation/ask.ts';
import { askDirectly, callerOf } from '../federation/direct.ts';
import { rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident } from '../world/resident-seed.ts';
import { attack, attacks } from './attack.ts';
import { refusedOn } from './refused.ts';
import { sameAnswer } from './sameness.ts';
import { greedyWoonbron, like, who } from './world.ts';

const held = withFederation([
  aResident(1)
    .in('team-wielwijk')
    .sharing('IDENTITY', 'ADDRESS', 'HOUSING')
    .with('woonbron')
    .sharing('IDENTITY')
    .with('mee')
    .objecting({ party: 'woonbron', categories: ['HOUSING'], purposes: ['SUPPORT'] })
    .objecting({ party: 'mee', categories: ['SAFETY'], purposes: ['SUPPORT'] })
    .objecting({ kind: 'YOUTH_CARE', lifted: true }),
  aResident(2)
    .in('team-wielwijk')
    .objecting({ party: 'team-krispijn', categories: ['SAFETY'], purposes: ['SUPPORT'] }),
  aResident(3).in('team-wielwijk').sharing('IDENTITY', 'ADDRESS').with('woonbron'),
]);
const refused = refusedOn(held);

const every = [...personas['worker-wielwijk'].scopes, 'intake:write', 'access-log:read'] as const;
const worker = like('worker-wielwijk', { scopes: every });
const elsewhere = like('worker-krispijn', { scopes: every });
const partner = like('woonbron', { scopes: every });
const resident = like('resident', { scopes: every });

const object = (of: string, change = 'reach: PARTY, partyId: "mee"') =>
  `mutation { it: recordObjection(input: { residentId: "${of}", ${change} }) { id reach } }`;
const lift = (id: string) => `mutation { it: liftObjection(id: "${id}") { id liftedAt } }`;
const objectionOf = async (of: string, lifted = false): Promise<string> => {
  const [row] = await rowsOf<{ id: string }>(
    held.federation,
    'consent',
    'select id from objection where resident_id = ? and (lifted_at is not null) = ?',
    [of, lifted],
  );
  if (!row) throw new Error('There must be an objection to attack');
  return row.id;
};

attacks('an objection written down by', [
  refused('a partner, against another', 'grant', partner, () => object(who.shares), 'FORBIDDEN'),
  refused('a partner, against itself', 'grant', partner, () => object(who.shares, 'reach: PARTY, partyId: "woonbron"'), 'FORBIDDEN'),
  refused('a host', 'grant', like('host-wielwijk', { scopes: every }), () => object(who.hidden), 'FORBIDDEN'),
  refused('a privacy officer', 'grant', like('privacy-officer', { scopes: every }), () => object(who.hidden), 'FORBIDDEN'),
  refused('a worker of another team', 'grant', elsewhere, () => object(who.shares), 'NOT_FOUND'),
  refused('a worker of another team, against everyone', 'grant', elsewhere, () => object(who.shares, 'reach: EVERYONE'), 'NOT_FOUND'),
  refused('a resident, for another', 'grant', resident, () => object(who.hidden), 'NOT_FOUND'),
  refused('a resident, for another purpose', 'grant', { ...resident, purposes: ['SUPPORT'] }, () => object(who.shares), 'NOT_FOUND'),
  refused('a client nobody registered', 'grant', { ...worker, client: 'unheard-of' }, () => object(who.hidden), 'FORBIDDEN'),
]);

attacks('an objection lifted by', [
  refused('the partner that it is against', 'grant', partner, async () => lift(await objectionOf(who.shares)), 'FORBIDDEN'),
  refused('a worker of another team', 'grant', elsewhere, async () => lift(await objectionOf(who.shares)), 'NOT_FOUND'),
  refused('another resident', 'grant', resident, async () => lift(await objectionOf(who.hidden)), 'NOT_FOUND'),
  refused('the team, a second time', 'write', worker, async () => lift(await objectionOf(who.shares, true)), 'INVALID_STATE'),
]);

const recordForOwnTeam = (of: string) =>
  `mutation { it: recordConsent(input: { residentId: "${of}", granteeId: "team-krispijn", action: RECORD, provisions: [{ categories: [SAFETY], purposes: [SUPPORT] }] }) { id } }`;

attacks('a consent against which an objection stands, written down by', [
  attack(
    'another team for itself: there is no such resident, and nothing is told of what is objected to',
    'consentItself',
    () => ask<{ it: null }>(held.federation, elsewhere, recordForOwnTeam(who.hidden)),
    ({ errors, text }) => {
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
      expect(text).not.toContain('SAFETY');
    },
  ),
]);

interface Seen {
  readonly resident: { readonly visibleCategories: string[]; readonly objections: { readonly edges: readonly object[] } | null } | null;
}
const objectionsOf = (by: PersonaName | Persona, of: string) =>
  ask<Seen>(
    held.federation,
    by,
    `{ resident(id: "${of}") { visibleCategories objections(first: 50) { edges { node { id reach party { id } categories purposes recordedAt } } pageInfo { hasNextPage } } } }`,
  );
const oneObjection = (by: PersonaName | Persona, id: string) =>
  ask<{ objection: { reach: string } | null }>(
    held.federation,
    by,
    `{ objection(id: "${id}") { id reach party { id } categories resident { id } } }`,
  );
const silent = ({ data, errors, withheld, text }: Answer<Seen>): void => {
  expect(errors).toBeUndefined();
  expect(data.resident?.objections).toBeNull();
  expect(withheld).toBeUndefined();
  expect(text).not.toMatch(/SAFETY|HOUSING|PARTY|mee/);
};

attacks('the objections of a resident, read by', [
  attack(
    'the partner that one is against: none, nor that there is any',
    'consentItself',
    () => objectionsOf(greedyWoonbron, who.shares),
    silent,
  ),
  attack(
    'a partner of somebody who objects to nothing: the same',
    'indistinguishable',
    () => Promise.all([who.shares, who.forReferral].map(of => objectionsOf(greedyWoonbron, of) as Promise<Answer<never>>)),
    ([objecting, not]) => {
      if (!objecting || !not) throw new Error('Two answers were asked');
      sameAnswer(objecting, who.shares, not, who.forReferral);
    },
  ),
  attack(
    'a worker of another team',
    'consentItself',
    () => objectionsOf(elsewhere, who.shares),
    ({ data }) => expect(data.resident).toBeNull(),
  ),
  attack(
    'the team: all of them',
    'consentItself',
    () => objectionsOf(worker, who.shares),
    ({ data }) => expect(data.resident?.objections?.edges).toHaveLength(3),
  ),
  attack(
    'the partner that it is against, by its id, as if there were none',
    'indistinguishable',
    async () => {
      const id = await objectionOf(who.shares);
      const [real, none] = await Promise.all([id, who.nobody].map(one => oneObjection(greedyWoonbron, one) as Promise<Answer<never>>));
      return { id, real, none };
    },
    ({ id, real, none }) => {
      if (!real || !none) throw new Error('Two answers were asked');
      sameAnswer(real, id, none, who.nobody);
    },
  ),
  attack(
    'the privacy officer, who oversees, by its id',
    'consentItself',
    async () => oneObjection('privacy-officer', await objectionOf(who.hidden)),
    ({ data }) => expect(data.objection?.reach).toBe('PARTY'),
  ),
  attack(
    'a partner, of the subgraph directly, with values of its own',
    'representations',
    async () =>
      askDirectly<{ _entities: readonly unknown[] }>(
        held.federation,
        'consent',
        callerOf(greedyWoonbron),
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Objection { id reach categories } } }',
        { r: [{ __typename: 'Objection', id: await objectionOf(who.shares), reach: 'EVERYONE', residentId: who.forReferral }] },
      ),
    ({ data }) => expect(data._entities).toEqual([null]),
  ),
]);
