import { type Persona, personas } from '@wijkgraph/sandbox';
import { expect, test } from 'vitest';
import { actsIn, type Held } from './acts.ts';

const DOSSIER = `query ($id: ID!) { resident(id: $id) { firstName district { name } helpQuestions { edges { node { id } } }
  supportPlan { team { id } contactWorker { name } goals { text } events { step } } } }`;

interface Seen {
  readonly resident: object | null;
}
interface Consents {
  readonly resident: {
    readonly consents: { readonly edges: readonly { readonly node: { readonly id: string; readonly grantee: { readonly id: string } } }[] };
  };
}

/** Somebody moves from Wielwijk to Stadspolders: another team and another contact worker carry on the same plan, on consents asked anew. */
export const movesAway = (held: Held): void => {
  const { asks, does, isRefused, admits, letsRecord, shares, withdraws } = actsIn(held);
  const [wielwijk, oost, landlord] = ['worker-wielwijk', 'worker-oost', 'woonbron'] as const;
  const story = { resident: '', question: '', plan: '', toOost: '', requested: '' };
  const themselves = (): Persona => ({ ...personas.resident, subject: story.resident, resident: story.resident });
  const seenBy = async (by: typeof wielwijk | typeof oost | typeof landlord) =>
    (await asks<Seen>(by, DOSSIER, { id: story.resident })).data.resident;

  test('somebody in Wielwijk has a plan, shares it with Woonbron, and asked something else that nobody began with', async () => {
    story.resident = await admits(wielwijk, 'team-wielwijk', { birthDate: '1971-03-08', firstName: 'Rachid' });
    story.plan = (await does(wielwijk, 'createPlan', { residentIds: [story.resident] })).id;
    const goal = { planId: story.plan, residentId: story.resident, lifeDomain: 'HOUSING', text: 'A home without stairs.' };
    await does(wielwijk, 'addGoal', goal);
    await does(wielwijk, 'agreePlan', { id: story.plan, expectedVersion: 1 });
    await does(wielwijk, 'activatePlan', { id: story.plan, expectedVersion: 2 });
    await shares(wielwijk, story.resident, { with: landlord, categories: ['IDENTITY', 'ADDRESS', 'PLAN', 'HOUSING'] });
    const asked = { residentId: story.resident, channel: 'PHONE', entryPoint: 'TEAM', stated: 'Who helps with the garden?' };
    story.question = (await does(wielwijk, 'registerQuestion', asked, 'id')).id;
  });

  test('the new address says in which wijk, and so which team is theirs', async () => {
    const details = { street: 'Chico Mendesring', houseNumber: '12', postcode: '3315 NX', district: 'WK050511' };
    await does(wielwijk, 'correctResident', { id: story.resident, expectedVersion: 1, details });
    const { data } = await asks(wielwijk, 'query ($id: ID!) { resident(id: $id) { street district { name teams { id } } } }', {
      id: story.resident,
    });
    expect(data).toEqual({
      resident: { street: 'Chico Mendesring', district: { name: 'Stadspolders', teams: [{ id: 'team-oost' }] } },
    });
    expect(await seenBy(oost)).toBeNull();
  });

  test('the other team carries nothing on before the resident lets it record', async () => {
    const handing = { id: story.question, expectedVersion: 1, team: 'team-oost' };
    expect(await isRefused(wielwijk, 'handOverQuestion', handing)).toMatch(/^(BAD_USER_INPUT|INVALID_STATE): .*consent/i);
    const taking = { id: story.plan, expectedVersion: 3, workerId: personas[oost].subject };
    expect(await isRefused(oost, 'transferContactWorker', taking)).toMatch(/^NOT_FOUND/);
    story.toOost = await letsRecord(wielwijk, story.resident, 'team-oost');
    await does(wielwijk, 'handOverQuestion', { ...handing, consentId: story.toOost });
    await does(oost, 'transferContactWorker', taking);
    expect(await seenBy(oost)).toMatchObject({
      firstName: 'Rachid',
      helpQuestions: { edges: [{ node: { id: story.question } }] },
      supportPlan: {
        team: { id: 'team-oost' },
        contactWorker: { name: 'Worker of Oost' },
        goals: [{ text: 'A home without stairs.' }],
        events: [{ step: 'BEGUN' }, { step: 'AGREED' }, { step: 'ACTIVATED' }, { step: 'TRANSFERRED' }],
      },
    });
  });

  test('the resident ends what was given before the move, in one call each: neither the old team nor Woonbron sees them', async () => {
    const { data } = await asks<Consents>(
      themselves(),
      'query ($id: ID!) { resident(id: $id) { consents { edges { node { id grantee { id } } } } } }',
      { id: story.resident },
    );
    for (const { node } of data.resident.consents.edges.filter(({ node: { id } }) => id !== story.toOost))
      await withdraws(themselves(), node.id);
    for (const before of [wielwijk, landlord]) expect(await seenBy(before)).toBeNull();
    expect(await isRefused(wielwijk, 'pausePlan', { id: story.plan, expectedVersion: 4 })).toMatch(/^NOT_FOUND/);
    expect(await seenBy(oost)).not.toBeNull();
  });

  test('the new team asks anew what Woonbron may see, and it is so from when the resident agrees', async () => {
    const notice = 'Mag Woonbron weer zien welke woning u zoekt?';
    const asked = { residentId: story.resident, granteeId: landlord, action: 'SHARE', purpose: 'SUPPORT', notice, noticeVersion: '2026-1' };
    const request = { ...asked, categories: ['IDENTITY', 'PLAN', 'HOUSING'] };
    story.requested = (await does(oost, 'requestConsent', request, 'id')).id;
    expect(await seenBy(landlord)).toBeNull();
    await does(themselves(), 'agreeToConsent', { id: story.requested }, 'id');
    expect(await seenBy(landlord)).toMatchObject({
      firstName: 'Rachid',
      district: null,
      supportPlan: { contactWorker: { name: 'Worker of Oost' }, goals: [{ text: 'A home without stairs.' }] },
    });
  });
};
