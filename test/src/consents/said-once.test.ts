import type { DataCategory, Purpose } from '@wijkgraph/schema';
import { describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { asOwner, rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';

const [FORMER, GUARDIAN] = [71, 72];
/** Whose guardian changed: what the former one said to Woonbron lapsed. */
const child = aResident(7)
  .born('2018-05-05')
  .representedBy(FORMER, { kind: 'GUARDIAN', until: new Date('2026-03-01T00:00:00Z') })
  .representedBy(GUARDIAN, { kind: 'GUARDIAN' })
  .in('team-wielwijk', 'WK050507', { authority: 'REPRESENTATIVES', representatives: [GUARDIAN] })
  .sharing('IDENTITY', 'HOUSING')
  .with('woonbron', { by: { authority: 'REPRESENTATIVES', representatives: [FORMER] } });

const held = withFederation([...Array.from({ length: 6 }, (_, index) => aResident(index + 1).in('team-wielwijk')), child]);

interface Line {
  readonly categories: readonly DataCategory[];
  readonly purposes: readonly Purpose[];
  readonly from?: string;
  readonly until?: string;
}
const housing: Line = { categories: ['IDENTITY', 'HOUSING'], purposes: ['SUPPORT'] };

const record = async (resident: number, line: Line, granteeId = 'woonbron', givenBy?: object) => {
  const input = { residentId: residentId(resident), granteeId, action: 'SHARE', provisions: [line], ...(givenBy && { givenBy }) };
  const mutation = 'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { id } }';
  const { data, errors } = await ask<{ recordConsent: { id: string } | null }>(held.federation, 'worker-wielwijk', mutation, {
    variables: { input },
  });
  return { id: data.recordConsent?.id ?? '', code: errors?.[0]?.extensions.code, message: errors?.[0]?.message };
};
const withdraw = async (id: string): Promise<void> => {
  const { errors } = await ask(held.federation, 'worker-wielwijk', 'mutation ($id: ID!) { withdrawConsent(id: $id) { consentId } }', {
    variables: { id },
  });
  expect(errors).toBeUndefined();
};
const seen = async (resident: number): Promise<readonly string[]> => {
  const { data } = await ask<{ resident: { visibleCategories: string[] } | null }>(
    held.federation,
    'woonbron',
    `{ resident(id: "${residentId(resident)}") { visibleCategories } }`,
  );
  return data.resident?.visibleCategories ?? [];
};
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

describe('what a party may see for a purpose, one active consent says at a time:', () => {
  test('whoever withdraws it has ended it, for no other consent says the same', async () => {
    const { id } = await record(1, housing);
    expect(await record(1, { ...housing, categories: ['HOUSING', 'PLAN'] })).toEqual({
      id: '',
      code: 'INVALID_STATE',
      message: 'An active consent permits this party HOUSING already. Withdraw that one first, or leave out what it says.',
    });
    expect(await seen(1)).toEqual(['IDENTITY', 'HOUSING']);
    await withdraw(id);
    expect(await seen(1)).toEqual([]);
  });

  test('it may be said again once it was withdrawn', async () => {
    const { id } = await record(2, housing);
    await withdraw(id);
    expect(await record(2, housing)).toMatchObject({ code: undefined });
    expect(await seen(2)).toEqual(['IDENTITY', 'HOUSING']);
  });

  test('another category, another purpose or another party is another thing to say, and is withdrawn by itself', async () => {
    await record(3, housing);
    const plan = await record(3, { categories: ['PLAN'], purposes: ['SUPPORT'] });
    expect(await record(3, { ...housing, purposes: ['REFERRAL'] })).toMatchObject({ code: undefined });
    expect(await record(3, { categories: ['IDENTITY'], purposes: ['SUPPORT'] }, 'mee')).toMatchObject({ code: undefined });
    expect(await seen(3)).toEqual(['IDENTITY', 'PLAN', 'HOUSING']);
    await withdraw(plan.id);
    expect(await seen(3)).toEqual(['IDENTITY', 'HOUSING']);
  });

  test('it may be said for the time after, and taken back before that begins', async () => {
    await record(4, { ...housing, until: inDays(10) });
    expect(await record(4, { ...housing, from: inDays(9) })).toMatchObject({ code: 'INVALID_STATE' });
    const next = await record(4, { ...housing, from: inDays(11) });
    expect(next.code).toBeUndefined();
    expect(await record(4, { ...housing, from: inDays(12) })).toMatchObject({ code: 'INVALID_STATE' });
    await withdraw(next.id);
    expect(await record(4, { ...housing, from: inDays(12) })).toMatchObject({ code: undefined });
  });

  test('one consent may say it in several lines', async () => {
    const input = {
      residentId: residentId(5),
      granteeId: 'woonbron',
      action: 'SHARE',
      provisions: [housing, { ...housing, until: inDays(5) }],
    };
    const mutation = 'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { state } }';
    const { data } = await ask(held.federation, 'worker-wielwijk', mutation, { variables: { input } });
    expect(data).toEqual({ recordConsent: { state: 'ACTIVE' } });
  });

  test('one that lapsed, because whoever gave it has no say any more, makes way for the new', async () => {
    const [[lapsed], [guardian]] = await Promise.all([
      rowsOf<{ id: string }>(held.federation, 'consent', `select id from consent where resident_id = ? and grantee_id = 'woonbron'`, [
        residentId(7),
      ]),
      rowsOf<{ id: string }>(held.federation, 'consent', 'select id from representation where representative_id = ?', [
        residentId(GUARDIAN),
      ]),
    ]);
    expect(await seen(7)).toEqual([]);
    const by = { resident: false, representations: [guardian?.id] };
    expect(await record(7, housing, 'woonbron', by)).toMatchObject({ code: undefined });
    expect(await seen(7)).toEqual(['IDENTITY', 'HOUSING']);
    expect(await record(7, housing, 'woonbron', by)).toMatchObject({ code: 'INVALID_STATE' });
    const steps = 'select state, party from consent_event where consent_id = ? order by at desc limit 1';
    expect(await rowsOf(held.federation, 'consent', steps, [lapsed?.id])).toEqual([{ state: 'WITHDRAWN', party: 'team-wielwijk' }]);
  });

  test('the database refuses it, whoever writes', async () => {
    const { id } = await record(6, housing);
    const again = '00000000-0000-4000-8000-00000000feed';
    const columns = '"resident_id", "grantee_id", "action"';
    const copied = `insert into consent (id, ${columns}, stored_state, recorded_at, recorded_by, valid_from)
        select '${again}', ${columns}, 'ACTIVE', now(), recorded_by, valid_from from consent where id = '${id}';
      insert into consent_provision (id, consent_id, ${columns}, categories, purposes, authority, recorded_at, valid_from)
        select '${again}', '${again}', ${columns}, categories, purposes, authority, now(), valid_from from consent_provision where consent_id = '${id}'`;
    await expect(asOwner(held.federation, 'consent', copied)).rejects.toThrow('consent_said_once');
    expect(await rowsOf(held.federation, 'consent', 'select id from consent where id = ?', [again])).toEqual([]);
  });
});
