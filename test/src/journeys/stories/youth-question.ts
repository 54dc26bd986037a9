import { type Persona, personas } from '@wijkgraph/sandbox';
import { expect, test } from 'vitest';
import { residentId } from '../../world/resident-seed.ts';
import { actsIn, type Edited, type Held } from './acts.ts';

const [MOTHER, FATHER] = [residentId(901), residentId(902)];
const THIRTEEN = `${new Date().getFullYear() - 13}-01-01`;
const PLAN = `query ($id: ID!) { resident(id: $id) { firstName street supportPlan { participants { party { id } takesPart } goals { lifeDomain } } } }`;

const signedIn = (resident: string): Persona => ({ ...personas.resident, subject: resident, resident });

interface Seen {
  readonly resident: object | null;
}
interface Log {
  readonly resident: {
    readonly accessLog: { readonly edges: readonly { readonly node: { readonly client: string; readonly refused: boolean } }[] };
  };
}

/** A question about a child waits and is taken; three people have to agree before the youth organisation joins, and one of them ends it. */
export const youthQuestion = (held: Held): void => {
  const { asks, does, isRefused, admits, withdraws } = actsIn(held);
  const [worker, youth] = ['worker-wielwijk', 'flexusjeugdplein'] as const;
  const parents = [MOTHER, FATHER].map(representativeId => ({ representativeId, kind: 'PARENT', agreeing: 2, gives: true }));
  const story = { child: '', question: '', plan: '', consent: '' };

  test('a child of thirteen is recorded on the word of both parents and its own', async () => {
    const newcomer = { birthDate: THIRTEEN, representatives: parents };
    const provisions = [{ categories: ['IDENTITY'], purposes: ['SUPPORT'] }];
    const withoutTheChild = { newcomer, granteeId: 'team-wielwijk', action: 'RECORD', provisions };
    expect(await isRefused(worker, 'recordConsent', withoutTheChild)).toMatch(/^INVALID_STATE: .*the word of the resident/);
    story.child = await admits(worker, 'team-wielwijk', { ...newcomer, givenBy: { resident: true }, firstName: 'Sam' });
  });

  test('what the school heard is clarified by the same team, and waits for its youth professionals', async () => {
    const told = { residentId: story.child, channel: 'SCHOOL', entryPoint: 'SCHOOL', stated: 'There is a row at home every evening.' };
    story.question = (await does(worker, 'registerQuestion', told, 'id')).id;
    const clarified = { id: story.question, expectedVersion: 1, lifeDomains: ['PARENTING'], urgency: 'URGENT' };
    await does(worker, 'clarifyQuestion', clarified);
    await does(worker, 'placeOnWaitingList', { id: story.question, expectedVersion: 2 });
    const { data } = await asks<{ waitingList: object }>(
      worker,
      '{ waitingList(team: "team-wielwijk", youth: true) { edges { node { urgency until question { id } } } } }',
    );
    expect(data.waitingList).toEqual({ edges: [{ node: { urgency: 'URGENT', until: null, question: { id: story.question } } }] });
  });

  test('one worker takes it, and begins a plan', async () => {
    const { data } = await asks<{ waitingList: { edges: { node: Edited }[] } }>(
      worker,
      '{ waitingList(team: "team-wielwijk", youth: true) { edges { node { id version } } } }',
    );
    const { id, version } = data.waitingList.edges.map(({ node }) => node)[0] as Edited;
    await does(worker, 'takeFromWaitingList', { id, expectedVersion: version });
    expect(await isRefused('lead-wielwijk', 'takeFromWaitingList', { id, expectedVersion: version })).toMatch(/^CONFLICT/);
    const { id: planId } = await does(worker, 'createPlan', { residentIds: [story.child] });
    const goal = { planId, residentId: story.child, lifeDomain: 'PARENTING', text: 'Evenings are quiet.', ownContribution: 'Aunt helps.' };
    await does(worker, 'addGoal', goal);
    await does(worker, 'addGoal', { ...goal, lifeDomain: 'MENTAL_HEALTH', text: 'Sam sleeps.' });
    await does(worker, 'agreePlan', { id: planId, expectedVersion: 1 });
    await does(worker, 'activatePlan', { id: planId, expectedVersion: 2 });
    story.plan = planId;
  });

  test('FlexusJeugdplein is nobody to them until mother, father and child agreed, each for themselves', async () => {
    const categories = ['IDENTITY', 'PLAN', 'YOUTH_PARENTING'];
    const notice = 'Mag FlexusJeugdplein meewerken aan jullie plan, over opvoeden?';
    const request = { residentId: story.child, granteeId: youth, action: 'SHARE', categories, purpose: 'SUPPORT' };
    const asked = { ...request, notice, noticeVersion: '2026-1' };
    const { id } = await does<{ id: string }>(worker, 'requestConsent', asked, 'id state');
    story.consent = id;
    const joining = { planId: story.plan, party: youth, consentIds: [id] };
    for (const [who, state] of [
      [MOTHER, 'REQUESTED'],
      [FATHER, 'REQUESTED'],
      [story.child, 'ACTIVE'],
    ] as const) {
      expect(await isRefused(worker, 'addParticipant', joining)).toMatch(/^(INVALID_STATE|BAD_USER_INPUT)/);
      expect((await asks<Seen>(youth, PLAN, { id: story.child })).data.resident).toBeNull();
      expect(await does(signedIn(who), 'agreeToConsent', { id }, 'state')).toEqual({ state });
    }
    await does(worker, 'addParticipant', joining);
  });

  test('then it joins, and sees the goal for parenting and nothing else', async () => {
    const { data, text } = await asks<Seen>(youth, PLAN, { id: story.child });
    expect(data.resident).toEqual({
      firstName: 'Sam',
      street: null,
      supportPlan: { participants: [{ party: { id: youth }, takesPart: true }], goals: [{ lifeDomain: 'PARENTING' }] },
    });
    expect(text).not.toMatch(/sleeps/);
  });

  test('one parent takes it back in one call: at the next question the organisation sees nobody, and no longer takes part', async () => {
    await withdraws(signedIn(FATHER), story.consent);
    expect((await asks<Seen>(youth, PLAN, { id: story.child })).data.resident).toBeNull();
    const { data } = await asks<Seen>(worker, PLAN, { id: story.child });
    expect(data.resident).toMatchObject({ supportPlan: { participants: [{ takesPart: false }] } });
  });

  test('the other parent reads in the record that the organisation saw something, and when it no longer did', async () => {
    const query = 'query ($id: ID!) { resident(id: $id) { accessLog(first: 100) { edges { node { client refused } } } } }';
    const { data } = await asks<Log>(signedIn(MOTHER), query, { id: story.child });
    const theirs = data.resident.accessLog.edges.filter(({ node }) => node.client === 'flexusjeugdplein-app');
    const refused = theirs.map(({ node }) => node.refused);
    expect([refused[0], refused.includes(false), refused.at(-1)]).toEqual([true, true, true]);
  });
};
