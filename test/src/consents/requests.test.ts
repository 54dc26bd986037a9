import { type Persona, personas } from '@wijkgraph/sandbox';
import { describe, expect, test } from 'vitest';
import { sameAnswer } from '../attacks/sameness.ts';
import { like } from '../attacks/world.ts';
import { type Answer, ask } from '../federation/ask.ts';
import { asOwner, everythingStored, rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId, type Word } from '../world/resident-seed.ts';
import { representationId } from '../world/sow-consent.ts';

const yearsOld = (years: number): string => `${new Date().getFullYear() - years}-01-01`;
const [mother, father, feared] = [1, 2, 3];
const together: Word = { authority: 'RESIDENT_AND_REPRESENTATIVES', resident: true, representatives: [mother, father] };
const [STRANGER, NOBODY] = [residentId(30), residentId(999)];

const sharing = (number: number) => aResident(number).in('team-wielwijk').sharing('IDENTITY').with('mee');
/** Whose parents decide with them. */
const aYouth = (number: number) =>
  aResident(number)
    .born(yearsOld(13))
    .representedBy(mother, { agreeing: 2 })
    .representedBy(father, { agreeing: 2 })
    .in('team-wielwijk', 'WK050507', together);

const held = withFederation([
  ...[mother, father, feared].map(number => aResident(number).in('team-wielwijk')),
  ...Array.from({ length: 14 }, (_, index) => sharing(10 + index)),
  aResident(30).in('team-wielwijk'),
  aResident(31)
    .in('team-wielwijk')
    .sharing('IDENTITY')
    .with('mee', { purposes: ['REFERRAL'] }),
  ...[40, 41, 42].map(aYouth),
  aResident(43)
    .born(yearsOld(9))
    .representedBy(mother)
    .representedBy(feared, { flagged: true })
    .in('team-wielwijk', 'WK050507', { authority: 'REPRESENTATIVES', representatives: [mother] }),
  aResident(50)
    .in('team-wielwijk')
    .objecting({ party: 'woonbron', categories: ['HOUSING'], purposes: ['SUPPORT'] })
    .objecting({ party: 'mee', categories: ['PLAN'], purposes: ['SUPPORT'] })
    .sharing('IDENTITY')
    .with('mee'),
  aResident(60).in('team-oost', 'WK050509'),
]);

const signedIn = (number: number): Persona => ({ ...personas.resident, subject: residentId(number), resident: residentId(number) });
const worker = personas['worker-wielwijk'];
/** Who is refused here is refused by who they are, and not for want of a scope. */
const woonbron = like('woonbron', { scopes: personas.mee.scopes });

const REQUEST = `mutation ($input: RequestConsentInput!) { it: requestConsent(input: $input) { id state notice noticeVersion requestedBy { id } grantee { id }
  recordedAt validFrom validUntil answeredAt provisions { categories purposes validFrom } resident { id } } }`;
const AGREE = 'mutation ($input: AnswerConsentInput!) { it: agreeToConsent(input: $input) { id state validFrom answeredAt } }';
const REFUSE = 'mutation ($input: AnswerConsentInput!) { it: refuseConsent(input: $input) { id state validFrom answeredAt } }';

interface Said {
  readonly id: string;
  readonly state: string;
}
const write = (query: string, input: object, by: Persona, purpose?: string): Promise<Answer<{ it: Said | null }>> =>
  ask(held.federation, by, query, { variables: { input }, ...(purpose && { headers: { 'wijkgraph-purpose': purpose } }) });
const asked = (residentNumber: number, more: object = {}) => ({
  residentId: residentId(residentNumber),
  granteeId: 'mee',
  action: 'SHARE',
  categories: ['CONTACT'],
  purpose: 'SUPPORT',
  notice: 'Mag MEE uw telefoonnummer zien, om een afspraak te maken?',
  noticeVersion: '2026-1',
  ...more,
});
const request = async (number: number, more: object = {}, by: Persona = worker): Promise<Said> => {
  const { data, errors } = await write(REQUEST, asked(number, more), by);
  expect(errors).toBeUndefined();
  return data.it as Said;
};
const codeOf = ({ errors }: Answer<unknown>) => errors?.[0]?.extensions.code;
const outcome = ({ data, errors }: Answer<{ it: Said | null }>) => errors?.[0]?.extensions.code ?? data.it?.state;

const categoriesFor = async (by: Persona, number: number): Promise<readonly string[]> => {
  const query = `{ resident(id: "${residentId(number)}") { visibleCategories } }`;
  return (
    (await ask<{ resident: { visibleCategories: string[] } | null }>(held.federation, by, query)).data.resident?.visibleCategories ?? []
  );
};
const outsider = async (category: string, number: number): Promise<unknown> => {
  const response = await fetch(`${held.federation.subgraphs.get('consent')?.url}/access/v1/evaluation`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await held.federation.tokenOf('mee')}` },
    body: JSON.stringify({
      subject: { type: 'party', id: 'mee' },
      action: { name: 'read' },
      resource: { type: 'resident', id: residentId(number), properties: { category } },
    }),
  });
  return ((await response.json()) as { decision: boolean }).decision;
};
const statesSeen = async (by: Persona, number: number, id: string) => {
  const query = `query ($of: ID!, $id: ID!) {
    resident(id: $of) { consents { edges { node { id state } } } } consent(id: $id) { state } requestedConsents(first: 100) { edges { node { id } } } }`;
  const { data } = await ask<{
    resident: { consents: { edges: { node: Said }[] } } | null;
    consent: Said | null;
    requestedConsents: { edges: { node: Said }[] };
  }>(held.federation, by, query, { variables: { of: residentId(number), id } });
  return {
    listed: data.resident?.consents.edges.find(({ node }) => node.id === id)?.node.state ?? null,
    itself: data.consent?.state ?? null,
    waiting: data.requestedConsents.edges.some(({ node }) => node.id === id),
  };
};
const unseen = { listed: null, itself: null, waiting: false };
const history = async (id: string) =>
  (
    await rowsOf<{ state: string }>(held.federation, 'consent', 'select state from consent_event where consent_id = ? order by at', [id])
  ).map(({ state }) => state);

describe('a request for consent', () => {
  test('says who asks what, of whom and in which words, and opens nothing', async () => {
    const { data, errors } = await write(REQUEST, asked(10), personas.mee);
    expect(errors).toBeUndefined();
    expect(data.it).toMatchObject({
      state: 'REQUESTED',
      notice: 'Mag MEE uw telefoonnummer zien, om een afspraak te maken?',
      noticeVersion: '2026-1',
      requestedBy: { id: 'mee' },
      grantee: { id: 'mee' },
      validFrom: null,
      answeredAt: null,
      provisions: [{ categories: ['CONTACT'], purposes: ['SUPPORT'], validFrom: null }],
    });
    expect([await categoriesFor(personas.mee, 10), await outsider('CONTACT', 10)]).toEqual([['IDENTITY'], false]);
  });

  test('opens what was asked from the moment the resident agrees on, and not before', async () => {
    const { id } = await request(11, {}, personas.mee);
    const { data } = await write(AGREE, { id }, signedIn(11));
    expect(data.it).toMatchObject({ state: 'ACTIVE', validFrom: expect.any(String), answeredAt: expect.any(String) });
    expect([await categoriesFor(personas.mee, 11), await outsider('CONTACT', 11)]).toEqual([['IDENTITY', 'CONTACT'], true]);
    expect(await history(id)).toEqual(['REQUESTED', 'ACTIVE']);
  });

  test('opens nothing once it is refused; the refusal is kept, and final', async () => {
    const { id } = await request(12, {}, personas.mee);
    expect(outcome(await write(REFUSE, { id }, signedIn(12)))).toBe('REFUSED');
    expect([await categoriesFor(personas.mee, 12), await outsider('CONTACT', 12)]).toEqual([['IDENTITY'], false]);
    for (const again of [AGREE, REFUSE]) expect(codeOf(await write(again, { id }, signedIn(12)))).toBe('INVALID_STATE');
    expect(await history(id)).toEqual(['REQUESTED', 'REFUSED']);
    expect(await statesSeen(personas.mee, 12, id)).toEqual({ listed: 'REFUSED', itself: 'REFUSED', waiting: false });
  });

  test('that is refused keeps whose word that was, also where a worker writes it down', async () => {
    const { id } = await request(43, { granteeId: 'careyn', categories: ['CONTACT'] });
    const representations = [representationId(residentId(43), mother)];
    expect(codeOf(await write(REFUSE, { id, givenBy: { resident: true } }, worker))).toBe('INVALID_STATE');
    expect(outcome(await write(REFUSE, { id, givenBy: { resident: false, representations } }, worker))).toBe('REFUSED');
    const { data } = await ask<{ consent: { receipt: Record<string, unknown> } }>(
      held.federation,
      worker,
      `{ consent(id: "${id}") { receipt } }`,
    );
    expect(data.consent.receipt).toMatchObject({
      given_by: [],
      refused_by: [{ entity_role: 'representative', representation_id: representations[0], given_at: expect.any(String) }],
    });
    expect(await rowsOf(held.federation, 'consent', 'select recorded_by as by from consent_grant where consent_id = ?', [id])).toEqual([
      { by: worker.subject },
    ]);
  });

  test('lets a team ask for wider consent to record, and lets its worker write down what the resident said', async () => {
    const { id } = await request(13, { granteeId: 'team-wielwijk', action: 'RECORD', categories: ['JUSTICE'], purpose: 'OVERSIGHT' });
    expect(outcome(await write(AGREE, { id, givenBy: { resident: true } }, worker))).toBe('ACTIVE');
  });
});

describe('who is told of a request', () => {
  test('that the team made: the resident and the team, and not the party that it would open something to, until it does', async () => {
    const { id } = await request(14, { categories: ['PLAN'] });
    const waiting = { listed: 'REQUESTED', itself: 'REQUESTED', waiting: true };
    expect(await statesSeen(worker, 14, id)).toEqual(waiting);
    expect(await statesSeen(signedIn(14), 14, id)).toEqual(waiting);
    for (const partner of [personas.mee, woonbron]) expect(await statesSeen(partner, 14, id)).toEqual(unseen);
    await write(AGREE, { id }, signedIn(14));
    expect(await statesSeen(personas.mee, 14, id)).toEqual({ listed: 'ACTIVE', itself: 'ACTIVE', waiting: false });
  });

  test('that a partner made: the resident, the team and the partner, and no other partner', async () => {
    const { id } = await request(15, {}, personas.mee);
    for (const by of [worker, signedIn(15), personas.mee])
      expect(await statesSeen(by, 15, id), by.label).toEqual({ listed: 'REQUESTED', itself: 'REQUESTED', waiting: true });
    for (const by of [woonbron, personas['worker-oost'], signedIn(16)]) expect(await statesSeen(by, 15, id), by.label).toEqual(unseen);
  });
});

describe('a partner', () => {
  test.each([
    ['beyond its ceiling', { categories: ['FINANCE'] }],
    ['for another', { granteeId: 'woonbron' }],
    ['to record', { action: 'RECORD' }],
    ['for a team', { granteeId: 'team-wielwijk', action: 'RECORD' }],
    ['without a word', { notice: ' ' }],
    ['without a version', { noticeVersion: '' }],
    ['for nothing', { categories: [] }],
    ['until yesterday', { until: '2020-01-01T00:00:00Z' }],
  ])('may not ask %s, and nothing is written', async (_what, wrong) => {
    const before = await everythingStored(held.federation);
    expect(codeOf(await write(REQUEST, asked(16, wrong), personas.mee))).toBe('BAD_USER_INPUT');
    expect(await everythingStored(held.federation)).toEqual(before);
  });

  test('that asks a resident who shares nothing with it is answered as for an id that does not exist', async () => {
    const before = await everythingStored(held.federation);
    const [one, other] = await Promise.all(
      [STRANGER, NOBODY].map(id => write(REQUEST, { ...asked(30), residentId: id }, personas.mee) as Promise<Answer<never>>),
    );
    expect(codeOf(one as Answer<never>)).toBe('NOT_FOUND');
    sameAnswer(one as Answer<never>, STRANGER, other as Answer<never>, NOBODY);
    expect(await everythingStored(held.federation)).toEqual(before);
  });

  test('reaches a resident through a referral, under the purpose of it, and under no other', async () => {
    expect(codeOf(await write(REQUEST, asked(31), personas.mee))).toBe('NOT_FOUND');
    expect(outcome(await write(REQUEST, asked(31), personas.mee, 'REFERRAL'))).toBe('REQUESTED');
  });

  test('is not told that the resident objects; whoever answers is', async () => {
    const { id } = await request(50, { categories: ['PLAN'] }, personas.mee);
    expect(codeOf(await write(AGREE, { id }, signedIn(50)))).toBe('INVALID_STATE');
    expect(await categoriesFor(personas.mee, 50)).toEqual(['IDENTITY']);
    const toWoonbron = await write(REQUEST, asked(50, { granteeId: 'woonbron', categories: ['HOUSING'] }), worker);
    expect(toWoonbron.errors?.[0]?.message).toMatch(/objects to HOUSING/);
  });

  test('may not answer, and no team may ask residents of another', async () => {
    const { id } = await request(17, {}, personas.mee);
    for (const answer of [AGREE, REFUSE]) {
      expect(codeOf(await write(answer, { id }, like('mee', { scopes: [...personas.mee.scopes, 'consents:write'] })))).toBe('FORBIDDEN');
      expect(codeOf(await write(answer, { id }, signedIn(18)))).toBe('NOT_FOUND');
      expect(codeOf(await write(answer, { id }, personas['worker-oost']))).toBe('NOT_FOUND');
    }
    expect(codeOf(await write(REQUEST, asked(60), worker))).toBe('NOT_FOUND');
    expect(codeOf(await write(REQUEST, asked(17, { categories: ['PLAN'] }), signedIn(17)))).toBe('FORBIDDEN');
    expect(await history(id)).toEqual(['REQUESTED']);
  });
});

describe('who asked takes a request back', () => {
  const WITHDRAW = 'mutation ($id: ID!) { it: withdrawRequest(id: $id) { id state withdrawnAt validFrom } }';
  const takeBack = (id: string, by: Persona) => ask<{ it: Said | null }>(held.federation, by, WITHDRAW, { variables: { id } });

  test('while it waits: nobody can answer it any more, and it may be asked anew', async () => {
    const { id } = await request(22, {}, personas.mee);
    expect((await takeBack(id, personas.mee)).data.it).toEqual({
      id,
      state: 'WITHDRAWN',
      withdrawnAt: expect.any(String),
      validFrom: null,
    });
    expect(await statesSeen(personas.mee, 22, id)).toEqual({ listed: 'WITHDRAWN', itself: 'WITHDRAWN', waiting: false });
    for (const answer of [AGREE, REFUSE]) expect(codeOf(await write(answer, { id }, signedIn(22)))).toBe('INVALID_STATE');
    expect(await categoriesFor(personas.mee, 22)).toEqual(['IDENTITY']);
    expect(await history(id)).toEqual(['REQUESTED', 'WITHDRAWN']);
    expect(outcome(await write(REQUEST, asked(22), personas.mee))).toBe('REQUESTED');
  });

  test('and nobody else: neither the other party, nor who is asked, nor a team that asked nothing; and never what was answered', async () => {
    const { id } = await request(23, { categories: ['PLAN'] });
    for (const by of [personas.mee, woonbron, personas['worker-oost']]) expect(codeOf(await takeBack(id, by))).toBe('NOT_FOUND');
    expect(codeOf(await takeBack(id, signedIn(23)))).toBe('FORBIDDEN');
    const withdrawConsent = await ask(held.federation, signedIn(23), `mutation { withdrawConsent(id: "${id}") { consentId } }`);
    expect(codeOf(withdrawConsent)).toBe('INVALID_STATE');
    await write(AGREE, { id }, signedIn(23));
    expect(codeOf(await takeBack(id, worker))).toBe('INVALID_STATE');
    expect(await history(id)).toEqual(['REQUESTED', 'ACTIVE']);
  });
});

describe('what was asked', () => {
  test('is not asked a second time while it waits', async () => {
    await request(19, { categories: ['CONTACT', 'PLAN'] }, personas.mee);
    const again = await write(REQUEST, asked(19, { categories: ['PLAN'] }), personas.mee);
    expect([codeOf(again), again.errors?.[0]?.message]).toEqual(['INVALID_STATE', 'A request for PLAN waits for an answer already.']);
    expect(outcome(await write(REQUEST, asked(19, { categories: ['WORK_EDUCATION'] }), personas.mee))).toBe('REQUESTED');
  });

  test('and refused is not asked again within the time that is set, by the partner or by the team in its stead; then it may be', async () => {
    const { id } = await request(20, {}, personas.mee);
    await write(REFUSE, { id }, signedIn(20));
    const again = await write(REQUEST, asked(20, { categories: ['CONTACT', 'PLAN'] }), personas.mee);
    expect([codeOf(again), again.errors?.[0]?.message]).toEqual([
      'INVALID_STATE',
      'The resident refused CONTACT less than 90 days ago. Leave it out, or ask again later.',
    ]);
    expect(codeOf(await write(REQUEST, asked(20), worker))).toBe('INVALID_STATE');
    expect(outcome(await write(REQUEST, asked(20, { purpose: 'REFERRAL' }), personas.mee))).toBe('REQUESTED');
    await asOwner(held.federation, 'consent', `update consent set answered_at = now() - interval '91 days' where id = '${id}'`);
    expect(outcome(await write(REQUEST, asked(20), personas.mee))).toBe('REQUESTED');
  });

  test('by the team and refused is nothing that a partner is told of', async () => {
    const { id } = await request(21);
    await write(REFUSE, { id }, signedIn(21));
    expect(outcome(await write(REQUEST, asked(21), personas.mee))).toBe('REQUESTED');
  });
});

describe('where a child and both parents must agree', () => {
  const sharingSupport = { granteeId: 'careyn', categories: ['YOUTH_PARENTING'] };

  test('a request waits for all of their words, and opens nothing until the last', async () => {
    const { id } = await request(40, sharingSupport);
    for (const [by, state] of [
      [signedIn(40), 'REQUESTED'],
      [signedIn(mother), 'REQUESTED'],
      [signedIn(mother), 'REQUESTED'],
      [signedIn(father), 'ACTIVE'],
    ] as const) {
      expect(await categoriesFor(personas.careyn, 40)).toEqual([]);
      expect(outcome(await write(AGREE, { id }, by))).toBe(state);
    }
    expect(await categoriesFor(personas.careyn, 40)).toEqual(['YOUTH_PARENTING']);
    expect(await rowsOf(held.federation, 'consent', 'select id from consent_grant where consent_id = ?', [id])).toHaveLength(3);
  });

  test('one of them is enough to refuse it, whoever agreed before', async () => {
    const { id } = await request(41, sharingSupport);
    await write(AGREE, { id }, signedIn(mother));
    expect(outcome(await write(REFUSE, { id }, signedIn(father)))).toBe('REFUSED');
    expect(codeOf(await write(AGREE, { id }, signedIn(41)))).toBe('INVALID_STATE');
    expect(await categoriesFor(personas.careyn, 41)).toEqual([]);
  });

  test('words that were given before the child came to decide alone count no more', async () => {
    const { id } = await request(42, sharingSupport);
    await write(AGREE, { id }, signedIn(mother));
    await write(AGREE, { id }, signedIn(father));
    await asOwner(
      held.federation,
      'consent',
      `alter table data_subject disable trigger user; update data_subject set birth_date = '${yearsOld(17)}' where resident_id = '${residentId(42)}'; alter table data_subject enable trigger user`,
    );
    expect(codeOf(await write(AGREE, { id }, signedIn(mother)))).toBe('NOT_FOUND');
    expect(outcome(await write(AGREE, { id }, signedIn(42)))).toBe('ACTIVE');
  });

  test('a child for whom others decide has no say, and a representative under a safety flag is told of nothing', async () => {
    const { id } = await request(43, sharingSupport);
    expect(codeOf(await write(AGREE, { id }, signedIn(43)))).toBe('INVALID_STATE');
    expect(codeOf(await write(REFUSE, { id }, signedIn(43)))).toBe('INVALID_STATE');
    expect(await statesSeen(signedIn(feared), 43, id)).toEqual(unseen);
    for (const answer of [AGREE, REFUSE]) expect(codeOf(await write(answer, { id }, signedIn(feared)))).toBe('NOT_FOUND');
    const by = { resident: false, representations: [representationId(residentId(43), mother)] };
    expect(outcome(await write(AGREE, { id, givenBy: by }, worker))).toBe('ACTIVE');
  });
});

test('of many who answer a request at once one is heard, and of many who ask the same one asks', async () => {
  const { id } = await request(18, { categories: ['PLAN'] });
  const answers = await Promise.all(Array.from({ length: 8 }, (_, index) => write(index % 2 ? AGREE : REFUSE, { id }, signedIn(18))));
  expect(answers.map(outcome).filter(state => state !== 'INVALID_STATE')).toHaveLength(1);
  const requests = await Promise.all(Array.from({ length: 8 }, () => write(REQUEST, asked(18), personas.mee)));
  expect(requests.map(outcome).filter(state => state === 'REQUESTED')).toHaveLength(1);
  expect(await history(id)).toHaveLength(2);
});
