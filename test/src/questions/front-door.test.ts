import type { PersonaName } from '@wijkgraph/sandbox';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Answer, ask } from '../federation/ask.ts';
import { asOwner, everythingStored, rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { WORKER } from '../world/worker.ts';
import { aQuestion, codes, stepWith, storedQuestion } from './a-question.ts';

const [moving, staying, theirs] = [residentId(1), residentId(2), residentId(3)];
const held = withFederation([
  aResident(1).in('team-wielwijk').withPlan('HOUSING'),
  aResident(2).in('team-wielwijk'),
  aResident(3).in('team-oost'),
]);

const log = (input: Readonly<Record<string, unknown>>, by: PersonaName = 'host-wielwijk') =>
  ask<{ logContact: { id: string } | null }>(
    held.federation,
    by,
    'mutation ($input: LogContactInput!) { logContact(input: $input) { id } }',
    { variables: { input: { kind: 'SUPPORT', channel: 'WALK_IN', ...input } } },
  );
const step = (name: string, input: Readonly<Record<string, unknown>>, by: PersonaName = 'worker-wielwijk') =>
  stepWith(held.federation, name, { expectedVersion: 1, ...input }, by, 'id version');

interface Queue {
  readonly teamInbox: {
    readonly edges: readonly { readonly node: { readonly id: string } }[];
    readonly pageInfo: { endCursor: string; hasNextPage: boolean };
  };
}
const inboxOf = async (team: string, by: PersonaName = 'worker-wielwijk', size = 100): Promise<readonly string[]> => {
  const query =
    'query ($team: ID!, $first: Int, $after: String) { teamInbox(team: $team, first: $first, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } } }';
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { data }: Answer<Queue> = await ask(held.federation, by, query, { variables: { team, first: size, after } });
    ids.push(...data.teamInbox.edges.map(({ node }) => node.id));
    if (!data.teamInbox.pageInfo.hasNextPage) return ids;
    after = data.teamInbox.pageInfo.endCursor;
  }
};

describe('the volunteer host', () => {
  test('logs who walked in and what they asked in one step, without a name, and the team finds it in its inbox', async () => {
    const { data, errors } = await log({
      asked: { stated: 'I cannot pay my bills.', entryPoint: 'ACHTER_DE_VOORDEUR', urgency: 'URGENT' },
    });
    expect(errors).toBeUndefined();
    const [contact] = await rowsOf<{ question_id: string; resident_id: null }>(
      held.federation,
      'support-plans',
      'select * from contact_moment where id = ?',
      [data.logContact?.id],
    );
    expect(contact).toMatchObject({ resident_id: null, team_id: 'team-wielwijk', kind: 'SUPPORT' });
    const id = contact?.question_id as string;
    expect(await inboxOf('team-wielwijk')).toContain(id);
    expect(await storedQuestion(held.federation, id)).toMatchObject({
      stated: 'I cannot pay my bills.',
      resident_id: null,
      entry_point: 'ACHTER_DE_VOORDEUR',
      current_entry_point: 'ACHTER_DE_VOORDEUR',
      urgency: 'URGENT',
      state: 'RECEIVED',
    });
  });

  test('leaves nothing behind where one part of it is wrong, and has no dossier in sight', async () => {
    const before = await everythingStored(held.federation);
    expect(codes(await log({ asked: { stated: ' ' } }))).toEqual(['BAD_USER_INPUT']);
    expect(codes(await log({ kind: 'INFORMATION', asked: { stated: 'What time is it?' } }))).toEqual(['BAD_USER_INPUT']);
    expect(codes(await log({ residentId: moving, asked: { stated: 'Debts.' } }))).toEqual(['FORBIDDEN']);
    expect(codes(await ask(held.federation, 'host-wielwijk', '{ teamInbox(team: "team-wielwijk") { edges { node { id } } } }'))).toEqual([
      'FORBIDDEN',
    ]);
    expect(await everythingStored(held.federation)).toEqual(before);
  });
});

describe('an information point', () => {
  const register = (team: string) =>
    ask<{ registerQuestion: { id: string } | null }>(
      held.federation,
      'wijkinformatiepunt',
      'mutation ($input: RegisterQuestionInput!) { registerQuestion(input: $input) { id } }',
      { variables: { input: { team, channel: 'OTHER', entryPoint: 'WIJK_INFORMATIE_PUNT', stated: 'Who helps with a form?' } } },
    );

  test('hands a question to a team that there is; to one that there is not it is told so, and nothing lies before nobody', async () => {
    const { data } = await register('team-oost');
    expect(await inboxOf('team-oost', 'worker-oost')).toContain(data.registerQuestion?.id);
    const before = await everythingStored(held.federation);
    expect(codes(await register('team-nowhere'))).toEqual(['BAD_USER_INPUT']);
    expect(await everythingStored(held.federation)).toEqual(before);
  });
});

describe('the inbox of a team', () => {
  test('holds youth and adults in one queue, the most urgent first and then the oldest, and nobody whom the caller may not see', async () => {
    await rowsOf(held.federation, 'support-plans', `update help_question set state = 'CLOSED'`);
    const made = async (terms: Partial<Parameters<typeof aQuestion>[1]>) => aQuestion(held.federation, { residentId: staying, ...terms });
    const young = await made({ lifeDomains: ['PARENTING'], receivedAt: '2026-03-01T09:00:00Z' });
    const old = await made({ receivedAt: '2026-01-01T09:00:00Z' });
    const crisis = await made({ urgency: 'CRISIS', receivedAt: '2026-06-01T09:00:00Z', state: 'CLARIFYING' });
    const nameless = await made({ residentId: null, receivedAt: '2026-02-01T09:00:00Z' });
    await made({ residentId: theirs, urgency: 'CRISIS' });
    await made({ state: 'IN_PLAN' });
    for (const size of [1, 3, 100]) expect(await inboxOf('team-wielwijk', 'worker-wielwijk', size)).toEqual([crisis, old, nameless, young]);
    // A partner sees no question of anybody, with or without a name.
    expect(await inboxOf('team-wielwijk', 'woonbron')).toEqual([]);
  });

  test.each([
    ['help_question_inbox', `team_id = 'team-wielwijk' and state in ('RECEIVED', 'CLARIFYING')`],
    ['help_question_at_work', `worker_id = '${WORKER}' and state not in ('ANSWERED', 'CLOSED', 'WITHDRAWN')`],
  ])('is read from %s, however much others have to do', async (index, where) => {
    await rowsOf(
      held.federation,
      'support-plans',
      `insert into help_question (id, team_id, worker_id, channel, entry_point, current_entry_point, received_at, stated)
       select gen_random_uuid(), 'team-centrum', gen_random_uuid(), 'PHONE', 'TEAM', 'TEAM', now(), 'x' from generate_series(1, 4000)`,
    );
    await asOwner(held.federation, 'support-plans', 'analyze help_question');
    const plan = await rowsOf<{ 'QUERY PLAN': string }>(
      held.federation,
      'support-plans',
      `explain select * from help_question child where ${where}
       order by array_position(array['CRISIS', 'URGENT', 'NORMAL'], child.urgency), child.received_at, child.id limit 21`,
    );
    expect(plan.map(line => line['QUERY PLAN']).join(' ')).toMatch(new RegExp(`Index Scan using ${index}`));
  });
});

test('my work is what I took up and have not finished, and the open plans that I am the contact of', async () => {
  const mine = await aQuestion(held.federation, { residentId: staying });
  await step('clarifyQuestion', { id: mine });
  const done = await aQuestion(held.federation, { residentId: staying });
  await step('answerQuestion', { id: done });
  const MINE = '{ myWork { questions { edges { node { id } } } supportPlans { edges { node { team { id } } } } } }';
  const { data } = await ask(held.federation, 'worker-wielwijk', MINE);
  expect(data).toEqual({
    myWork: { questions: { edges: [{ node: { id: mine } }] }, supportPlans: { edges: [{ node: { team: { id: 'team-wielwijk' } } }] } },
  });
  const none = { myWork: { questions: { edges: [] }, supportPlans: { edges: [] } } };
  for (const other of ['lead-wielwijk', 'worker-oost', 'woonbron'] as const)
    expect((await ask(held.federation, other, MINE)).data).toEqual(none);
});

describe('a question that is handed over', () => {
  const consents = { toOost: '', ofAnother: '' };
  const consentTo = async (resident: string, party: string): Promise<string> => {
    const { data, errors } = await ask<{ recordConsent: { id: string } }>(
      held.federation,
      'worker-wielwijk',
      'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { id } }',
      {
        variables: {
          input: {
            residentId: resident,
            granteeId: party,
            action: 'RECORD',
            provisions: [{ categories: ['IDENTITY', 'HELP_QUESTION', 'HOUSING'], purposes: ['SUPPORT', 'INTAKE'] }],
          },
        },
      },
    );
    expect(errors).toBeUndefined();
    return data.recordConsent.id;
  };
  beforeAll(async () => {
    consents.toOost = await consentTo(moving, 'team-oost');
    consents.ofAnother = await consentTo(staying, 'team-oost');
  });
  const seenBy = async (id: string, by: PersonaName) =>
    (
      await ask<{ helpQuestion: { history: readonly { step: string; team: { id: string } }[] } | null }>(
        held.federation,
        by,
        'query ($id: ID!) { helpQuestion(id: $id) { stated currentEntryPoint history { step team { id } entryPoint } } }',
        { variables: { id } },
      )
    ).data.helpQuestion;

  test('goes to another team with its history, its date and its turn; who may see it follows from consent', async () => {
    const id = await aQuestion(held.federation, { residentId: moving });
    await step('clarifyQuestion', { id });
    await step('placeOnWaitingList', { id, expectedVersion: 2 });
    await rowsOf(held.federation, 'support-plans', `update waiting_list_entry set since = '2026-02-03' where question_id = ?`, [id]);
    const answer = await step('handOverQuestion', { id, expectedVersion: 3, team: 'team-oost', consentId: consents.toOost });
    expect(answer.errors).toBeUndefined();
    const entries = await rowsOf(
      held.federation,
      'support-plans',
      'select team_id, since::text, until from waiting_list_entry where question_id = ?',
      [id],
    );
    expect(entries).toEqual([{ team_id: 'team-oost', since: '2026-02-03', until: null }]);
    expect(await storedQuestion(held.federation, id)).toMatchObject({ team_id: 'team-oost', worker_id: null });
    const history = [
      { step: 'CLARIFIED', team: { id: 'team-wielwijk' } },
      { step: 'PLACED_ON_WAITING_LIST', team: { id: 'team-wielwijk' } },
      { step: 'HANDED_OVER', team: { id: 'team-oost' } },
    ];
    for (const by of ['worker-oost', 'worker-wielwijk'] as const) expect(await seenBy(id, by)).toMatchObject({ history });
    expect(codes(await step('withdrawQuestion', { id, expectedVersion: 4 }))).toEqual(['FORBIDDEN']);

    const [own] = await rowsOf<{ id: string }>(
      held.federation,
      'consent',
      `select id from consent where resident_id = ? and grantee_id = 'team-wielwijk' and action = 'RECORD'`,
      [moving],
    );
    await ask(held.federation, 'worker-wielwijk', `mutation { withdrawConsent(id: "${own?.id}") { consentId } }`);
    expect(await seenBy(id, 'worker-wielwijk')).toBeNull();
    expect(await seenBy(id, 'worker-oost')).toMatchObject({ history });
  });

  test('under a name, only where that team may record: asked first, and nothing is written otherwise', async () => {
    const id = await aQuestion(held.federation, { residentId: staying });
    const [own] = await rowsOf<{ id: string }>(
      held.federation,
      'consent',
      `select id from consent where resident_id = ? and grantee_id = 'team-wielwijk'`,
      [staying],
    );
    const before = await everythingStored(held.federation);
    const to = (consentId: string | null, team = 'team-oost') => step('handOverQuestion', { id, team, consentId });
    expect(codes(await to(null))).toEqual(['BAD_USER_INPUT']);
    expect(codes(await to(consents.toOost))).toEqual(['NOT_FOUND']);
    expect(codes(await to(residentId(99)))).toEqual(['NOT_FOUND']);
    expect(codes(await to(own?.id as string))).toEqual(['INVALID_STATE']);
    expect(codes(await to(consents.ofAnother, 'team-krispijn'))).toEqual(['INVALID_STATE']);
    expect(await everythingStored(held.federation)).toEqual(before);
    expect((await to(consents.ofAnother)).errors).toBeUndefined();
  });

  test('without a name it goes where it belongs, between the entry points of the chain as well', async () => {
    const id = await aQuestion(held.federation, { residentId: null });
    expect(codes(await step('handOverQuestion', { id, team: 'team-wielwijk', entryPoint: 'TEAM' }))).toEqual(['BAD_USER_INPUT']);
    expect(codes(await step('handOverQuestion', { id, team: 'team-nowhere' }))).toEqual(['BAD_USER_INPUT']);
    expect((await step('handOverQuestion', { id, entryPoint: 'WIJKNETWERK' })).errors).toBeUndefined();
    expect(
      (await step('handOverQuestion', { id, expectedVersion: 2, team: 'team-oost', entryPoint: 'YOUTH_TEAM' })).errors,
    ).toBeUndefined();
    expect(await seenBy(id, 'worker-oost')).toMatchObject({
      currentEntryPoint: 'YOUTH_TEAM',
      history: [
        { step: 'HANDED_OVER', entryPoint: 'WIJKNETWERK', team: { id: 'team-wielwijk' } },
        { step: 'HANDED_OVER', entryPoint: 'YOUTH_TEAM', team: { id: 'team-oost' } },
      ],
    });
  });

  test.each(['ANSWERED', 'IN_PLAN', 'LIGHT_INTERVENTION', 'REFERRED', 'CLOSED', 'WITHDRAWN'] as const)('not once it is %s', async state => {
    const id = await aQuestion(held.federation, { residentId: null, state });
    expect(codes(await step('handOverQuestion', { id, team: 'team-oost' }))).toEqual(['INVALID_STATE']);
    expect(await storedQuestion(held.federation, id)).toMatchObject({ team_id: 'team-wielwijk', version: 1 });
  });
});
