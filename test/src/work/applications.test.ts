import { randomUUID } from 'node:crypto';
import { Consent } from '@wijkgraph/consent';
import { ProvisionApplication } from '@wijkgraph/referrals';
import type { PersonaName } from '@wijkgraph/sandbox';
import { Provision } from '@wijkgraph/teams';
import { describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { everythingStored, rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import type { Row, Sowing } from '../world/rows.ts';

const states = ['DRAFT', 'SUBMITTED', 'GRANTED', 'REFUSED', 'WITHDRAWN'] as const;
type State = (typeof states)[number];

const WORKER = 'worker-wielwijk';
const AGENCY = 'sociale-dienst';

/** Each step, whose it is, and from which states it can be taken: from all others it is a wrong step. */
const steps: readonly (readonly [to: State, by: PersonaName, from: readonly State[], step: (id: string) => string])[] = [
  ['SUBMITTED', WORKER, ['DRAFT'], id => `submitApplication(input: { applicationId: "${id}", consentId: "${consentOf(1)}" })`],
  ['WITHDRAWN', WORKER, ['DRAFT', 'SUBMITTED'], id => `withdrawApplication(id: "${id}")`],
  ['GRANTED', AGENCY, ['SUBMITTED'], id => decide(id, 'GRANT')],
  ['REFUSED', AGENCY, ['SUBMITTED'], id => decide(id, 'REFUSE', 'another provision does')],
];

const decide = (id: string, decision: string, outcome?: string): string =>
  `respondToApplication(input: { applicationId: "${id}", decision: ${decision}${outcome ? `, outcome: "${outcome}"` : ''} })`;
const mediate = (id: string, result = 'AGREED'): string =>
  `recordMediation(input: { applicationId: "${id}", result: ${result}, outcome: "an advance was agreed on" })`;

const idOf = new Map<string, string>();
const application = (name: string): string => idOf.get(name) as string;
const sown: { consents: readonly Row[]; provisions: readonly Row[] } = { consents: [], provisions: [] };
const consentOf = (resident: number): string =>
  sown.consents.find(row => row.granteeId === AGENCY && row.residentId === residentId(resident))?.id as string;
const provisionOf = (kind: string, party: string = AGENCY): string =>
  sown.provisions.find(row => row.kind === kind && row.organisationId === party)?.id as string;

const row = (name: string, state: State, change: object = {}): Row => {
  const id = randomUUID();
  idOf.set(name, id);
  const submitted = state !== 'DRAFT';
  return {
    id,
    residentId: residentId(1),
    provisionId: provisionOf('TAILORED'),
    questionId: null,
    fromPartyId: 'team-wielwijk',
    toPartyId: AGENCY,
    consentId: submitted ? consentOf(1) : null,
    lifeDomains: ['FINANCES'],
    state,
    whyLighterHelpIsNotEnough: 'the budget course was tried',
    outcome: null,
    mediationOutcome: null,
    mediationResult: null,
    submittedAt: submitted ? new Date('2026-03-01T09:00:00Z') : null,
    decidedAt: null,
    ...change,
  };
};

const amend = ({ consent, referrals, teams }: Sowing): void => {
  sown.consents = consent.of(Consent);
  sown.provisions = teams.of(Provision);
  for (const provision of sown.provisions)
    if (provision.organisationId === AGENCY) Object.assign(provision, { capacityStatus: 'AVAILABLE' });
  for (const from of states) {
    for (const [to] of steps) referrals.add(ProvisionApplication, row(`${from} ${to}`, from));
    referrals.add(ProvisionApplication, row(`${from} mediation`, from));
  }
  const ending = { residentId: residentId(2), consentId: consentOf(2) };
  referrals.add(ProvisionApplication, row('to be ended', 'SUBMITTED', ending));
  referrals.add(ProvisionApplication, row('raced', 'SUBMITTED'));
};

const held = withFederation(
  [1, 2].map(number => aResident(number).in('team-wielwijk').sharing('IDENTITY', 'FINANCE').with(AGENCY)),
  {},
  amend,
);

type Taken = { readonly it: { readonly id: string; readonly state: string } | null };
const take = (by: PersonaName, step: string) => ask<Taken>(held.federation, by, `mutation { it: ${step} { id state } }`);
const codeOf = async (by: PersonaName, step: string): Promise<string | undefined> => (await take(by, step)).errors?.[0]?.extensions.code;
const stored = async (id: string) => {
  const [found] = await rowsOf<{ state: string; events: string | null }>(
    held.federation,
    'referrals',
    `select state, (select string_agg(state, ' ' order by id) from application_event e where e.application_id = a.id) as events
     from provision_application a where id = ?`,
    [id],
  );
  return found;
};
const tries = steps.flatMap(([to, by, possible, step]) => states.map(from => ({ from, to, by, step, right: possible.includes(from) })));

describe('the course of an application', () => {
  test('is left by no wrong step of either side: each is INVALID_STATE, and nothing is written', async () => {
    const before = await everythingStored(held.federation);
    const wrong = tries.filter(({ right }) => !right);
    const codes = await Promise.all(wrong.map(({ from, to, by, step }) => codeOf(by, step(application(`${from} ${to}`)))));
    // What was never submitted does not exist for whoever would decide on it.
    expect(codes).toEqual(wrong.map(({ from, by }) => (from === 'DRAFT' && by === AGENCY ? 'NOT_FOUND' : 'INVALID_STATE')));
    expect(await everythingStored(held.federation)).toEqual(before);
  });

  test('is gone by nobody but the one whose step it is', async () => {
    const before = await everythingStored(held.federation);
    for (const { from, to, by, step } of tries.filter(({ right }) => right)) {
      const id = application(`${from} ${to}`);
      const [otherSide, sameKind] = by === WORKER ? ([AGENCY, 'worker-krispijn'] as const) : ([WORKER, 'mee'] as const);
      expect([from, to, await codeOf(otherSide, step(id))]).toEqual([from, to, 'FORBIDDEN']);
      // MEE may not decide on applications at all: it lacks the scope.
      expect([from, to, await codeOf(sameKind, step(id))]).toEqual([from, to, by === WORKER ? 'NOT_FOUND' : 'FORBIDDEN']);
    }
    expect(await everythingStored(held.federation)).toEqual(before);
  });

  test.each(tries.filter(({ right }) => right))('goes from $from to $to by $by', async ({ from, to, by, step }) => {
    const id = application(`${from} ${to}`);
    const { data, errors } = await take(by, step(id));
    expect([errors, data.it]).toEqual([undefined, { id, state: to }]);
    expect(await stored(id)).toEqual({ state: to, events: to });
  });

  test('of twenty decisions at the same moment one is written', async () => {
    const id = application('raced');
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => take(AGENCY, index % 2 ? decide(id, 'GRANT') : decide(id, 'REFUSE', 'no'))),
    );
    const [decided, ...more] = answers.flatMap(({ data }) => data.it ?? []);
    expect(more).toEqual([]);
    expect(await stored(id)).toEqual({ state: decided?.state, events: decided?.state });
  });

  test('a refusal says why', async () => {
    expect(await codeOf(AGENCY, decide(application('to be ended'), 'REFUSE'))).toBe('BAD_USER_INPUT');
  });
});

test.each(states)('the team mediates with the agency once it was asked, and writes down what came of it: %s', async state => {
  const id = application(`${state} mediation`);
  const right = ['SUBMITTED', 'GRANTED', 'REFUSED'].includes(state);
  expect(await codeOf(WORKER, mediate(id))).toBe(right ? undefined : 'INVALID_STATE');
  expect(await stored(id)).toEqual({ state, events: right ? state : null });
  if (!right) return;
  await take(WORKER, mediate(id, 'NOT_AGREED'));
  const query = `{ it: provisionApplication(id: "${id}") { mediationResult mediationOutcome events { note byParty { id } } } }`;
  const { data } = await ask<{ it: unknown }>(held.federation, AGENCY, query);
  const said = { note: 'an advance was agreed on', byParty: { id: 'team-wielwijk' } };
  expect(data.it).toEqual({ mediationResult: 'NOT_AGREED', mediationOutcome: said.note, events: [said, said] });
  expect(await codeOf('worker-krispijn', mediate(id))).toBe('NOT_FOUND');
});

describe('applying', () => {
  const apply = (change: Record<string, unknown> = {}, resident = 1) =>
    ask<Taken>(
      held.federation,
      WORKER,
      'mutation ($input: ApplyForProvisionInput!) { it: applyForProvision(input: $input) { id state } }',
      {
        variables: {
          input: {
            residentId: residentId(resident),
            provisionId: provisionOf('TAILORED'),
            consentId: consentOf(1),
            lifeDomains: ['FINANCES'],
            whyLighterHelpIsNotEnough: 'the budget course was tried',
            ...change,
          },
        },
      },
    );

  test('submits at once on a consent, to the organisation that offers the provision', async () => {
    const { data, errors } = await apply();
    expect(errors).toBeUndefined();
    expect(data.it?.state).toBe('SUBMITTED');
    const [written] = await rowsOf(held.federation, 'referrals', 'select to_party_id, consent_id from provision_application where id = ?', [
      data.it?.id,
    ]);
    expect(written).toEqual({ to_party_id: AGENCY, consent_id: consentOf(1) });
  });

  test.each([
    ['a tailored provision without the reason why lighter help is not enough', { whyLighterHelpIsNotEnough: ' ' }, 'BAD_USER_INPUT', /why/],
    ['a provision that does not exist', { provisionId: randomUUID() }, 'BAD_USER_INPUT', /no such provision/],
    ['a provision that is no uuid', { provisionId: 'abc' }, 'BAD_USER_INPUT', /UUID/],
    ['no life domain', { lifeDomains: [] }, 'BAD_USER_INPUT', /life domain/],
    ['a life domain that the consent does not cover', { lifeDomains: ['FINANCES', 'JUSTICE'] }, 'INVALID_STATE', /JUSTICE/],
    ['an unknown resident', { residentId: randomUUID() }, 'NOT_FOUND', /nothing here/],
    ['the consent of somebody else', { residentId: residentId(2) }, 'NOT_FOUND', /nothing here/],
  ])('for %s is refused, and nothing is written', async (_what, change, code, says) => {
    const before = await everythingStored(held.federation);
    const { data, errors } = await apply(change);
    expect([data.it, errors?.map(({ extensions }) => extensions.code)]).toEqual([null, [code]]);
    expect(errors?.[0]?.message).toMatch(says);
    expect(await everythingStored(held.federation)).toEqual(before);
  });

  test('for a provision without room is refused; on a waiting list somebody can be put', async () => {
    const id = provisionOf('TAILORED');
    const say = (status: string) => rowsOf(held.federation, 'teams', 'update provision set capacity_status = ? where id = ?', [status, id]);
    await say('FULL');
    expect((await apply()).errors?.[0]).toMatchObject({ message: expect.stringMatching(/full/), extensions: { code: 'INVALID_STATE' } });
    await say('WAITING_LIST');
    expect((await apply()).data.it?.state).toBe('SUBMITTED');
  });

  test('waits as a draft that nobody else knows of, until the consent is there', async () => {
    const input = `residentId: "${residentId(1)}", provisionId: "${provisionOf('TAILORED')}", lifeDomains: [FINANCES], whyLighterHelpIsNotEnough: "tried"`;
    const { data } = await take(WORKER, `draftApplication(input: { ${input} })`);
    const id = data.it?.id as string;
    const seen = async () => (await ask<Taken>(held.federation, AGENCY, `{ it: provisionApplication(id: "${id}") { id state } }`)).data.it;
    expect([data.it?.state, await seen()]).toEqual(['DRAFT', null]);
    await take(WORKER, `submitApplication(input: { applicationId: "${id}", consentId: "${consentOf(1)}" })`);
    expect(await seen()).toEqual({ id, state: 'SUBMITTED' });
  });
});

test('once the consent ended nothing that it says is seen, and it is decided on no more', async () => {
  const id = application('to be ended');
  const query = `{ it: provisionApplication(id: "${id}") { state whyLighterHelpIsNotEnough lifeDomains events { state note } } }`;
  const read = async () => (await ask<{ it: unknown }>(held.federation, AGENCY, query)).data.it;
  expect(await read()).toMatchObject({ whyLighterHelpIsNotEnough: 'the budget course was tried' });
  await ask(held.federation, WORKER, `mutation { withdrawConsent(id: "${consentOf(2)}") { consentId } }`);
  expect(await read()).toEqual({ state: 'SUBMITTED', whyLighterHelpIsNotEnough: null, lifeDomains: null, events: [] });
  expect(await codeOf(AGENCY, decide(id, 'GRANT'))).toBe('INVALID_STATE');
  expect((await take(WORKER, `withdrawApplication(id: "${id}")`)).data.it?.state).toBe('WITHDRAWN');
});
