import { personas, type PersonaName } from '@wijkgraph/sandbox';
import { carryOutLeftBehind } from '@wijkgraph/residents';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Answer, ask } from '../federation/ask.ts';
import { everythingStored, rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';

const [mother, father] = [1, 2];
const held = withFederation([aResident(mother).in('team-wielwijk'), aResident(father).in('team-wielwijk'), aResident(3).in('team-oost')]);

const write = <Data>(query: string, input: object, by: PersonaName = 'worker-wielwijk') =>
  ask<Data>(held.federation, by, query, { variables: { input } });
const codes = ({ errors }: Answer<unknown>) => errors?.map(({ extensions }) => extensions.code);

const CONSENT = 'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { id state resident { id } } }';
const REGISTER =
  'mutation ($input: RegisterResidentInput!) { registerResident(input: $input) { id firstName birthDate postcode version } }';
const CORRECT = 'mutation ($input: CorrectResidentInput!) { correctResident(input: $input) { id firstName birthDate version } }';

interface Recorded {
  readonly recordConsent: { readonly id: string; readonly resident: { readonly id: string } } | null;
}
const everything = [{ categories: ['IDENTITY', 'ADDRESS', 'CONTACT', 'HOUSEHOLD'], purposes: ['SUPPORT'] }];
const toRecord = (newcomer: object, more: object = {}) => ({
  newcomer,
  granteeId: 'team-wielwijk',
  action: 'RECORD',
  provisions: everything,
  ...more,
});
const admit = async (newcomer: object, more: object = {}): Promise<string> => {
  const { data, errors } = await write<Recorded>(CONSENT, toRecord(newcomer, more));
  expect(errors).toBeUndefined();
  return data.recordConsent?.resident.id as string;
};
const details = {
  firstName: ' Noor ',
  lastName: 'Bakker',
  street: 'Voorstraat',
  houseNumber: '12-B',
  postcode: '3311ab',
  city: 'Dordrecht',
  district: 'WK050501',
};
const bornYearsAgo = (years: number): string => `${new Date().getFullYear() - years}-01-01`;
const parents = [mother, father].map(number => ({ representativeId: residentId(number), kind: 'PARENT', agreeing: 2, gives: true }));

const knownBirthDates = (id: string) =>
  rowsOf<{ birth_date: string }>(
    held.federation,
    'consent',
    'select birth_date::text from data_subject where resident_id = ? order by known_from',
    [id],
  );
const storedBirthDate = async (id: string) =>
  (await rowsOf<{ birth_date: string }>(held.federation, 'residents', 'select birth_date::text from resident where id = ?', [id]))[0]
    ?.birth_date;

describe('a newcomer', () => {
  test('consents first, and is then registered by the team that may record them', async () => {
    const id = await admit({ birthDate: bornYearsAgo(40) });
    const { data, errors } = await write<{ registerResident: object }>(REGISTER, { residentId: id, details });
    expect(errors).toBeUndefined();
    expect(data.registerResident).toEqual({ id, firstName: 'Noor', birthDate: bornYearsAgo(40), postcode: '3311 AB', version: 1 });
    expect(codes(await write(REGISTER, { residentId: id, details }))).toEqual(['INVALID_STATE']);
  });

  test('under twelve is recorded on the word of both parents, and of no fewer', async () => {
    const id = await admit({ birthDate: bornYearsAgo(9), representatives: parents });
    const { data } = await ask<{ resident: { representatives: object[] } | null }>(
      held.federation,
      { ...personas.resident, subject: residentId(father), resident: residentId(father) },
      `{ resident(id: "${id}") { id } }`,
    );
    expect(data.resident).toBeNull(); // nothing is registered of the child yet
    await write(REGISTER, { residentId: id, details });
    const before = await everythingStored(held.federation);
    for (const [representatives, sentence] of [
      [[], /nobody is on record/],
      [[parents[0]], /1 more of the representatives \(nobody is on record/],
      [[parents[0], { ...parents[1], gives: false }], /1 more of the representatives \(on record: PARENT [0-9a-f-]{36}\)/],
    ] as const) {
      const { errors } = await write(CONSENT, toRecord({ birthDate: bornYearsAgo(9), representatives }));
      expect(errors?.[0]?.extensions.code).toBe('INVALID_STATE');
      expect(errors?.[0]?.message).toMatch(sentence);
    }
    expect(await everythingStored(held.federation)).toEqual(before);
  });

  test.each([
    ['by another team', { granteeId: 'team-oost' }],
    ['to share before to record', { action: 'SHARE', granteeId: 'woonbron' }],
    ['born tomorrow', { newcomer: { birthDate: '2999-01-01' } }],
    ['born on a day that is none', { newcomer: { birthDate: '2020-02-30' } }],
    ['who is somebody else as well', { residentId: residentId(1) }],
  ])('is not recorded %s, and nothing is written', async (_why, wrong) => {
    const before = await everythingStored(held.federation);
    expect(codes(await write(CONSENT, toRecord({ birthDate: bornYearsAgo(40) }, wrong)))).toEqual(['BAD_USER_INPUT']);
    expect(await everythingStored(held.federation)).toEqual(before);
  });

  test.each([
    ['without a name', { firstName: ' ' }],
    ['with a postcode that is none', { postcode: '0000' }],
    ['in a wijk that is none', { district: 'Wielwijk' }],
    ['with an address that is no e-mail address', { email: 'noor' }],
  ])('is not registered %s', async (_why, wrong) => {
    const id = await admit({ birthDate: bornYearsAgo(40) });
    expect(codes(await write(REGISTER, { residentId: id, details: { ...details, ...wrong } }))).toEqual(['BAD_USER_INPUT']);
  });

  test('is registered by nobody without their consent: no other team, no id that somebody made up', async () => {
    const id = await admit({ birthDate: bornYearsAgo(40) });
    expect(codes(await write(REGISTER, { residentId: id, details }, 'worker-oost'))).toEqual(['NOT_FOUND']);
    expect(codes(await write(REGISTER, { residentId: '99999999-9999-4999-8999-999999999999', details }))).toEqual(['NOT_FOUND']);
  });
});

describe('whoever holds the id of another team’s resident', () => {
  test('opens nothing by writing down a consent for the own team: it is as if there were no such resident', async () => {
    const input = (id: string) => ({ residentId: id, granteeId: 'team-wielwijk', action: 'RECORD', provisions: everything });
    const before = await everythingStored(held.federation);
    const [other, nobody] = [
      await write(CONSENT, input(residentId(3))),
      await write(CONSENT, input('99999999-9999-4999-8999-999999999999')),
    ];
    expect(other.text).toBe(nobody.text);
    expect(codes(other)).toEqual(['NOT_FOUND']);
    expect(await everythingStored(held.federation)).toEqual(before);
  });

  test('is given the record by the team that holds it', async () => {
    const input = { residentId: residentId(3), granteeId: 'team-wielwijk', action: 'RECORD', provisions: everything };
    expect((await write<Recorded>(CONSENT, input, 'worker-oost')).data.recordConsent).not.toBeNull();
    const { data } = await ask<{ resident: object }>(held.federation, 'worker-wielwijk', `{ resident(id: "${residentId(3)}") { id } }`);
    expect(data.resident).not.toBeNull();
  });
});

describe('a correction', () => {
  let id: string;
  beforeAll(async () => {
    id = await admit({ birthDate: bornYearsAgo(40), representatives: parents.map(parent => ({ ...parent, gives: false })) });
    await write(REGISTER, { residentId: id, details });
  });

  test('of a name names the version that was read', async () => {
    const { data } = await write<{ correctResident: object }>(CORRECT, { id, expectedVersion: 1, details: { firstName: 'Nora' } });
    expect(data.correctResident).toEqual({ id, firstName: 'Nora', birthDate: bornYearsAgo(40), version: 2 });
    expect(codes(await write(CORRECT, { id, expectedVersion: 1, details: { firstName: 'Noor' } }))).toEqual(['CONFLICT']);
    expect(codes(await write(CORRECT, { id, expectedVersion: 2, details: { firstName: '' } }))).toEqual(['BAD_USER_INPUT']);
    expect(codes(await write(CORRECT, { id, expectedVersion: 2, details: { firstName: 'x' } }, 'worker-oost'))).toEqual(['NOT_FOUND']);
  });

  test('of a birth date is known to consent when it is acknowledged, and both say the same', async () => {
    const { data } = await write<{ correctResident: { version: number } }>(CORRECT, {
      id,
      expectedVersion: 2,
      birthDate: bornYearsAgo(30),
    });
    expect(data.correctResident).toMatchObject({ birthDate: bornYearsAgo(30), version: 3 });
    expect((await knownBirthDates(id)).map(({ birth_date: day }) => day)).toEqual([bornYearsAgo(40), bornYearsAgo(30)]);
    expect(await storedBirthDate(id)).toBe(bornYearsAgo(30));
  });

  test('cannot end half: what consent did not hear of, or what was cut off after it heard, is carried out later', async () => {
    await held.federation.stopSubgraph('consent');
    const [resident] = await rowsOf<{ version: number }>(held.federation, 'residents', 'select version from resident where id = ?', [id]);
    // Consent is down, so nobody may write: the correction stands in for one whose process was killed.
    const correction = {
      residentId: id,
      birthDate: bornYearsAgo(35),
      at: new Date(0),
      subject: 'w',
      client: 'dashboard',
      party: 'team-wielwijk',
    };
    await rowsOf(
      held.federation,
      'residents',
      'insert into birth_date_correction (resident_id, birth_date, at, subject, client, party) values (?, ?, ?, ?, ?, ?)',
      Object.values(correction),
    );
    const { orm } = held.federation.subgraphs.get('residents') as never as { orm: Parameters<typeof carryOutLeftBehind>[0] };
    await expect(carryOutLeftBehind(orm, () => Promise.reject(new Error('nobody answers')))).rejects.toThrow();
    expect(await storedBirthDate(id)).toBe(bornYearsAgo(30));
    await held.federation.startSubgraph('consent');
    await expect.poll(() => storedBirthDate(id), { timeout: 15_000 }).toBe(bornYearsAgo(35));
    expect((await knownBirthDates(id)).at(-1)?.birth_date).toBe(bornYearsAgo(35));
    expect(await rowsOf(held.federation, 'residents', 'select 1 from birth_date_correction')).toEqual([]);
    expect(resident?.version).toBe(3);
  });

  test('that makes a child of somebody takes away what they consented to alone, and the answer says no more', async () => {
    const [row] = await rowsOf<{ version: number }>(held.federation, 'residents', 'select version from resident where id = ?', [id]);
    const { data, errors } = await write<{ correctResident: null }>(CORRECT, {
      id,
      expectedVersion: row?.version,
      birthDate: bornYearsAgo(9),
    });
    expect([data.correctResident, errors]).toEqual([null, undefined]);
    const again = await write(CONSENT, { residentId: id, granteeId: 'team-wielwijk', action: 'RECORD', provisions: everything });
    expect(again.errors?.[0]?.message).toMatch(/2 more of the representatives \(on record: PARENT \S+, PARENT \S+\)/);
  });
});
