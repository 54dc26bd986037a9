import { type Persona, personas } from '@wijkgraph/sandbox';
import { describe, expect, test } from 'vitest';
import { type Answer, ask } from '../federation/ask.ts';
import { everythingStored, rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId, type Word } from '../world/resident-seed.ts';
import { representationId } from '../world/sow-consent.ts';

const yearsOld = (years: number): string => `${new Date().getFullYear() - years}-01-01`;
const [mother, father, neighbour] = [1, 2, 3];
const parents: Word = { authority: 'REPRESENTATIVES', representatives: [mother, father] };

/** Children of the same parents, each for another test. */
const aChild = (number: number) =>
  aResident(number)
    .born(yearsOld(9))
    .representedBy(mother, { agreeing: 2 })
    .representedBy(father, { agreeing: 2 })
    .in('team-wielwijk', 'WK050507', parents)
    .given({ party: 'careyn', action: 'SHARE', categories: ['IDENTITY', 'HOUSEHOLD'], purposes: ['SUPPORT'], by: parents });

const together: Word = { authority: 'RESIDENT_AND_REPRESENTATIVES', resident: true, representatives: [mother, father] };
/** Whoever may not decide alone, nor be decided for. */
const aYouth = (number: number) =>
  aResident(number)
    .born(yearsOld(13))
    .representedBy(mother, { agreeing: 2 })
    .representedBy(father, { agreeing: 2 })
    .in('team-wielwijk', 'WK050507', together)
    .given({ party: 'careyn', action: 'SHARE', categories: ['IDENTITY'], purposes: ['SUPPORT'], by: together });

const held = withFederation([
  aResident(mother).in('team-wielwijk'),
  aResident(father).in('team-wielwijk'),
  aResident(neighbour).in('team-wielwijk'),
  ...[10, 11, 12, 13, 14, 15, 16].map(aChild),
  ...[30, 31, 32].map(aYouth),
  aResident(20).born(yearsOld(40)).in('team-wielwijk'),
  aResident(21).born(yearsOld(17)).representedBy(mother).in('team-wielwijk').sharing('IDENTITY').with('careyn'),
]);

/** Somebody who signs in as a resident. */
const signedIn = (number: number): Persona => ({ ...personas.resident, subject: residentId(number), resident: residentId(number) });

const write = <Data>(query: string, variables: object, by: Persona | 'worker-wielwijk' | 'worker-oost' = 'worker-wielwijk') =>
  ask<Data>(held.federation, by, query, { variables: variables as Record<string, unknown> });

const RECORD = `mutation ($input: RecordRepresentationInput!) { recordRepresentation(input: $input) { id kind agreeing validUntil } }`;
const END = 'mutation ($id: ID!) { endRepresentation(id: $id) { id validUntil } }';
const RAISE = 'mutation ($id: ID!, $reason: String!) { raiseSafetyFlag(representationId: $id, reason: $reason) { id reason liftedAt } }';
const LIFT = 'mutation ($id: ID!) { liftSafetyFlag(id: $id) { id liftedAt } }';

const seen = `{ resident(id: "ID") { id firstName visibleCategories representatives { kind agreeing representative { id } } safetyFlags { reason }
  consents { edges { node { id state } } } accessLog { edges { node { at } } } } }`;
/** With every scope that there is to read with: so that nothing is refused for want of one. */
const reading = (by: Persona): Persona => ({ ...by, scopes: [...new Set([...by.scopes, ...personas.resident.scopes])] });
const look = (by: Persona, of: string) =>
  ask<{ resident: { representatives: object[] | null; safetyFlags: object[] | null } | null }>(
    held.federation,
    reading(by),
    seen.replace('ID', of),
  );
const codes = ({ errors }: Answer<unknown>) => errors?.map(({ extensions }) => extensions.code);
/** Everything of an answer that may differ only by the id that was asked. */
const wholeOf = ({ status, text, headers }: Answer<unknown>, id: string) => ({
  status,
  text: text.replaceAll(id, 'ID'),
  headers: [...headers].filter(([name]) => name !== 'date'),
});

const history = (table: string, owner: string, id: string) =>
  rowsOf<{ step: string; subject: string }>(
    held.federation,
    'consent',
    `select step, subject from ${table} where ${owner} = ? order by at`,
    [id],
  );

describe('who represents a resident', () => {
  test('is told to the team, to the child and to a partner with whom the household is shared', async () => {
    for (const by of [personas['worker-wielwijk'], personas.careyn, signedIn(10)])
      expect((await look(by, residentId(10))).data.resident?.representatives?.length, by.label).toBe(2);
  });

  test('is written down by the team that holds the record, with its history', async () => {
    const input = { residentId: residentId(20), representativeId: residentId(neighbour), kind: 'MENTOR' };
    const { data, errors } = await write<{ recordRepresentation: { id: string } }>(RECORD, { input });
    expect(errors).toBeUndefined();
    expect(data.recordRepresentation).toMatchObject({ kind: 'MENTOR', agreeing: 1, validUntil: null });
    const { id } = data.recordRepresentation;
    expect((await write<{ endRepresentation: { validUntil: string } }>(END, { id })).data.endRepresentation.validUntil).not.toBeNull();
    expect(codes(await write(END, { id }))).toEqual(['INVALID_STATE']);
    expect((await history('representation_event', 'representation_id', id)).map(({ step }) => step)).toEqual(['RECORDED', 'ENDED']);
  });

  test.each([
    ['of another team', 'worker-oost', {}, 'NOT_FOUND'],
    ['who signs in as the mother', signedIn(mother), {}, 'FORBIDDEN'],
    ['who names the resident as their own representative', 'worker-wielwijk', { representativeId: residentId(10) }, 'BAD_USER_INPUT'],
    ['who names nobody', 'worker-wielwijk', { representativeId: 'x' }, 'BAD_USER_INPUT'],
    ['who lets nobody agree', 'worker-wielwijk', { agreeing: -1 }, 'BAD_USER_INPUT'],
    ['who lets it end before it begins', 'worker-wielwijk', { until: '2020-01-01T00:00:00Z' }, 'BAD_USER_INPUT'],
    ['who names a resident that there is not', 'worker-wielwijk', { residentId: '99999999-9999-4999-8999-999999999999' }, 'NOT_FOUND'],
  ] as const)('is written down by nobody %s, and nothing is', async (_who, by, wrong, code) => {
    const before = await everythingStored(held.federation);
    const input = { residentId: residentId(10), representativeId: residentId(neighbour), kind: 'GUARDIAN', ...wrong };
    expect(codes(await write(RECORD, { input }, by))).toEqual([code]);
    expect(await everythingStored(held.federation)).toEqual(before);
  });

  test('ends: the representative sees nothing more, and consents that rested on their word open nothing', async () => {
    expect((await look(signedIn(father), residentId(11))).data.resident).not.toBeNull();
    await write(END, { id: representationId(residentId(11), father) });
    expect((await look(signedIn(father), residentId(11))).data.resident).toBeNull();
    // Of two who had to agree one is left, whose ground still asks for two.
    expect((await look(personas.careyn, residentId(11))).data.resident ?? null).toBeNull();
  });
});

describe('a safety flag', () => {
  test('makes the child nobody to the representative: the whole answer is that of an id which does not exist', async () => {
    const child = residentId(12);
    const nobody = '99999999-9999-4999-8999-999999999999';
    const before = await look(signedIn(father), child);
    expect(before.data.resident).not.toBeNull();
    const { data, errors } = await write<{ raiseSafetyFlag: { id: string } }>(RAISE, {
      id: representationId(child, father),
      reason: ' violence at home ',
    });
    expect(errors).toBeUndefined();
    expect(data.raiseSafetyFlag).toMatchObject({ reason: 'violence at home', liftedAt: null });
    expect(wholeOf(await look(signedIn(father), child), child)).toEqual(wholeOf(await look(signedIn(father), nobody), nobody));
  });

  test('closes every way in: lists, consents by their id, withdrawals and recordings', async () => {
    const child = residentId(12);
    const [consent] = await rowsOf<{ id: string }>(held.federation, 'consent', 'select id from consent where resident_id = ?', [child]);
    const other = '99999999-9999-4999-8999-999999999998';
    const tries = (resident: string, id: string) =>
      [
        [`{ consent(id: "${id}") { id state } }`],
        ['mutation ($id: ID!) { withdrawConsent(id: $id) { consentId } }', { id }],
        [
          'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { id } }',
          {
            input: {
              residentId: resident,
              granteeId: 'careyn',
              action: 'SHARE',
              provisions: [{ categories: ['IDENTITY'], purposes: ['SUPPORT'] }],
            },
          },
        ],
        [
          'mutation ($input: RecordObjectionInput!) { recordObjection(input: $input) { id } }',
          { input: { residentId: resident, reach: 'EVERYONE' } },
        ],
      ] as const;
    const answers = async (resident: string, id: string) => {
      const found = [];
      for (const [query, variables] of tries(resident, id)) found.push(wholeOf(await write(query, variables ?? {}, signedIn(father)), id));
      return found;
    };
    expect(await answers(child, consent?.id as string)).toEqual(await answers(other, other));
    const list = await ask<{ sharedWithMe: { edges: { node: { id: string } }[] } }>(
      held.federation,
      signedIn(father),
      '{ sharedWithMe(first: 100) { edges { node { id } } } }',
    );
    expect(list.data.sharedWithMe.edges.map(({ node }) => node.id)).not.toContain(child);
  });

  test('takes nothing away of what was given before', async () => {
    expect((await look(personas.careyn, residentId(12))).data.resident).not.toBeNull();
  });

  test('is told to the team and to oversight; neither to the child, nor to the other parent, nor to a partner', async () => {
    const child = residentId(12);
    const flags = [{ reason: 'violence at home' }];
    expect((await look(personas['worker-wielwijk'], child)).data.resident?.safetyFlags).toEqual(flags);
    const asked = `{ resident(id: "${child}") { safetyFlags { reason } } }`;
    const oversight = await ask<{ resident: object }>(held.federation, reading(personas['privacy-officer']), asked);
    expect(oversight.data.resident).toEqual({ safetyFlags: flags });
    for (const by of [signedIn(12), signedIn(mother), personas.careyn]) {
      const { data, text } = await look(by, child);
      expect(data.resident).not.toBeNull();
      expect(data.resident?.safetyFlags).toBeNull();
      expect(text).not.toMatch(/violence/);
    }
  });

  test('covers whatever ground the representative stands on, also one that is written down later', async () => {
    const input = { residentId: residentId(12), representativeId: residentId(father), kind: 'GUARDIAN' };
    await write(RECORD, { input });
    expect((await look(signedIn(father), residentId(12))).data.resident).toBeNull();
  });

  test('is raised once at a time, lifted once, and everything of it is kept', async () => {
    const id = representationId(residentId(13), father);
    const raised = await Promise.all(
      [1, 2, 3].map(() => write<{ raiseSafetyFlag: { id: string } | null }>(RAISE, { id, reason: 'threats' })),
    );
    expect(raised.map(codes).filter(Boolean)).toEqual([['INVALID_STATE'], ['INVALID_STATE']]);
    const flag = raised.flatMap(({ data }) => data.raiseSafetyFlag ?? [])[0]?.id as string;
    expect(codes(await write(LIFT, { id: flag }, 'worker-oost'))).toEqual(['NOT_FOUND']);
    expect((await write<{ liftSafetyFlag: { liftedAt: string } }>(LIFT, { id: flag })).data.liftSafetyFlag.liftedAt).not.toBeNull();
    expect(codes(await write(LIFT, { id: flag }))).toEqual(['INVALID_STATE']);
    expect((await history('safety_flag_event', 'safety_flag_id', flag)).map(({ step }) => step)).toEqual(['RAISED', 'LIFTED']);
    expect((await look(signedIn(father), residentId(13))).data.resident).not.toBeNull();
  });

  test('wants a reason', async () => {
    expect(codes(await write(RAISE, { id: representationId(residentId(13), mother), reason: '  ' }))).toEqual(['BAD_USER_INPUT']);
  });
});

describe('what two parents had to agree to', () => {
  const WITHDRAW = 'mutation ($id: ID!) { withdrawConsent(id: $id) { consentId } }';
  const shared = async (of: string): Promise<string> => {
    const sql = `select id from consent where resident_id = ? and action = 'SHARE'`;
    return (await rowsOf<{ id: string }>(held.federation, 'consent', sql, [of]))[0]?.id as string;
  };

  test.each([
    ['the mother, for a child under twelve', 14, signedIn(mother)],
    ['the father, for a child under twelve', 15, signedIn(father)],
    ['a worker whom one of them told', 16, personas['worker-wielwijk']],
    ['the mother, of what a child of thirteen agreed to with both', 30, signedIn(mother)],
    ['the father, of what a child of thirteen agreed to with both', 31, signedIn(father)],
    ['the child of thirteen alone', 32, signedIn(32)],
  ] as const)('is ended by %s, without the other and at once', async (_, number, by) => {
    const child = residentId(number);
    expect((await look(personas.careyn, child)).data.resident).not.toBeNull();
    const id = await shared(child);
    expect((await write(WITHDRAW, { id }, by)).errors).toBeUndefined();
    expect((await look(personas.careyn, child)).data.resident).toBeNull();
    const kept = await rowsOf<{ subject: string }>(
      held.federation,
      'consent',
      `select subject from consent_event where consent_id = ? and state = 'WITHDRAWN'`,
      [id],
    );
    expect(kept).toEqual([{ subject: by.subject }]);
    // What they agreed to beside it goes on, and what has ended cannot end again.
    expect((await look(personas['worker-wielwijk'], child)).data.resident).not.toBeNull();
    expect(codes(await write(WITHDRAW, { id }, signedIn(mother)))).toEqual(['INVALID_STATE']);
  });

  test('is not begun again by one of them', async () => {
    const input = {
      residentId: residentId(14),
      granteeId: 'careyn',
      action: 'SHARE',
      provisions: [{ categories: ['IDENTITY'], purposes: ['SUPPORT'] }],
    };
    const again = 'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { id } }';
    expect(codes(await write(again, { input }, signedIn(father)))).toEqual(['INVALID_STATE']);
    expect((await look(personas.careyn, residentId(14))).data.resident).toBeNull();
  });

  test('is none of a parent’s concern from sixteen on', async () => {
    expect(codes(await write(WITHDRAW, { id: await shared(residentId(21)) }, signedIn(mother)))).toEqual(['NOT_FOUND']);
    expect((await look(personas.careyn, residentId(21))).data.resident).not.toBeNull();
  });
});

describe('capacity', () => {
  const CAPACITY = 'mutation ($input: RecordCapacityInput!) { recordCapacity(input: $input) { id } }';

  test('that is lost takes away what the resident consented to alone, and keeps why', async () => {
    const input = { residentId: residentId(20), capable: false, ground: 'judgement of the physician, 3 November' };
    const { data, errors } = await write<{ recordCapacity: object | null }>(CAPACITY, { input });
    expect([data.recordCapacity, errors]).toEqual([null, undefined]);
    expect((await look(personas['worker-wielwijk'], residentId(20))).data.resident ?? null).toBeNull();
    const kept = await rowsOf<{ ground: string; capable: boolean }>(
      held.federation,
      'consent',
      'select ground, capable from data_subject where resident_id = ? and known_until is null',
      [residentId(20)],
    );
    expect(kept).toEqual([{ ground: input.ground, capable: false }]);
  });
});
