import { type Persona, type PersonaName, personas } from '@wijkgraph/sandbox';
import { expect } from 'vitest';
import { ask } from '../federation/ask.ts';
import { withFederation } from '../federation/with-federation.ts';
import { WORKER } from '../world/worker.ts';
import { type Attack, attacks, rules } from './attack.ts';
import { attackedResidents, greedyWoonbron, like, who } from './world.ts';

const held = withFederation(attackedResidents);

const plain = (selection: string): string => `query ($id: ID!) { resident(id: $id) { ${selection} } }`;
const atTheTeam = (selection: string): string =>
  `query ($id: ID!) { me: resident(id: $id) { id } team(id: "team-wielwijk") { ${selection} } }`;

/** Asks for one secret by a way; who may see it is asked the same, so that no row passes because its document is wrong. */
const seek = (
  what: string,
  rule: keyof typeof rules,
  query: string,
  secret: string,
  { by = greedyWoonbron, of = who.shares, unlike = 'worker-wielwijk', variables = {}, operationName }: Seeking = {},
): Attack => ({
  what,
  rule: rules[rule],
  run: async () => {
    const asked = { variables: { id: of, ...variables }, ...(operationName && { operationName }) };
    const permitted = await ask(held.federation, unlike, query, asked);
    expect(permitted.errors).toBeUndefined();
    expect(permitted.text).toContain(secret);
    const attacked = await ask(held.federation, by, query, asked);
    expect(attacked.errors).toBeUndefined();
    expect(attacked.status).toBe(200);
    expect(attacked.text).not.toContain(secret);
  },
});

interface Seeking {
  readonly by?: PersonaName | Persona;
  readonly of?: string;
  readonly unlike?: PersonaName | Persona;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

const phone = 'phone of Resident1';
const debts = 'FINANCES goal of Resident1';
const stranger = 'Resident2';
const lead: Persona = like('lead-wielwijk', { scopes: [...personas['lead-wielwijk'].scopes, 'consents:read'] });

attacks('an unpermitted field', [
  seek('directly', 'access', plain('phone'), phone),
  seek('under an alias', 'access', plain('firstName: phone'), phone),
  seek('twice, one alias over the permitted', 'access', plain('a: street b: phone c: phone'), phone),
  seek('in a named fragment', 'access', `${plain('...F')} fragment F on Resident { phone }`, phone),
  seek(
    'in fragments within fragments',
    'access',
    `${plain('...F')} fragment F on Resident { ...G } fragment G on Resident { ...H } fragment H on Resident { phone }`,
    phone,
  ),
  seek('in an inline fragment', 'access', plain('... on Resident { phone }'), phone),
  seek('in an inline fragment without a type', 'access', plain('... { ... { phone } }'), phone),
  seek(
    'under @include by variable',
    'access',
    'query ($id: ID!, $yes: Boolean!) { resident(id: $id) { phone @include(if: $yes) } }',
    phone,
    { variables: { yes: true } },
  ),
  seek(
    'under @skip by variable',
    'access',
    'query ($id: ID!, $no: Boolean!) { resident(id: $id) { ... @skip(if: $no) { phone } } }',
    phone,
    { variables: { no: false } },
  ),
  seek('in the second of two operations', 'access', 'query A { teams { id } } query B($id: ID!) { resident(id: $id) { phone } }', phone, {
    operationName: 'B',
  }),
  seek('of a confidential address', 'thirdParty', plain('street confidentialAddress'), '"confidentialAddress":true', {
    of: who.confidential,
  }),
  seek('about the people around oneself', 'thirdParty', plain('network { name relation }'), 'relation of Sister1', { by: 'resident' }),
]);

attacks('a way around', [
  seek(
    'from the team to the plans of others',
    'access',
    atTheTeam('supportPlans(first: 50) { edges { node { goals { text } } } }'),
    stranger,
  ),
  seek(
    'from the team to the questions of others',
    'access',
    atTheTeam('helpQuestions(first: 50) { edges { node { stated resident { firstName } } } }'),
    stranger,
  ),
  seek(
    'from the worker to the plans of others',
    'access',
    `query ($id: ID!) { resident(id: $id) { id } worker(id: "${WORKER}") { supportPlans(first: 50) { edges { node { goals { text actions { text } } } } } } }`,
    stranger,
  ),
  seek(
    'from the contact worker of a permitted plan',
    'access',
    plain('supportPlan { contactWorker { supportPlans(first: 50) { edges { node { goals { text } } } } } }'),
    stranger,
  ),
  seek(
    'along the waiting list',
    'access',
    'query ($id: ID!) { resident(id: $id) { id } waitingList(team: "team-wielwijk", first: 50) { edges { node { since question { stated resident { id firstName } } } } } }',
    'stated by Resident2',
  ),
  seek(
    'from a referral to the rest of the resident',
    'access',
    plain('referrals(first: 50) { edges { node { resident { phone } } } }'),
    phone,
  ),
  seek('from a goal back to its plan', 'access', plain('supportPlan { goals { plan { goals { text } } } }'), debts),
  seek(
    'from the household to whoever lives there',
    'household',
    plain('household { members { resident { firstName street } } }'),
    'Street of Resident2',
  ),
  seek(
    'from the household, as who may know one member',
    'household',
    plain('household { members { role resident { id firstName } } }'),
    who.hidden,
    { by: like('careyn', {}) },
  ),
  seek('from a consent to the resident', 'access', plain('consents { edges { node { resident { phone } } } }'), phone, { unlike: lead }),
]);

attacks('a row whose category follows from itself', [
  seek('a goal', 'ownRow', plain('supportPlan { goals { id lifeDomain text baseline target ownContribution } }'), debts),
  seek('a goal, asked for by its life domain', 'ownRow', plain('supportPlan { goals(lifeDomain: FINANCES) { text } }'), debts),
  seek('an action', 'ownRow', plain('supportPlan { goals { actions { text due } } }'), `action: ${debts}`),
  seek('a score', 'ownRow', plain('assessments { scores { lifeDomain score } }'), 'FINANCES'),
  seek('what was behind a question', 'ownRow', plain('helpQuestions { edges { node { underlying lifeDomains } } }'), 'underlying FINANCES'),
  seek('the note of a contact', 'ownRow', plain('contactMoments { edges { node { note } } }'), 'note FINANCES'),
  seek(
    'a referral that touches another domain too',
    'ownRow',
    plain('referrals { edges { node { reason lifeDomains feedback events { note } } } }'),
    'HOUSING,FINANCES reason',
  ),
  seek('a referral to somebody else', 'access', plain('referrals { edges { node { id to { id } } } }'), '"vivenz"'),
  seek('a compulsory referral', 'ownRow', plain('mandatoryReferrals { trigger lifeDomain }'), 'DOMESTIC_VIOLENCE'),
]);

attacks('who asks from elsewhere', [
  seek('a worker of another team', 'access', plain('firstName phone supportPlan { state }'), 'Resident1', { by: 'worker-krispijn' }),
  seek('a partner without any consent', 'access', plain('firstName phone'), 'Resident1', { by: 'home-care' }),
  seek('the privacy officer, who oversees and sees no dossier', 'access', plain('id firstName phone street'), 'Resident1', {
    by: like('privacy-officer', { scopes: [...personas['privacy-officer'].scopes, 'residents:read', 'plans:read'] }),
  }),
  seek('a policy adviser with every scope', 'access', plain('id firstName'), 'Resident1', {
    by: like('policy-adviser', { scopes: personas['worker-wielwijk'].scopes }),
  }),
  seek('a host with every scope', 'access', plain('id firstName'), 'Resident1', {
    by: like('host-wielwijk', { scopes: personas['worker-wielwijk'].scopes }),
  }),
  seek('another resident', 'access', plain('id firstName'), 'Resident2', { by: 'resident', of: who.hidden }),
  seek('a resident for another purpose than own access', 'purpose', plain('firstName'), 'Resident1', {
    by: like('resident', { purposes: ['SUPPORT'] }),
  }),
]);
