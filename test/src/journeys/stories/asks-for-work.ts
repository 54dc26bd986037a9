import { provisions } from '@wijkgraph/sandbox/reference';
import { expect, test } from 'vitest';
import { actsIn, type Edited, type Held } from './acts.ts';

const BEHIND = 'Wages are garnished because of rent arrears.';
const WHY = 'A budget course and the help of a sister were tried.';
const DOSSIER = `query ($id: ID!) { resident(id: $id) { firstName street bsn phone helpQuestions { edges { node { stated } } }
  supportPlan { state contactWorker { name } participants { party { id } takesPart } goals { lifeDomain text ownContribution actions { by } } } } }`;
const APPLICATIONS = `{ incomingApplications { edges { node { id state lifeDomains whyLighterHelpIsNotEnough question { stated }
  resident { firstName street supportPlan { state } } } } } }`;

interface Dossier {
  readonly resident: Readonly<Record<string, unknown>> | null;
}
type Node = Edited & Readonly<Record<string, unknown>>;
interface Applications {
  readonly incomingApplications: { readonly edges: readonly { readonly node: Node }[] };
}

/** Somebody asks for work; debts come to light, and two organisations help with what is theirs, and see no more. */
export const asksForWork = (held: Held): void => {
  const { asks, does, isRefused, admits, shares } = actsIn(held);
  const [host, worker, landlord, agency] = ['host-wielwijk', 'worker-wielwijk', 'woonbron', 'sociale-dienst'] as const;
  const debtHelp = provisions.find(({ name }) => name === 'Schuldhulpverlening')?.id as string;
  const story = { resident: '', question: '', plan: '', application: '' };

  test('a volunteer host logs who walked in; it lies before the team, without a name', async () => {
    await does(host, 'logContact', { kind: 'SUPPORT', channel: 'WALK_IN', asked: { stated: 'I want a job.' } }, 'id');
    const { data } = await asks<{ teamInbox: { edges: { node: Node }[] } }>(
      worker,
      '{ teamInbox(team: "team-wielwijk") { edges { node { id version stated resident { id } } } } }',
    );
    expect(data.teamInbox.edges).toMatchObject([{ node: { version: 1, stated: 'I want a job.', resident: null } }]);
    story.question = data.teamInbox.edges[0]?.node.id as string;
  });

  test('the question behind the question is written down once there is consent, and tailored help with its reason', async () => {
    const found = { id: story.question, underlying: BEHIND, lifeDomains: ['WORK_EDUCATION', 'FINANCES', 'HOUSING'] };
    expect(await isRefused(worker, 'clarifyQuestion', { ...found, expectedVersion: 1 })).toMatch(/^BAD_USER_INPUT: .*residentId/);
    story.resident = await admits(worker, 'team-wielwijk', { birthDate: '1984-05-17', firstName: 'Lieke' });
    const clarified = { ...found, residentId: story.resident, advisedWeight: 'TAILORED' };
    expect(await isRefused(worker, 'clarifyQuestion', { ...clarified, expectedVersion: 1 })).toMatch(/why lighter help is not enough/);
    await does(worker, 'clarifyQuestion', { ...clarified, expectedVersion: 1, whyLighterHelpIsNotEnough: WHY });
    await does(worker, 'concludeClarification', { id: story.question, expectedVersion: 2, end: 'IN_PLAN' });
  });

  test('there is one plan and one contact worker, with goals for housing and finances, own strength first', async () => {
    const { id: planId } = await does(worker, 'createPlan', { residentIds: [story.resident] });
    story.plan = planId;
    const goal = { planId, residentId: story.resident };
    const rent = { ...goal, lifeDomain: 'HOUSING', text: 'The rent is paid on time.', ownContribution: 'A sister keeps the letters.' };
    const { id: housing } = await does(worker, 'addGoal', rent);
    const { id: money } = await does(worker, 'addGoal', { ...goal, lifeDomain: 'FINANCES', text: 'There are no debts.' });
    await does(worker, 'recordAction', { goalId: housing, by: 'RESIDENT', text: 'Opens the mail each day.' });
    const byPartner = { goalId: money, by: 'PARTNER', text: 'Debts are settled.', provisionId: debtHelp };
    expect(await isRefused(worker, 'recordAction', byPartner)).toMatch(/^INVALID_STATE: .*own/i);
    await does(worker, 'editGoal', { id: money, expectedVersion: 1, ownContribution: 'Keeps a housekeeping book.' });
    await does(worker, 'recordAction', byPartner);
    await does(worker, 'agreePlan', { id: planId, expectedVersion: 1 });
    await does(worker, 'activatePlan', { id: planId, expectedVersion: 2 });
    expect(await isRefused(worker, 'createPlan', { residentIds: [story.resident] })).toMatch(/^INVALID_STATE: .*open plan/);
  });

  test('as long as nobody was asked, neither organisation knows of anybody', async () => {
    for (const stranger of [landlord, agency])
      expect((await asks<Dossier>(stranger, DOSSIER, { id: story.resident })).data.resident).toBeNull();
  });

  test('Woonbron takes part with consent, and sees the address and the goal for housing', async () => {
    const consent = await shares(worker, story.resident, { with: landlord, categories: ['IDENTITY', 'ADDRESS', 'PLAN', 'HOUSING'] });
    await does(worker, 'addParticipant', { planId: story.plan, party: landlord, consentIds: [consent] });
    const { data, text, withheld } = await asks<Dossier>(landlord, DOSSIER, { id: story.resident });
    expect(data.resident).toEqual({
      firstName: 'Lieke',
      street: 'Admiraalsplein',
      bsn: null,
      phone: null,
      helpQuestions: null,
      supportPlan: {
        state: 'ACTIVE',
        contactWorker: { name: 'Worker of Wielwijk' },
        participants: [{ party: { id: 'woonbron' }, takesPart: true }],
        goals: [
          {
            lifeDomain: 'HOUSING',
            text: 'The rent is paid on time.',
            ownContribution: 'A sister keeps the letters.',
            actions: [{ by: 'RESIDENT' }],
          },
        ],
      },
    });
    expect(text).not.toMatch(/debt|garnish|housekeeping/i);
    expect(withheld?.[story.resident]).toEqual(expect.arrayContaining(['BSN', 'CONTACT', 'FINANCE', 'HELP_QUESTION']));
  });

  test('the Sociale Dienst is applied to once it has room, and sees the debts and why nothing lighter does', async () => {
    const categories = ['IDENTITY', 'FINANCE', 'WORK_EDUCATION'] as const;
    const purposes = ['SUPPORT', 'REFERRAL', 'PROVISION_APPLICATION'] as const;
    const consentId = await shares(worker, story.resident, { with: agency, categories, purposes });
    const applied = { residentId: story.resident, provisionId: debtHelp, lifeDomains: ['FINANCES'], questionId: story.question, consentId };
    const whole = { ...applied, whyLighterHelpIsNotEnough: WHY };
    await does(agency, 'setCapacityStatus', { id: debtHelp, expectedVersion: 1, status: 'FULL' });
    expect(await isRefused(worker, 'applyForProvision', whole)).toMatch(/^INVALID_STATE: .*full/);
    await does(agency, 'setCapacityStatus', { id: debtHelp, expectedVersion: 2, status: 'AVAILABLE' });
    await does(worker, 'applyForProvision', whole, 'id');

    const { data, text } = await asks<Applications>(agency, APPLICATIONS);
    expect(data.incomingApplications.edges).toEqual([
      {
        node: {
          id: expect.any(String),
          state: 'SUBMITTED',
          lifeDomains: ['FINANCES'],
          whyLighterHelpIsNotEnough: WHY,
          question: null,
          resident: { firstName: 'Lieke', street: null, supportPlan: null },
        },
      },
    ]);
    expect(text).not.toMatch(/arrears|paid on time|Admiraalsplein/i);
    story.application = data.incomingApplications.edges[0]?.node.id as string;
    const itself = await asks<Dossier>(agency, DOSSIER, { id: story.resident });
    expect(itself.data.resident).toMatchObject({ firstName: 'Lieke', street: null, bsn: null, helpQuestions: null, supportPlan: null });
  });

  test('the team hears what was decided; the landlord hears nothing of it', async () => {
    const decided = { applicationId: story.application, decision: 'GRANT', outcome: 'From next month on.' };
    await does(agency, 'respondToApplication', decided, 'id');
    const { data } = await asks<{ resident: { applications: object } }>(
      worker,
      'query ($id: ID!) { resident(id: $id) { applications { edges { node { state outcome to { id } } } } } }',
      { id: story.resident },
    );
    expect(data.resident.applications).toEqual({
      edges: [{ node: { state: 'GRANTED', outcome: 'From next month on.', to: { id: 'sociale-dienst' } } }],
    });
    const { text } = await asks<Dossier>(landlord, DOSSIER, { id: story.resident });
    expect(text).not.toMatch(/sociale|month/i);
  });
};
