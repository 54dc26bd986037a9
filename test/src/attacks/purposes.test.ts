import { type Persona, type PersonaName, personas } from '@wijkgraph/sandbox';
import type { SubgraphName } from '@wijkgraph/schema';
import { expect } from 'vitest';
import { type Answer, ask } from '../federation/ask.ts';
import { askDirectly, callerOf } from '../federation/direct.ts';
import { withFederation } from '../federation/with-federation.ts';
import { attack, attacks } from './attack.ts';
import { attackedResidents, like, who } from './world.ts';

const held = withFederation(attackedResidents);

interface Seen {
  readonly resident: { readonly firstName: string | null; readonly street: string | null } | null;
}
const seenBy = (by: PersonaName | Persona, of: string, purpose?: string) =>
  ask<Seen>(
    held.federation,
    by,
    `{ resident(id: "${of}") { firstName street } }`,
    purpose === undefined ? {} : { headers: { 'wijkgraph-purpose': purpose } },
  );

const nothing = ({ status, data, errors, withheld }: Answer<Seen>): void => {
  expect([status, data, errors, withheld]).toEqual([200, { resident: null }, undefined, undefined]);
};
const sees =
  (firstName: string | null, street: string | null) =>
  ({ data, errors }: Answer<Seen>): void => {
    expect(errors).toBeUndefined();
    expect(data).toEqual({ resident: { firstName, street } });
  };
const closed = ({ status, data, errors }: Answer<Seen>): void => {
  expect([status, data ?? null, errors?.map(({ extensions: { code } }) => code)]).toEqual([403, null, ['FORBIDDEN']]);
};

attacks('a purpose', [
  attack('a consent for referrals, asked for support', 'purpose', () => seenBy('woonbron', who.forReferral, 'SUPPORT'), nothing),
  attack('a consent for referrals, asked by default', 'purpose', () => seenBy('woonbron', who.forReferral), nothing),
  attack(
    'a consent for referrals, asked for referrals',
    'purpose',
    () => seenBy('woonbron', who.forReferral, 'REFERRAL'),
    sees('Resident3', null),
  ),
  attack('a consent for support, asked for referrals', 'purpose', () => seenBy('woonbron', who.forSupport, 'REFERRAL'), nothing),
  attack(
    'a consent for support, asked for support',
    'purpose',
    () => seenBy('woonbron', who.forSupport, 'SUPPORT'),
    sees(null, 'Street of Resident4'),
  ),
  ...['OVERSIGHT', 'OWN_ACCESS', 'INTAKE', 'EVERYTHING', 'support', '', 'SUPPORT,REFERRAL', '__proto__'].map(purpose =>
    attack(`"${purpose}", for which the client is not registered`, 'purpose', () => seenBy('woonbron', who.shares, purpose), closed),
  ),
  attack(
    'one that the token grants and the register does not',
    'purpose',
    () => seenBy(like('woonbron', { purposes: ['PROVISION_APPLICATION'] }), who.shares),
    closed,
  ),
  attack(
    'oversight by a partner whose token grants it',
    'purpose',
    () => seenBy(like('woonbron', { purposes: ['OVERSIGHT'] }), who.shares),
    closed,
  ),
  attack(
    'own access by a worker whose token grants it',
    'purpose',
    () => seenBy(like('worker-wielwijk', { purposes: ['OWN_ACCESS'] }), who.shares),
    nothing,
  ),
]);

attacks('a client', [
  attack(
    "another party's, for this party",
    'purpose',
    () => seenBy(like('woonbron', { client: 'mee-app', subject: 'mee-app' }), who.shares),
    closed,
  ),
  attack('this party’s, for another party', 'purpose', () => seenBy(like('woonbron', { party: 'mee' }), who.elsewhere), closed),
  attack('this party’s, for the team', 'purpose', () => seenBy(like('woonbron', { party: 'team-wielwijk' }), who.hidden), closed),
  attack(
    'this party’s, as a worker of the team',
    'purpose',
    () => seenBy(like('woonbron', { party: 'team-wielwijk', roles: ['WORKER'] }), who.hidden),
    closed,
  ),
  attack('nobody’s', 'purpose', () => seenBy(like('woonbron', { client: 'unheard-of' }), who.shares), closed),
  attack(
    'the dashboard’s, without a role, for the team',
    'access',
    () => seenBy(like('worker-wielwijk', { roles: [] }), who.hidden),
    closed,
  ),
  attack('a party that is no party', 'access', () => seenBy(like('worker-wielwijk', { party: 'team-nowhere' }), who.shares), nothing),
  attack('the right one', 'access', () => seenBy('woonbron', who.shares), sees('Resident1', 'Street of Resident1')),
]);

attacks('a period', [
  attack('a consent that was withdrawn', 'now', () => seenBy('woonbron', who.withdrawn), nothing),
  attack('a consent that has ended', 'now', () => seenBy('woonbron', who.expired), nothing),
  attack('a consent that has not begun', 'now', () => seenBy('woonbron', who.future), nothing),
  attack('the same resident, by the team', 'access', () => seenBy('worker-wielwijk', who.future), sees('Resident9', 'Street of Resident9')),
]);

/** A selection, the scope that it lacks, and the subgraph that must refuse it by itself. */
const withoutScope: readonly (readonly [string, string, SubgraphName, string])[] = [
  ['residents', 'residents:read', 'residents', `{ resident(id: "${who.shares}") { firstName } }`],
  ['plans', 'plans:read', 'support-plans', `{ supportPlan(id: "${who.shares}") { id state } }`],
  ['referrals', 'referrals:read', 'referrals', '{ incomingReferrals { edges { node { id state } } } }'],
  ['objections', 'consents:read', 'consent', `{ objection(id: "${who.shares}") { id reach } }`],
  ['consents', 'consents:read', 'consent', `{ consent(id: "${who.shares}") { id state } }`],
  ['teams', 'directory:read', 'teams', '{ teams { id name } }'],
];

attacks(
  'consent without scope',
  withoutScope.flatMap(([what, scope, subgraph, query]) => {
    const lacking = like('woonbron', { scopes: personas.woonbron.scopes.filter(held_ => held_ !== scope) });
    return [
      attack(
        `${what}, over the gateway`,
        'access',
        () => ask<never>(held.federation, lacking, query),
        ({ status, errors, data }) => {
          expect([status, data ?? null]).toEqual([403, null]);
          expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
          expect(errors?.[0]?.message).toContain(scope);
        },
      ),
      attack(
        `${what}, of ${subgraph} directly`,
        'access',
        async () => {
          held.federation.work.clear();
          return askDirectly<Record<string, unknown>>(held.federation, subgraph, callerOf(lacking), query);
        },
        ({ errors, data }) => {
          expect(errors?.map(({ extensions: { code } }) => code)).toEqual(['FORBIDDEN']);
          expect(Object.values(data ?? {}).filter(value => value !== null)).toEqual([]);
          expect(held.federation.work.statements).toEqual([]);
        },
      ),
    ];
  }),
);

const partner = personas.woonbron;
const nested: readonly (readonly [string, string, string])[] = [
  ['below a permitted field', `{ resident(id: "${who.shares}") { firstName consents { edges { node { state } } } } }`, 'consents:read'],
  [
    'in a fragment',
    `{ resident(id: "${who.shares}") { ...F } } fragment F on Resident { consents { edges { node { state } } } }`,
    'consents:read',
  ],
  ['under an alias', `{ resident(id: "${who.shares}") { a: accessLog { edges { node { at } } } } }`, 'access-log:read'],
  [
    'that is skipped by a constant, and asked again',
    `{ resident(id: "${who.shares}") { consents { edges { node { state @skip(if: true) state } } } } }`,
    'consents:read',
  ],
];
attacks(
  'a scope that is missing for a field',
  nested.map(([where, query, scope]) =>
    attack(
      where,
      'access',
      () => ask<never>(held.federation, partner, query),
      ({ status, errors, text }) => {
        expect(status).toBe(403);
        expect(errors?.[0]?.message).toContain(scope);
        expect(text).not.toContain('Resident1');
      },
    ),
  ),
);
