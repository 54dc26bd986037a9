import { personas } from '@wijkgraph/sandbox';
import { type SubgraphName } from '@wijkgraph/schema';
import { expect } from 'vitest';
import { ask } from '../federation/ask.ts';
import { askDirectly, callerOf } from '../federation/direct.ts';
import { rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { type Attack, attack, attacks } from './attack.ts';
import { sameAnswer } from './sameness.ts';
import { attackedResidents, greedyWoonbron, like, who } from './world.ts';

const held = withFederation(attackedResidents);

const worker = like('worker-krispijn', { scopes: [...personas['worker-krispijn'].scopes, 'intake:write'] });
const partner = like('woonbron', { scopes: greedyWoonbron.scopes });

const everything = `id firstName lastName birthDate bsn street houseNumber postcode city confidentialAddress phone email language
  district { code name } household { id members { role resident { id } } } representatives { kind } network { name }
  visibleCategories consents { edges { node { id } } pageInfo { hasNextPage } } referrals { edges { node { id } } } mandatoryReferrals { id }
  supportPlan { id state goals { text } } supportPlans { edges { node { id } } } helpQuestions { edges { node { id } } }
  contactMoments { edges { node { id } } } assessments { id }`;

const questions: readonly (readonly [string, string])[] = [
  ['every field of a resident', `query ($id: ID!) { resident(id: $id) { ${everything} } }`],
  ['two residents at once', `query ($id: ID!) { resident(id: $id) { id } other: resident(id: "${who.nobody}") { id } }`],
  [
    'a resident beside a permitted one',
    `query ($id: ID!) { resident(id: $id) { id firstName } mine: resident(id: "${who.shares}") { id firstName } }`,
  ],
  ['how a plan begins', 'mutation ($id: ID!) { createPlan(input: { residentIds: [$id] }) { id } }'],
  ['how a contact is logged', 'mutation ($id: ID!) { logContact(input: { residentId: $id, kind: SUPPORT, channel: PHONE }) { id } }'],
  [
    'how a question is handed in',
    'mutation ($id: ID!) { registerQuestion(input: { residentId: $id, channel: PHONE, entryPoint: TEAM, stated: "a question", team: "team-krispijn" }) { id } }',
  ],
  [
    'how a referral is sent',
    `mutation ($id: ID!) { sendReferral(input: { residentId: $id, toParty: "vivenz", consentId: "${who.nobody}", lifeDomains: [HOUSING], reason: "because" }) { id } }`,
  ],
  [
    'what a party would see',
    'query ($id: ID!) { accessPreview(residentId: $id, partyId: "woonbron", purpose: SUPPORT) { categories { category permitted rule } } }',
  ],
  [
    'how a consent to share is recorded',
    'mutation ($id: ID!) { recordConsent(input: { residentId: $id, granteeId: "mee", action: SHARE, provisions: [{ categories: [IDENTITY], purposes: [SUPPORT] }] }) { id } }',
  ],
];

/** Who the answer must keep in the dark, and of whom. */
const askers = [
  ['a partner', partner, who.hidden],
  ['a partner, after a withdrawal', partner, who.withdrawn],
  ['a partner, after the end', partner, who.expired],
  ['a partner, before the beginning', partner, who.future],
  ['a partner, for another purpose', partner, who.forReferral],
  ['a worker of another team', worker, who.shares],
  ['a resident, of another', personas.resident, who.hidden],
  ['a client of another party', like('woonbron', { client: 'mee-app' }), who.shares],
  ['a client nobody registered', like('woonbron', { client: 'some-app' }), who.shares],
] as const;

attacks(
  'a resident who does not exist for the caller, over the gateway',
  askers.flatMap(([by, persona, of]) =>
    questions.map(([what, query]): Attack =>
      attack(
        `${what}, by ${by}`,
        'indistinguishable',
        () => Promise.all([of, who.nobody].map(id => ask<never>(held.federation, persona, query, { variables: { id } }))),
        ([real, unknown]) => {
          if (!real || !unknown) throw new Error('Two answers were asked');
          sameAnswer(real, of, unknown, who.nobody);
          expect(real.withheld?.[of]).toBeUndefined();
        },
      ),
    ),
  ),
);

const entity = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Resident { id } } }';
const subgraphsWithResidents: readonly SubgraphName[] = ['residents', 'support-plans', 'consent', 'referrals'];

/** As of when was decided is for the gateway alone, which passes it on to nobody: where no row was found, nothing was decided. */
const forClients = (text: string | undefined): string | undefined => text?.replace(/,"extensions":\{"asOf":\d+\}/, '');

attacks(
  'a resident who does not exist for the caller, of a subgraph directly',
  subgraphsWithResidents.flatMap(subgraph =>
    askers.map(([by, persona, of]) =>
      attack(
        `${subgraph}, by ${by}`,
        'indistinguishable',
        () =>
          Promise.all(
            [of, who.nobody].map(id =>
              askDirectly<{ _entities: unknown[] }>(held.federation, subgraph, callerOf(persona), entity, {
                r: [{ __typename: 'Resident', id }],
              }),
            ),
          ),
        ([real, unknown]) => {
          expect(real?.data?._entities ?? [null]).toEqual([null]);
          expect(forClients(real?.text)).toBe(forClients(unknown?.text));
          expect(real?.status).toBe(unknown?.status);
        },
      ),
    ),
  ),
);

/** Rows that are about a hidden resident, and how somebody might ask whether they are there. */
const rows: readonly (readonly [string, SubgraphName, string, string])[] = [
  [
    'a plan',
    'support-plans',
    'select id from support_plan where resident_ids @> array[?]::uuid[]',
    'query ($id: ID!) { supportPlan(id: $id) { id state } }',
  ],
  [
    'a question',
    'support-plans',
    'select id from help_question where resident_id = ?',
    'query ($id: ID!) { helpQuestion(id: $id) { id stated } }',
  ],
  ['a referral', 'referrals', 'select id from referral where resident_id = ?', 'query ($id: ID!) { referral(id: $id) { id state } }'],
  ['an objection', 'consent', 'select id from objection where resident_id = ?', 'query ($id: ID!) { objection(id: $id) { id reach } }'],
  ['a consent', 'consent', 'select id from consent where resident_id = ?', 'query ($id: ID!) { consent(id: $id) { id state } }'],
  [
    'a goal for a plan',
    'support-plans',
    'select id from support_plan where resident_ids @> array[?]::uuid[]',
    `mutation ($id: ID!) { addGoal(input: { planId: $id, residentId: "${who.hidden}", lifeDomain: HOUSING, text: "a goal" }) { id } }`,
  ],
  [
    'the end of a consent',
    'consent',
    'select id from consent where resident_id = ?',
    'mutation ($id: ID!) { withdrawConsent(id: $id) { consentId } }',
  ],
  [
    'the end of an objection',
    'consent',
    'select id from objection where resident_id = ?',
    'mutation ($id: ID!) { liftObjection(id: $id) { id } }',
  ],
  [
    'an answer to a referral',
    'referrals',
    'select id from referral where resident_id = ?',
    'mutation ($id: ID!) { respondToReferral(input: { referralId: $id, response: ACCEPT }) { id } }',
  ],
  [
    "a referral on somebody's consent",
    'consent',
    'select id from consent where resident_id = ?',
    `mutation ($id: ID!) { sendReferral(input: { residentId: "${who.nobody}", toParty: "vivenz", consentId: $id, lifeDomains: [HOUSING], reason: "because" }) { id } }`,
  ],
];

attacks(
  'the id of a row about a hidden resident',
  [partner, like('worker-krispijn', {})].flatMap(persona =>
    rows.map(([what, subgraph, sql, query]) =>
      attack(
        `${what}, by ${persona.client} of ${persona.party}`,
        'indistinguishable',
        async () => {
          const [row] = await rowsOf<{ id: string }>(held.federation, subgraph, sql, [who.hidden]);
          if (!row) throw new Error('There must be a row to ask after');
          const answers = await Promise.all(
            [row.id, who.nobody].map(id => ask<never>(held.federation, persona, query, { variables: { id } })),
          );
          return { id: row.id, answers };
        },
        ({ id, answers: [real, unknown] }) => {
          if (!real || !unknown) throw new Error('Two answers were asked');
          sameAnswer(real, id, unknown, who.nobody);
        },
      ),
    ),
  ),
);

attacks('the comparison itself', [
  attack(
    'a resident who does share against one who does not',
    'indistinguishable',
    () =>
      Promise.all([who.shares, who.hidden].map(id => ask<never>(held.federation, partner, questions[0]?.[1] ?? '', { variables: { id } }))),
    ([shared, hidden]) => expect(shared?.text.length).not.toBe(hidden?.text.length),
  ),
]);
