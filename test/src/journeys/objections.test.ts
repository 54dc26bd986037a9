import { type Persona, type PersonaName, personas } from '@wijkgraph/sandbox';
import { expect, test } from 'vitest';
import { like } from '../attacks/world.ts';
import { ask } from '../federation/ask.ts';
import { rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';

const TESTS = 12;
/** One resident a test: each shares name and housing with Woonbron and MEE's part with MEE, and is in the care of Wielwijk. */
const held = withFederation(
  Array.from({ length: TESTS }, (_, index) =>
    aResident(index + 1)
      .in('team-wielwijk')
      .withPlan('HOUSING')
      .sharing('IDENTITY', 'ADDRESS', 'PLAN', 'HOUSING')
      .with('woonbron')
      .sharing('IDENTITY', 'PLAN', 'WORK_EDUCATION')
      .with('mee')
      .referredTo('woonbron', 'HOUSING'),
  ),
);

let used = 0;
const somebody = (): string => residentId(++used);

const worker = personas['worker-wielwijk'];
const told = async (by: PersonaName | Persona, of: string, purpose?: string): Promise<string[] | null> => {
  const { data, errors } = await ask<{ resident: { visibleCategories: string[] } | null }>(
    held.federation,
    by,
    `{ resident(id: "${of}") { visibleCategories } }`,
    purpose ? { headers: { 'wijkgraph-purpose': purpose } } : {},
  );
  expect(errors).toBeUndefined();
  return data.resident?.visibleCategories.toSorted() ?? null;
};

interface Said {
  readonly reach: 'PARTY' | 'KIND' | 'EVERYONE';
  readonly partyId?: string;
  readonly partyKind?: string;
  readonly categories?: readonly string[];
  readonly purposes?: readonly string[];
}
const objects = async (of: string, said: Said, by: PersonaName | Persona = worker): Promise<string> => {
  const { data, errors } = await ask<{ recordObjection: { id: string } | null }>(
    held.federation,
    by,
    'mutation ($input: RecordObjectionInput!) { recordObjection(input: $input) { id } }',
    { variables: { input: { residentId: of, ...said } } },
  );
  expect(errors).toBeUndefined();
  return data.recordObjection?.id ?? '';
};
const lifts = async (id: string, by: PersonaName | Persona = worker): Promise<void> => {
  const { data, errors } = await ask<{ liftObjection: { liftedAt: string } }>(
    held.federation,
    by,
    `mutation { liftObjection(id: "${id}") { liftedAt } }`,
  );
  expect([errors, data.liftObjection.liftedAt]).toEqual([undefined, expect.any(String)]);
};
const shares = (of: string, categories: readonly string[], purposes: readonly string[] = ['SUPPORT', 'REFERRAL'], granteeId = 'woonbron') =>
  ask<{ recordConsent: { id: string } | null }>(
    held.federation,
    worker,
    'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { id } }',
    { variables: { input: { residentId: of, granteeId, action: 'SHARE', provisions: [{ categories, purposes }] } } },
  );
/** Takes back what Woonbron was given at first. */
const takesBack = async (of: string): Promise<void> => {
  const given = `select id from consent where resident_id = ? and grantee_id = 'woonbron' and stored_state = 'ACTIVE'`;
  const [consent] = await rowsOf<{ id: string }>(held.federation, 'consent', given, [of]);
  const { errors } = await ask(held.federation, worker, `mutation { withdrawConsent(id: "${consent?.id}") { consentId } }`);
  expect(errors).toBeUndefined();
};

const ALL = ['ADDRESS', 'HOUSING', 'IDENTITY', 'PLAN'];
const NOT_HOUSING = ['ADDRESS', 'IDENTITY', 'PLAN'];
const specific: Said = { reach: 'PARTY', partyId: 'woonbron', categories: ['HOUSING'], purposes: ['SUPPORT'] };

test('an objection closes what it names at the very next query, and nothing beside it', async () => {
  const of = somebody();
  expect(await told('woonbron', of)).toEqual(ALL);
  await objects(of, specific);
  expect(await told('woonbron', of)).toEqual(NOT_HOUSING);
  expect(await told('woonbron', of, 'REFERRAL')).toEqual(ALL);
  expect(await told('mee', of)).toEqual(['IDENTITY', 'PLAN', 'WORK_EDUCATION']);
  expect(await told('worker-wielwijk', of)).toHaveLength(18);
});

test('a lifted objection opens again what it closed, and its history says both', async () => {
  const of = somebody();
  const id = await objects(of, specific);
  await lifts(id);
  expect(await told('woonbron', of)).toEqual(ALL);
  const steps = await rowsOf(
    held.federation,
    'consent',
    'select step, subject, client, party from objection_event where objection_id = ? order by at',
    [id],
  );
  const who = { subject: worker.subject, client: 'dashboard', party: 'team-wielwijk' };
  expect(steps).toEqual([
    { step: 'RECORDED', ...who },
    { step: 'LIFTED', ...who },
  ]);
});

test('a broad objection suspends the permits that were given before it, until it is lifted', async () => {
  const of = somebody();
  const id = await objects(of, { reach: 'EVERYONE', categories: ['IDENTITY'] });
  expect(await told('woonbron', of)).toEqual(['ADDRESS', 'HOUSING', 'PLAN']);
  expect(await told('mee', of)).toEqual(['PLAN', 'WORK_EDUCATION']);
  await lifts(id);
  expect(await told('woonbron', of)).toEqual(ALL);
});

test('an objection to a kind of organisation is heeded by that kind alone', async () => {
  const of = somebody();
  await objects(of, { reach: 'KIND', partyKind: 'HOUSING_CORPORATION' });
  expect(await told('woonbron', of)).toBeNull();
  expect(await told('mee', of)).toEqual(['IDENTITY', 'PLAN', 'WORK_EDUCATION']);
});

test('a permit that is given in the knowledge of a broad objection holds', async () => {
  const of = somebody();
  await objects(of, { reach: 'PARTY', partyId: 'woonbron' });
  expect(await told('woonbron', of)).toBeNull();
  await takesBack(of);
  const { errors } = await shares(of, ['HOUSING']);
  expect(errors).toBeUndefined();
  expect(await told('woonbron', of)).toEqual(['HOUSING']);
});

test('of two that are as specific the objection wins, whichever came first: a consent that would be void is not written down', async () => {
  const of = somebody();
  await takesBack(of);
  await objects(of, specific);
  const { data, errors } = await shares(of, ['HOUSING', 'ADDRESS']);
  expect(data.recordConsent).toBeNull();
  expect(errors?.map(({ extensions, message }) => [extensions.code, message])).toEqual([
    ['INVALID_STATE', expect.stringMatching(/objects to HOUSING for/)],
  ]);
  expect((await shares(of, ['ADDRESS'], ['SUPPORT'])).errors).toBeUndefined();
  expect((await shares(of, ['HOUSING'], ['REFERRAL'])).errors).toBeUndefined();
  expect(await told('woonbron', of)).toEqual(['ADDRESS']);
  expect(await told('woonbron', of, 'REFERRAL')).toEqual(['HOUSING']);
});

test('everyone includes the team: only the resident is left to lift what closes the whole record', async () => {
  const of = somebody();
  const resident: Persona = like('resident', { resident: of });
  const id = await objects(of, { reach: 'EVERYONE' }, resident);
  expect(await told(worker, of)).toBeNull();
  expect(await told('woonbron', of)).toBeNull();
  expect(await told(resident, of)).toHaveLength(18);
  const { errors } = await ask(held.federation, worker, `mutation { liftObjection(id: "${id}") { id } }`);
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
  await lifts(id, resident);
  expect(await told(worker, of)).toHaveLength(18);
});

test('whoever writes down an objection that closes the record to themselves is answered null, and it is written down', async () => {
  const of = somebody();
  expect(await objects(of, { reach: 'EVERYONE' })).toBe('');
  expect(await rowsOf(held.federation, 'consent', 'select reach from objection where resident_id = ?', [of])).toEqual([
    { reach: 'EVERYONE' },
  ]);
  expect(await told(worker, of)).toBeNull();
});

test('a referral whose consent is objected to for every purpose reads as revoked, and as it was when that is lifted', async () => {
  const of = somebody();
  const state = async (): Promise<string | undefined> => {
    const { data } = await ask<{ resident: { referrals: { edges: { node: { state: string } }[] } } }>(
      held.federation,
      worker,
      `{ resident(id: "${of}") { referrals { edges { node { state } } } } }`,
    );
    return data.resident.referrals.edges[0]?.node.state;
  };
  expect(await state()).toBe('REQUESTED');
  const id = await objects(of, { reach: 'PARTY', partyId: 'woonbron', categories: ['HOUSING'] });
  expect(await state()).toBe('REVOKED');
  await lifts(id);
  expect(await state()).toBe('REQUESTED');
});

test('the resident and the team read what is objected to, the latest first, and oversight what it is pointed at', async () => {
  const of = somebody();
  await objects(of, specific);
  const id = await objects(of, { reach: 'KIND', partyKind: 'YOUTH_CARE', categories: ['IDENTITY'] });
  const query = `{ resident(id: "${of}") { objections { edges { node { reach party { id } partyKind categories purposes liftedAt resident { id } } } } } }`;
  for (const by of [worker, like('resident', { resident: of })]) {
    const { data, errors } = await ask<{ resident: { objections: { edges: { node: object }[] } } }>(held.federation, by, query);
    expect(errors).toBeUndefined();
    expect(data.resident.objections.edges.map(({ node }) => node)).toEqual([
      {
        reach: 'KIND',
        party: null,
        partyKind: 'YOUTH_CARE',
        categories: ['IDENTITY'],
        purposes: null,
        liftedAt: null,
        resident: { id: of },
      },
      {
        reach: 'PARTY',
        party: { id: 'woonbron' },
        partyKind: null,
        categories: ['HOUSING'],
        purposes: ['SUPPORT'],
        liftedAt: null,
        resident: { id: of },
      },
    ]);
  }
  const { data } = await ask<{ objection: object }>(
    held.federation,
    'privacy-officer',
    `{ objection(id: "${id}") { reach partyKind categories } }`,
  );
  expect(data.objection).toEqual({ reach: 'KIND', partyKind: 'YOUTH_CARE', categories: ['IDENTITY'] });
});
