import { expect, test } from 'vitest';
import { actsIn, type Held } from './acts.ts';

const OPEN = '{ openMandatoryReferrals { edges { node { id trigger to { id } resident { id } } } } }';
const SETTLED = `query ($id: ID!) { resident(id: $id) { mandatoryReferrals { state settledBy { name } referral { id } } referrals { edges { node { id } } } } }`;

interface Open {
  readonly openMandatoryReferrals: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
}
interface Settled {
  readonly resident: { readonly mandatoryReferrals: object; readonly referrals: object };
}

/** Violence at home obliges to refer to Vivenz; the resident will not, which is written down, and the help goes on. */
export const domesticViolence = (held: Held): void => {
  const { asks, does, isRefused, admits, shares } = actsIn(held);
  const worker = 'worker-wielwijk';
  const story = { resident: '', plan: '', duty: '' };

  test('somebody comes about housing, and a plan is agreed on', async () => {
    story.resident = await admits(worker, 'team-wielwijk', { birthDate: '1990-11-02', firstName: 'Anouk' });
    const asked = { residentId: story.resident, channel: 'PHONE', entryPoint: 'TEAM', stated: 'I need a place of my own.' };
    const { id: question } = await does(worker, 'registerQuestion', asked, 'id');
    story.plan = (await does(worker, 'createPlan', { residentIds: [story.resident] })).id;
    await does(worker, 'agreePlan', { id: story.plan, expectedVersion: 1 });
    const found = { id: question, expectedVersion: 1, underlying: 'There is violence at home.', riskFlags: ['DOMESTIC_VIOLENCE'] };
    await does(worker, 'clarifyQuestion', found);
  });

  test('the flag opens a compulsory referral to Vivenz, on the list of the team and told to nobody else', async () => {
    const { data } = await asks<Open>(worker, OPEN);
    expect(data.openMandatoryReferrals.edges).toMatchObject([
      { node: { trigger: 'DOMESTIC_VIOLENCE', to: { id: 'vivenz' }, resident: { id: story.resident } } },
    ]);
    story.duty = data.openMandatoryReferrals.edges[0]?.node.id as string;
    const seen = await asks<{ resident: null }>('vivenz', 'query ($id: ID!) { resident(id: $id) { id } }', { id: story.resident });
    expect(seen.data.resident).toBeNull();
  });

  test('the plan does not become active meanwhile, and stays as it was', async () => {
    const refused = await isRefused(worker, 'activatePlan', { id: story.plan, expectedVersion: 2 });
    expect(refused).toMatch(/^INVALID_STATE: .*compulsory referral is open/);
    const { data } = await asks(worker, 'query ($id: ID!) { supportPlan(id: $id) { state version } }', { id: story.plan });
    expect(data).toEqual({ supportPlan: { state: 'AGREED', version: 2 } });
  });

  test('the resident refuses: nobody is referred against their will, and it is on record who heard it', async () => {
    const refusal = 'mutation ($id: ID!) { recordRefusal(mandatoryReferralId: $id) { state } }';
    expect((await asks(worker, refusal, { id: story.duty })).data).toEqual({ recordRefusal: { state: 'REFUSED_BY_RESIDENT' } });
    const { data } = await asks<Settled>(worker, SETTLED, { id: story.resident });
    expect(data.resident).toEqual({
      mandatoryReferrals: [{ state: 'REFUSED_BY_RESIDENT', settledBy: { name: 'Worker of Wielwijk' }, referral: null }],
      referrals: { edges: [] },
    });
    expect((await asks<Open>(worker, OPEN)).data.openMandatoryReferrals.edges).toEqual([]);
    const vivenz = await asks('vivenz', '{ incomingReferrals { edges { node { id } } } sharedWithMe { edges { node { id } } } }');
    expect(vivenz.data).toEqual({ incomingReferrals: { edges: [] }, sharedWithMe: { edges: [] } });
  });

  test('now that it is settled the plan becomes active', async () => {
    await does(worker, 'activatePlan', { id: story.plan, expectedVersion: 2 });
  });

  test('whoever changes their mind is referred after all, on a consent of their own', async () => {
    const consentId = await shares(worker, story.resident, { with: 'vivenz', categories: ['IDENTITY', 'SAFETY'] });
    const referral = { residentId: story.resident, toParty: 'vivenz', lifeDomains: ['DOMESTIC_RELATIONS'], reason: 'It is not safe.' };
    await does(worker, 'sendReferral', { ...referral, consentId, mandatoryReferralId: story.duty }, 'id');
    const { data } = await asks(
      'vivenz',
      '{ incomingReferrals { edges { node { state reason mandatoryReason resident { firstName street } } } } }',
    );
    expect(data).toEqual({
      incomingReferrals: {
        edges: [
          {
            node: {
              state: 'REQUESTED',
              reason: 'It is not safe.',
              mandatoryReason: 'DOMESTIC_VIOLENCE',
              resident: { firstName: 'Anouk', street: null },
            },
          },
        ],
      },
    });
  });
};
