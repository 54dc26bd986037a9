import { personas } from '@wijkgraph/sandbox';
import { beforeAll, expect, test } from 'vitest';
import { like } from '../attacks/world.ts';
import { ask } from '../federation/ask.ts';
import { everythingStored, rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { WORKER } from '../world/worker.ts';
import { type BadInput, badInputs } from './bad-input.ts';

const [known, other, unknown] = [residentId(1), residentId(2), '99999999-9999-4999-8999-999999999999'];

const held = withFederation([
  aResident(1).in('team-wielwijk').withPlan('HOUSING').sharing('IDENTITY', 'HOUSING').with('woonbron').referredTo('woonbron', 'HOUSING'),
  aResident(2).in('team-wielwijk'),
]);

const worker = like('worker-wielwijk', { scopes: [...personas['worker-wielwijk'].scopes, 'intake:write'] });
const partner = like('woonbron', { scopes: [...personas.woonbron.scopes, 'intake:write'] });

const ids = { consent: unknown, referral: unknown, plan: unknown };
beforeAll(async () => {
  const one = async (subgraph: 'consent' | 'referrals' | 'support-plans', sql: string): Promise<string> =>
    (await rowsOf<{ id: string }>(held.federation, subgraph, sql))[0]?.id ?? unknown;
  ids.consent = await one('consent', `select id from consent where grantee_id = 'woonbron'`);
  ids.referral = await one('referrals', 'select id from referral');
  ids.plan = await one('support-plans', 'select id from support_plan');
});

/** What is wrong, the part of the input that is, the code, and what the sentence says. */
type Case = readonly [what: string, change: Readonly<Record<string, unknown>>, code: string, says?: RegExp];

const mutation = (name: string, type: string, selection: string): string =>
  `mutation ($input: ${type}!) { it: ${name}(input: $input) { ${selection} } }`;
const inputs = (query: string, by: BadInput['by'], good: Readonly<Record<string, unknown>>, cases: readonly Case[]): readonly BadInput[] =>
  cases.map(([what, change, code, says]) => ({
    what,
    by,
    query,
    variables: { input: { ...good, ...change } },
    code,
    ...(says && { says }),
  }));

const provision = { categories: ['IDENTITY'], purposes: ['SUPPORT'] };
const provisions = (change: Readonly<Record<string, unknown>>) => ({ provisions: [{ ...provision, ...change }] });
const recording = {
  query: mutation('recordConsent', 'RecordConsentInput', 'id state'),
  good: { residentId: known, granteeId: 'woonbron', action: 'SHARE', provisions: [provision] },
};

badInputs(
  'recordConsent',
  held,
  inputs(recording.query, worker, recording.good, [
    [
      'an end before its start',
      provisions({ from: '2027-02-01T00:00:00Z', until: '2027-01-01T00:00:00Z' }),
      'BAD_USER_INPUT',
      /ends after it begins/,
    ],
    [
      'an end at its start',
      provisions({ from: '2027-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z' }),
      'BAD_USER_INPUT',
      /ends after it begins/,
    ],
    ['an end in the past', provisions({ until: '2020-01-01T00:00:00Z' }), 'BAD_USER_INPUT', /ends after it begins/],
    ['a category beyond the ceiling', provisions({ categories: ['IDENTITY', 'JUSTICE'] }), 'BAD_USER_INPUT', /JUSTICE/],
    ['the BSN for a party that may never have it', provisions({ categories: ['BSN'] }), 'BAD_USER_INPUT', /BSN/],
    ['no categories', provisions({ categories: [] }), 'BAD_USER_INPUT', /category/],
    ['no purposes', provisions({ purposes: [] }), 'BAD_USER_INPUT', /purpose/],
    ['no provisions', { provisions: [] }, 'BAD_USER_INPUT', /provision/],
    ['a second provision that is wrong', { provisions: [provision, { ...provision, categories: [] }] }, 'BAD_USER_INPUT', /category/],
    ['more provisions than anybody reads', { provisions: Array.from({ length: 200 }, () => provision) }, 'BAD_USER_INPUT', /provisions/],
    ['an unknown grantee', { granteeId: 'nobody' }, 'BAD_USER_INPUT', /team or organisation/],
    ['a grantee with a null character', { granteeId: 'woonbron\u0000' }, 'BAD_USER_INPUT', /U\+0000/],
    ['an organisation that may be given nothing', { granteeId: 'wijkinformatiepunt' }, 'BAD_USER_INPUT', /IDENTITY/],
    ['to share with a team', { granteeId: 'team-oost' }, 'BAD_USER_INPUT', /consent to record/],
    ['an unknown resident', { residentId: unknown }, 'NOT_FOUND'],
    ['a resident id that is no uuid', { residentId: 'abc' }, 'NOT_FOUND'],
    ['a category that does not exist', provisions({ categories: ['SHOE_SIZE'] }), 'BAD_USER_INPUT', /SHOE_SIZE|input/],
    ['a purpose that does not exist', provisions({ purposes: ['CURIOSITY'] }), 'BAD_USER_INPUT', /CURIOSITY|input/],
    ['a date that is none', provisions({ until: 'tomorrow' }), 'BAD_USER_INPUT', /input/],
    ['a day that does not exist', provisions({ until: '2027-02-30T00:00:00Z' }), 'BAD_USER_INPUT', /input/],
    ['a date beyond what is stored', provisions({ until: '+275000-01-01T00:00:00Z' }), 'BAD_USER_INPUT'],
    ['an action that does not exist', { action: 'SELL' }, 'BAD_USER_INPUT', /SELL|input/],
    ['a field that does not exist', { state: 'ACTIVE' }, 'BAD_USER_INPUT', /state|input/],
  ]),
);

badInputs('withdrawConsent', held, [
  ...['abc', '', unknown].map((id): BadInput => ({
    what: `of ${JSON.stringify(id)}`,
    by: worker,
    query: `mutation { withdrawConsent(id: "${id}") { consentId } }`,
    code: 'NOT_FOUND',
  })),
  { what: 'without an id', by: worker, query: 'mutation { withdrawConsent { consentId } }', code: 'GRAPHQL_VALIDATION_FAILED' },
]);

const objecting = {
  query: mutation('recordObjection', 'RecordObjectionInput', 'id'),
  good: { residentId: known, reach: 'PARTY', partyId: 'woonbron' },
};
badInputs(
  'recordObjection',
  held,
  inputs(objecting.query, worker, objecting.good, [
    ['no party where one is meant', { partyId: null }, 'BAD_USER_INPUT', /team or organisation/],
    ['an unknown party', { partyId: 'nobody' }, 'BAD_USER_INPUT', /team or organisation/],
    ['a party with a null character', { partyId: 'woonbron\u0000' }, 'BAD_USER_INPUT', /U\+0000/],
    ['a party and a kind', { partyKind: 'HOME_CARE' }, 'BAD_USER_INPUT', /kind/],
    ['a party where everyone is meant', { reach: 'EVERYONE' }, 'BAD_USER_INPUT', /team or organisation/],
    ['a party where a kind is meant', { reach: 'KIND', partyKind: 'HOME_CARE' }, 'BAD_USER_INPUT', /team or organisation/],
    ['no kind where one is meant', { reach: 'KIND', partyId: null }, 'BAD_USER_INPUT', /kind/],
    ['a kind that does not exist', { reach: 'KIND', partyId: null, partyKind: 'BAKERY' }, 'BAD_USER_INPUT', /BAKERY|input/],
    ['a reach that does not exist', { reach: 'NOBODY' }, 'BAD_USER_INPUT', /NOBODY|input/],
    ['no categories', { categories: [] }, 'BAD_USER_INPUT', /category/],
    ['a category that does not exist', { categories: ['SHOE_SIZE'] }, 'BAD_USER_INPUT', /SHOE_SIZE|input/],
    ['no purposes', { purposes: [] }, 'BAD_USER_INPUT', /purpose/],
    ['a purpose that does not exist', { purposes: ['CURIOSITY'] }, 'BAD_USER_INPUT', /CURIOSITY|input/],
    ['an unknown resident', { residentId: unknown }, 'NOT_FOUND'],
    ['a resident id that is no uuid', { residentId: 'abc' }, 'NOT_FOUND'],
    ['a field that does not exist', { liftedAt: null }, 'BAD_USER_INPUT', /liftedAt|input/],
  ]),
);

badInputs('liftObjection', held, [
  ...['abc', '', unknown].map((id): BadInput => ({
    what: `of ${JSON.stringify(id)}`,
    by: worker,
    query: `mutation { liftObjection(id: "${id}") { id } }`,
    code: 'NOT_FOUND',
  })),
  { what: 'without an id', by: worker, query: 'mutation { liftObjection { id } }', code: 'GRAPHQL_VALIDATION_FAILED' },
]);

const long = 'x'.repeat(4_001);
const referring = {
  query: mutation('sendReferral', 'SendReferralInput', 'id state'),
  good: { residentId: known, toParty: 'woonbron', lifeDomains: ['HOUSING'], reason: 'because' },
};
test('sendReferral, of which everything below changes one thing, is right', async () => {
  const { data, errors } = await ask<{ it: { state: string } }>(held.federation, worker, referring.query, {
    variables: { input: { ...referring.good, consentId: ids.consent } },
  });
  expect([errors, data.it.state]).toEqual([undefined, 'REQUESTED']);
});
/** The consent is known only once the world is sown. */
const withConsent: readonly Case[] = [
  ['no reason', { reason: null }, 'BAD_USER_INPUT', /reason/],
  ['a blank reason', { reason: ' \n ' }, 'BAD_USER_INPUT', /reason/],
  ['a reason that is too long', { reason: long }, 'BAD_USER_INPUT', /4000/],
  ['a reason with a null character', { reason: 'a\u0000b' }, 'BAD_USER_INPUT', /U\+0000/],
  ['no life domain', { lifeDomains: [] }, 'BAD_USER_INPUT', /life domain/],
  ['life domains left out', { lifeDomains: null }, 'BAD_USER_INPUT', /life domain/],
  ['an unknown life domain', { lifeDomains: ['LOVE'] }, 'BAD_USER_INPUT', /LOVE|input/],
  ['an unknown receiver', { toParty: 'nobody' }, 'INVALID_STATE', /receiver/],
  ['the own team as receiver', { toParty: 'team-wielwijk' }, 'BAD_USER_INPUT', /another party/],
  ['a domain that the consent does not cover', { lifeDomains: ['HOUSING', 'JUSTICE'] }, 'INVALID_STATE', /JUSTICE/],
  ['a consent of nobody', { consentId: unknown }, 'NOT_FOUND'],
  ['a consent that is no uuid', { consentId: 'abc' }, 'NOT_FOUND'],
  ['an unknown resident', { residentId: unknown }, 'NOT_FOUND'],
  ['a resident of another consent', { residentId: other }, 'NOT_FOUND'],
  ['a provision that is no uuid', { provisionId: 'abc' }, 'BAD_USER_INPUT', /provisionId/],
  ['a question that is no uuid', { questionId: 'abc' }, 'BAD_USER_INPUT', /questionId/],
];

/** Cases whose input needs what was sown; the same checks as in the table. */
const lateInputs = (
  name: string,
  query: string,
  by: BadInput['by'],
  good: () => Readonly<Record<string, unknown>>,
  cases: readonly Case[],
): void => {
  badInputs(
    name,
    held,
    cases.map(([what, change, code, says]): BadInput => ({
      what,
      by,
      query,
      get variables() {
        return { input: { ...good(), ...change } };
      },
      code,
      ...(says && { says }),
    })),
  );
};
lateInputs('sendReferral', referring.query, worker, () => ({ ...referring.good, consentId: ids.consent }), withConsent);

lateInputs(
  'respondToReferral',
  mutation('respondToReferral', 'RespondToReferralInput', 'id state'),
  partner,
  () => ({ referralId: ids.referral, response: 'ACCEPT' }),
  [
    ['a step that is not possible', { response: 'COMPLETE' }, 'INVALID_STATE', /REQUESTED/],
    ['a rejection without a reason', { response: 'REJECT' }, 'BAD_USER_INPUT', /reason/],
    ['a hold with a blank reason', { response: 'HOLD', reason: '  ' }, 'BAD_USER_INPUT', /reason/],
    ['a reason that is too long', { response: 'REJECT', reason: long }, 'BAD_USER_INPUT', /4000/],
    ['feedback that is too long', { feedback: long }, 'BAD_USER_INPUT', /4000/],
    ['feedback with a null character', { feedback: 'a\u0000b' }, 'BAD_USER_INPUT', /U\+0000/],
    ['an unknown referral', { referralId: unknown }, 'NOT_FOUND'],
    ['a referral that is no uuid', { referralId: 'abc' }, 'NOT_FOUND'],
    ['an answer that does not exist', { response: 'MAYBE' }, 'BAD_USER_INPUT', /MAYBE|input/],
  ],
);

lateInputs(
  'giveFeedback',
  mutation('giveFeedback', 'GiveFeedbackInput', 'id state'),
  partner,
  () => ({ referralId: ids.referral, feedback: 'we met' }),
  [
    ['nothing that is told', { feedback: ' ' }, 'BAD_USER_INPUT', /feedback/],
    ['feedback that is too long', { feedback: long }, 'BAD_USER_INPUT', /4000/],
    ['a referral that was not answered yet', {}, 'INVALID_STATE', /answer it first/],
    ['an unknown referral', { referralId: unknown }, 'NOT_FOUND'],
    ['a referral that is no uuid', { referralId: 'abc' }, 'NOT_FOUND'],
  ],
);

lateInputs('draftReferral', mutation('draftReferral', 'DraftReferralInput', 'id state'), worker, () => referring.good, [
  ['no reason', { reason: null }, 'BAD_USER_INPUT', /reason/],
  ['no life domain', { lifeDomains: [] }, 'BAD_USER_INPUT', /life domain/],
  ['an unknown resident', { residentId: unknown }, 'NOT_FOUND'],
  ['a provision that does not exist', { provisionId: unknown }, 'BAD_USER_INPUT', /offers no such/],
]);

badInputs(
  'cancelReferral',
  held,
  ['abc', '', unknown].map(id => ({
    what: `of ${JSON.stringify(id)}`,
    by: worker,
    query: `mutation { cancelReferral(id: "${id}") { id } }`,
    code: 'NOT_FOUND',
  })),
);

badInputs(
  'logContact',
  held,
  inputs(mutation('logContact', 'LogContactInput', 'id'), worker, { residentId: known, kind: 'SUPPORT', channel: 'PHONE' }, [
    ['a time in the future', { at: new Date(Date.now() + 3_600_000).toISOString() }, 'BAD_USER_INPUT', /future/],
    ['a time that is none', { at: 'yesterday' }, 'BAD_USER_INPUT', /input/],
    ['a note without a life domain', { note: 'a note' }, 'BAD_USER_INPUT', /life domain/],
    ['a note that is too long', { note: long, lifeDomains: ['HOUSING'] }, 'BAD_USER_INPUT', /4000/],
    ['a note with a null character', { note: 'a\u0000b', lifeDomains: ['HOUSING'] }, 'BAD_USER_INPUT', /U\+0000/],
    ['an unknown life domain', { note: 'a note', lifeDomains: ['LOVE'] }, 'BAD_USER_INPUT', /LOVE|input/],
    ['a resident who is no uuid', { residentId: 'abc' }, 'BAD_USER_INPUT', /residentId/],
    ['an unknown resident', { residentId: unknown }, 'NOT_FOUND'],
    ['an unknown channel', { channel: 'PIGEON' }, 'BAD_USER_INPUT', /PIGEON|input/],
  ]),
);

badInputs(
  'registerQuestion',
  held,
  inputs(
    mutation('registerQuestion', 'RegisterQuestionInput', 'id'),
    worker,
    { residentId: known, channel: 'PHONE', entryPoint: 'TEAM', stated: 'a question' },
    [
      ['nothing that is asked', { stated: null }, 'BAD_USER_INPUT', /what is asked/],
      ['a blank question', { stated: ' ' }, 'BAD_USER_INPUT', /what is asked/],
      ['a question that is too long', { stated: long }, 'BAD_USER_INPUT', /4000/],
      ['a question with a null character', { stated: 'a\u0000b' }, 'BAD_USER_INPUT', /U\+0000/],
      ['an unknown life domain', { lifeDomains: ['LOVE'] }, 'BAD_USER_INPUT', /LOVE|input/],
      ['another team', { team: 'team-oost' }, 'FORBIDDEN', /own team/],
      ['a team that is none', { team: 'Team Wielwijk!' }, 'BAD_USER_INPUT', /team/],
      ['a resident who is no uuid', { residentId: 'abc' }, 'BAD_USER_INPUT', /residentId/],
      ['an unknown resident', { residentId: unknown }, 'NOT_FOUND'],
      ['an unknown door', { entryPoint: 'WINDOW' }, 'BAD_USER_INPUT', /WINDOW|input/],
    ],
  ),
);
badInputs(
  'registerQuestion by a partner',
  held,
  inputs(
    mutation('registerQuestion', 'RegisterQuestionInput', 'id'),
    partner,
    { channel: 'PHONE', entryPoint: 'TEAM', stated: 'a question' },
    [
      ['without a team', {}, 'BAD_USER_INPUT', /team/],
      ['under a name', { team: 'team-wielwijk', residentId: known }, 'FORBIDDEN', /name/],
    ],
  ),
);

badInputs(
  'createPlan',
  held,
  inputs(mutation('createPlan', 'CreatePlanInput', 'id'), worker, { residentIds: [other] }, [
    ['nobody', { residentIds: [] }, 'BAD_USER_INPUT', /resident/],
    ['too many', { residentIds: Array.from({ length: 21 }, (_, index) => residentId(index + 1)) }, 'BAD_USER_INPUT', /20/],
    ['two without a household', { residentIds: [known, other] }, 'BAD_USER_INPUT', /household/],
    ['a household that is no uuid', { householdId: 'abc' }, 'BAD_USER_INPUT', /householdId/],
    ['a household that is unknown', { householdId: unknown }, 'BAD_USER_INPUT', /live in this household/],
    ['a resident who is no uuid', { residentIds: ['abc'] }, 'BAD_USER_INPUT', /resident/],
    ['an unknown resident', { residentIds: [unknown] }, 'NOT_FOUND'],
    ['a known one beside an unknown one', { residentIds: [other, unknown], householdId: unknown }, 'NOT_FOUND'],
    ['a review in the past', { reviewOn: '2020-01-01' }, 'BAD_USER_INPUT', /today or later/],
    ['a review on no day', { reviewOn: '2027-02-30' }, 'BAD_USER_INPUT', /date/],
    ['a review at a time', { reviewOn: '2027-01-31T10:00:00Z' }, 'BAD_USER_INPUT', /date/],
    ['a second open plan', { residentIds: [known] }, 'INVALID_STATE', /open plan/],
  ]),
);

lateInputs(
  'addGoal',
  mutation('addGoal', 'AddGoalInput', 'id'),
  worker,
  () => ({ planId: ids.plan, residentId: known, lifeDomain: 'HOUSING', text: 'a goal' }),
  [
    ['no text', { text: null }, 'BAD_USER_INPUT', /what is to be reached/],
    ['a blank text', { text: ' ' }, 'BAD_USER_INPUT', /what is to be reached/],
    ['a text that is too long', { text: long }, 'BAD_USER_INPUT', /4000/],
    ['a text with a null character', { text: 'a\u0000b' }, 'BAD_USER_INPUT', /U\+0000/],
    ['a baseline that is too long', { baseline: long }, 'BAD_USER_INPUT', /4000/],
    ['a target that is too long', { target: long }, 'BAD_USER_INPUT', /4000/],
    ['an own contribution that is too long', { ownContribution: long }, 'BAD_USER_INPUT', /4000/],
    ['an unknown life domain', { lifeDomain: 'LOVE' }, 'BAD_USER_INPUT', /LOVE|input/],
    ['an unknown plan', { planId: unknown }, 'NOT_FOUND'],
    ['a plan that is no uuid', { planId: 'abc' }, 'BAD_USER_INPUT', /planId/],
    ['a resident whom the plan is not about', { residentId: other }, 'BAD_USER_INPUT', /not about/],
    ['a resident who is no uuid', { residentId: 'abc' }, 'BAD_USER_INPUT', /residentId/],
  ],
);

const steps = (name: string, type: string, good: Case[1], cases: readonly Case[]) =>
  lateInputs(name, mutation(name, type, 'id'), worker, () => ({ id: ids.plan, expectedVersion: 1, ...good }), [
    ['an unknown plan', { id: unknown }, 'NOT_FOUND'],
    ['a plan that is no uuid', { id: 'abc' }, 'BAD_USER_INPUT', /id/],
    ['no version', { expectedVersion: null }, 'BAD_USER_INPUT', /input|expectedVersion/],
    ...cases,
  ]);
steps('agreePlan', 'PlanStepInput', {}, [['a plan that is active', {}, 'INVALID_STATE', /ACTIVE cannot become AGREED/]]);
steps('activatePlan', 'PlanStepInput', {}, [['a plan that is active', {}, 'INVALID_STATE', /ACTIVE cannot become ACTIVE/]]);
steps('pausePlan', 'PlanStepInput', {}, []);
steps('closePlan', 'ClosePlanInput', { outcome: 'COMPLETED' }, [
  ['no outcome', { outcome: null }, 'BAD_USER_INPUT', /outcome|input/],
  ['an outcome that is none', { outcome: 'LOST' }, 'BAD_USER_INPUT', /LOST|input/],
  ['stopped without a reason', { outcome: 'STOPPED' }, 'BAD_USER_INPUT', /why/],
  ['completed with a reason', { reason: 'OTHER' }, 'BAD_USER_INPUT', /stopped/],
  ['a reason that is none', { outcome: 'STOPPED', reason: 'BORED' }, 'BAD_USER_INPUT', /BORED|input/],
]);
steps('transferContactWorker', 'TransferContactWorkerInput', { workerId: WORKER }, [
  ['nobody', { workerId: null }, 'BAD_USER_INPUT', /workerId|input/],
  ['a worker who is no uuid', { workerId: 'abc' }, 'BAD_USER_INPUT', /workerId/],
  ['somebody who works elsewhere', { workerId: unknown }, 'BAD_USER_INPUT', /in your team/],
]);
steps('setPlanReview', 'SetPlanReviewInput', {}, [
  ['a day in the past', { reviewOn: '2020-01-01' }, 'BAD_USER_INPUT', /today or later/],
  ['no day that exists', { reviewOn: '2027-02-30' }, 'BAD_USER_INPUT', /date/],
]);

test('what is compared before and after each of these sees every write', async () => {
  const before = await everythingStored(held.federation);
  const { errors } = await ask(held.federation, worker, mutation('logContact', 'LogContactInput', 'id'), {
    variables: { input: { kind: 'INFORMATION', channel: 'PHONE' } },
  });
  expect(errors).toBeUndefined();
  const after = await everythingStored(held.federation);
  expect(Object.keys(after).filter(table => after[table] !== before[table])).toEqual(['support-plans.contact_moment']);
});
