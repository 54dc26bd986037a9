import { personas } from '@wijkgraph/sandbox';
import { expect } from 'vitest';
import { type Answer, ask } from '../federation/ask.ts';
import { askDirectly, callerOf } from '../federation/direct.ts';
import { everythingStored, rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { attack, attacks } from './attack.ts';
import { refusedOn } from './refused.ts';
import { attackedResidents, greedyWoonbron, like, who } from './world.ts';

const held = withFederation(attackedResidents);

const every = [...personas['worker-wielwijk'].scopes, 'intake:write', 'access-log:read'] as const;
const worker = like('worker-wielwijk', { scopes: every });
const elsewhere = like('worker-krispijn', { scopes: every });
const partner = like('woonbron', { scopes: every });
const host = like('host-wielwijk', { scopes: every });
const resident = like('resident', { scopes: every });

const idOf = async (subgraph: 'consent' | 'referrals' | 'support-plans', sql: string, ...values: readonly string[]): Promise<string> => {
  const [row] = await rowsOf<{ id: string }>(held.federation, subgraph, sql, values);
  if (!row) throw new Error('There must be a row to attack');
  return row.id;
};
const consentOf = (of: string, to: string) => idOf('consent', 'select id from consent where resident_id = ? and grantee_id = ?', of, to);
const referralOf = (of: string, to: string) =>
  idOf('referrals', 'select id from referral where resident_id = ? and to_party_id = ? order by cardinality(life_domains)', of, to);
const planOf = (of: string) => idOf('support-plans', 'select id from support_plan where resident_ids @> array[?]::uuid[]', of);

const recordFor = (of: string, grantee: string, action: 'RECORD' | 'SHARE', category = 'IDENTITY') =>
  `mutation { it: recordConsent(input: { residentId: "${of}", granteeId: "${grantee}", action: ${action}, provisions: [{ categories: [${category}], purposes: [SUPPORT] }] }) { id state } }`;
const withdraw = (id: string) => `mutation { it: withdrawConsent(id: "${id}") { consentId } }`;
const refer = (of: string, to: string, consent: string, domains = 'HOUSING') =>
  `mutation { it: sendReferral(input: { residentId: "${of}", toParty: "${to}", consentId: "${consent}", lifeDomains: [${domains}], reason: "because" }) { id state resident { firstName phone } } }`;
const respond = (id: string, response = 'ACCEPT') =>
  `mutation { it: respondToReferral(input: { referralId: "${id}", response: ${response} }) { id state } }`;
const goal = (plan: string, of: string) =>
  `mutation { it: addGoal(input: { planId: "${plan}", residentId: "${of}", lifeDomain: HOUSING, text: "a goal" }) { id text } }`;
const plan = (...of: readonly string[]) => `mutation { it: createPlan(input: { residentIds: ${JSON.stringify(of)} }) { id state } }`;
const contact = (of: string) => `mutation { it: logContact(input: { residentId: "${of}", kind: SUPPORT, channel: PHONE }) { id } }`;
const register = (of: string | null, team?: string) =>
  `mutation { it: registerQuestion(input: { ${of ? `residentId: "${of}", ` : ''}${team ? `team: "${team}", ` : ''}channel: PHONE, entryPoint: TEAM, stated: "a question" }) { id question { stated } } }`;

const refused = refusedOn(held);

attacks('a consent written down by', [
  refused('a partner, for itself', 'grant', partner, () => recordFor(who.hidden, 'woonbron', 'SHARE'), 'FORBIDDEN'),
  refused('a partner, more of what it has', 'grant', partner, () => recordFor(who.shares, 'woonbron', 'SHARE', 'CONTACT'), 'FORBIDDEN'),
  refused('a partner, to record', 'grant', partner, () => recordFor(who.hidden, 'woonbron', 'RECORD'), 'FORBIDDEN'),
  refused('a host', 'grant', host, () => recordFor(who.hidden, 'team-wielwijk', 'RECORD'), 'FORBIDDEN'),
  refused(
    'a privacy officer',
    'grant',
    like('privacy-officer', { scopes: every }),
    () => recordFor(who.hidden, 'mee', 'SHARE'),
    'FORBIDDEN',
  ),
  refused('a worker of another team, to share', 'grant', elsewhere, () => recordFor(who.hidden, 'mee', 'SHARE'), 'NOT_FOUND'),
  refused('a worker, for another team to record', 'grant', worker, () => recordFor(who.elsewhere, 'team-krispijn', 'RECORD'), 'NOT_FOUND'),
  refused('a resident, for another', 'grant', resident, () => recordFor(who.hidden, 'mee', 'SHARE'), 'NOT_FOUND'),
  refused(
    'a resident, for another purpose than own access',
    'grant',
    { ...resident, purposes: ['SUPPORT'] },
    () => recordFor(who.shares, 'mee', 'SHARE'),
    'NOT_FOUND',
  ),
  refused(
    'a client of a partner that calls itself a worker',
    'grant',
    { ...partner, party: 'team-wielwijk', roles: ['WORKER'] },
    () => recordFor(who.hidden, 'team-wielwijk', 'RECORD'),
    'FORBIDDEN',
  ),
  refused(
    'a client nobody registered',
    'grant',
    { ...worker, client: 'unheard-of' },
    () => recordFor(who.hidden, 'team-wielwijk', 'RECORD'),
    'FORBIDDEN',
  ),
  refused('a worker, to share with a team', 'grant', worker, () => recordFor(who.hidden, 'team-oost', 'SHARE'), 'BAD_USER_INPUT'),
  refused('a worker, to record by an organisation', 'grant', worker, () => recordFor(who.hidden, 'woonbron', 'RECORD'), 'BAD_USER_INPUT'),
]);

attacks('a consent ended by', [
  refused('a partner', 'grant', partner, async () => withdraw(await consentOf(who.shares, 'mee')), 'FORBIDDEN'),
  refused('a worker of another team', 'grant', elsewhere, async () => withdraw(await consentOf(who.shares, 'mee')), 'NOT_FOUND'),
  refused('another resident', 'grant', resident, async () => withdraw(await consentOf(who.hidden, 'team-wielwijk')), 'NOT_FOUND'),
  refused('the team, a second time', 'write', worker, async () => withdraw(await consentOf(who.withdrawn, 'woonbron')), 'INVALID_STATE'),
  refused(
    'the team, after it ended by itself',
    'write',
    worker,
    async () => withdraw(await consentOf(who.expired, 'woonbron')),
    'INVALID_STATE',
  ),
]);

attacks('a referral', [
  refused('by a partner', 'grant', partner, async () => refer(who.shares, 'mee', await consentOf(who.shares, 'mee')), 'FORBIDDEN'),
  refused(
    'of a resident of another team, on their real consent',
    'grant',
    elsewhere,
    async () => refer(who.shares, 'woonbron', await consentOf(who.shares, 'woonbron')),
    'NOT_FOUND',
  ),
  refused(
    'on the consent of another resident',
    'grant',
    worker,
    async () => refer(who.hidden, 'woonbron', await consentOf(who.shares, 'woonbron')),
    'NOT_FOUND',
  ),
  refused(
    'on a consent to another party',
    'grant',
    worker,
    async () => refer(who.shares, 'mee', await consentOf(who.shares, 'woonbron')),
    'INVALID_STATE',
  ),
  refused(
    'beyond the categories of the consent',
    'grant',
    worker,
    async () => refer(who.shares, 'woonbron', await consentOf(who.shares, 'woonbron'), 'HOUSING, FINANCES'),
    'INVALID_STATE',
  ),
  refused(
    'on a consent to record',
    'grant',
    worker,
    async () => refer(who.shares, 'woonbron', await consentOf(who.shares, 'team-wielwijk')),
    'INVALID_STATE',
  ),
  refused(
    'on a consent that was withdrawn',
    'grant',
    worker,
    async () => refer(who.withdrawn, 'woonbron', await consentOf(who.withdrawn, 'woonbron')),
    'INVALID_STATE',
  ),
  refused(
    'on a consent that has ended',
    'grant',
    worker,
    async () => refer(who.expired, 'woonbron', await consentOf(who.expired, 'woonbron')),
    'INVALID_STATE',
  ),
  refused(
    'on a consent that has not begun',
    'grant',
    worker,
    async () => refer(who.future, 'woonbron', await consentOf(who.future, 'woonbron')),
    'INVALID_STATE',
  ),
  refused(
    'to the team itself',
    'grant',
    worker,
    async () => refer(who.shares, 'team-wielwijk', await consentOf(who.shares, 'team-wielwijk')),
    'BAD_USER_INPUT',
  ),
  refused(
    'by another client than the dashboard',
    'purpose',
    { ...worker, client: 'mee-app' },
    async () => refer(who.shares, 'woonbron', await consentOf(who.shares, 'woonbron')),
    'FORBIDDEN',
  ),
]);

attacks('an answer to a referral by', [
  refused(
    'another partner',
    'write',
    like('mee', { scopes: every }),
    async () => respond(await referralOf(who.shares, 'vivenz')),
    'NOT_FOUND',
  ),
  refused('the team that sent it', 'write', worker, async () => respond(await referralOf(who.shares, 'vivenz')), 'NOT_FOUND'),
  refused(
    'its receiver, after the consent was withdrawn',
    'now',
    partner,
    async () => respond(await referralOf(who.withdrawn, 'woonbron')),
    'INVALID_STATE',
  ),
  refused(
    'its receiver, in a wrong step',
    'write',
    partner,
    async () => respond(await referralOf(who.shares, 'woonbron'), 'COMPLETE'),
    'INVALID_STATE',
  ),
  refused(
    'its receiver, without a reason',
    'write',
    partner,
    async () => respond(await referralOf(who.shares, 'woonbron'), 'REJECT'),
    'BAD_USER_INPUT',
  ),
  refused(
    "another party's client in its receiver's name",
    'purpose',
    like('mee', { scopes: every, party: 'woonbron' }),
    async () => respond(await referralOf(who.shares, 'woonbron')),
    'FORBIDDEN',
  ),
]);

attacks('a dossier written in by', [
  refused('a worker of another team: a goal', 'write', elsewhere, async () => goal(await planOf(who.hidden), who.hidden), 'NOT_FOUND'),
  refused(
    'a worker: a goal of somebody else in a plan',
    'write',
    worker,
    async () => goal(await planOf(who.shares), who.hidden),
    'BAD_USER_INPUT',
  ),
  refused('a partner with PLAN: a goal', 'write', partner, async () => goal(await planOf(who.shares), who.shares), 'FORBIDDEN'),
  refused('a worker of another team: a plan', 'write', elsewhere, () => plan(who.future), 'NOT_FOUND'),
  refused('a worker: a second plan', 'write', worker, () => plan(who.shares), 'INVALID_STATE'),
  refused('a worker: a plan for two who are no household', 'write', worker, () => plan(who.future, who.expired), 'BAD_USER_INPUT'),
  refused('a partner: a plan', 'write', partner, () => plan(who.shares), 'FORBIDDEN'),
  refused('a resident: a plan', 'write', resident, () => plan(who.shares), 'FORBIDDEN'),
  refused('a host: a contact under a name', 'write', host, () => contact(who.shares), 'FORBIDDEN'),
  refused('a worker of another team: a contact', 'write', elsewhere, () => contact(who.shares), 'NOT_FOUND'),
  refused('a partner: a contact', 'write', partner, () => contact(who.shares), 'FORBIDDEN'),
  refused('a partner: a question under a name', 'write', partner, () => register(who.shares, 'team-wielwijk'), 'FORBIDDEN'),
  refused('a host: a question under a name', 'write', host, () => register(who.shares), 'FORBIDDEN'),
  refused('a worker: a question for another team', 'write', worker, () => register(null, 'team-oost'), 'FORBIDDEN'),
]);

const payload = 'firstName phone email street birthDate household { members { resident { firstName } } } supportPlan { goals { text } }';

attacks('what an answer to a write hands out', [
  attack(
    'of a resident who is not known yet: nothing that a query would not show',
    'write',
    () =>
      ask(
        held.federation,
        worker,
        `mutation { recordConsent(input: { residentId: "${who.nobody}", granteeId: "team-wielwijk", action: RECORD, provisions: [{ categories: [PLAN], purposes: [SUPPORT] }] }) { id resident { id ${payload} } } }`,
      ),
    ({ text }) => expect(text).not.toMatch(/Resident\d/),
  ),
  attack(
    'of a referral: the receiver reads what its consent allows',
    'write',
    async () =>
      ask<{ it: { state: string; resident: { firstName: string; phone: null; supportPlan: { goals: { lifeDomain: string }[] } } } }>(
        held.federation,
        partner,
        `mutation { it: respondToReferral(input: { referralId: "${await referralOf(who.shares, 'woonbron')}", response: ACCEPT, feedback: "seen" }) { state reason feedback resident { firstName phone supportPlan { goals { lifeDomain text } } } } }`,
      ),
    ({ data, errors, text }) => {
      expect(errors).toBeUndefined();
      expect(data.it).toMatchObject({ state: 'ACCEPTED', resident: { firstName: 'Resident1', phone: null } });
      expect(data.it.resident.supportPlan.goals.map(({ lifeDomain }) => lifeDomain)).toEqual(['HOUSING']);
      expect(text).not.toMatch(/FINANCES goal|phone of/);
    },
  ),
  attack(
    'of a question of a partner: its receipt, and nothing of the question',
    'write',
    () => ask<{ it: { id: string; question: null } }>(held.federation, partner, register(null, 'team-wielwijk')),
    ({ data, errors }) => {
      expect(errors).toBeUndefined();
      expect(data.it.question).toBeNull();
    },
  ),
  attack(
    'of two writes of which the second fails: the first is reported',
    'bubbling',
    async () => {
      const id = await consentOf(who.shares, 'mee');
      return ask<{ first: { consentId: string } | null; second: null }>(
        held.federation,
        worker,
        `mutation { first: withdrawConsent(id: "${id}") { consentId } second: withdrawConsent(id: "${id}") { consentId } }`,
      );
    },
    ({ data, errors }) => {
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['INVALID_STATE']);
      expect(data.first?.consentId).toBeDefined();
      expect(data.second).toBeNull();
    },
  ),
]);

attacks('a write of a subgraph directly', [
  attack(
    'in the name of a partner',
    'grant',
    async () => {
      const before = await everythingStored(held.federation);
      const answer = await askDirectly<{ it: null }>(
        held.federation,
        'consent',
        callerOf(greedyWoonbron, { scopes: [...every] }),
        recordFor(who.hidden, 'woonbron', 'SHARE'),
      );
      return { answer, before, after: await everythingStored(held.federation) };
    },
    ({ answer, before, after }) => {
      expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
      expect(after).toEqual(before);
    },
  ),
  attack(
    'by a query',
    'write',
    () => askDirectly<never>(held.federation, 'consent', callerOf(worker), `query { withdrawConsent(id: "${who.nobody}") { consentId } }`),
    ({ errors }: Answer<never>) => expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['GRAPHQL_VALIDATION_FAILED']),
  ),
]);
