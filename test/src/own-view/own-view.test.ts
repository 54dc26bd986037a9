import { exportOfResident, type Persona, type PersonaName, personas } from '@wijkgraph/sandbox';
import { exportOperations } from '@wijkgraph/schema';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { ask, asGraph } from '../federation/ask.ts';
import { supergraphSdl } from '../federation/federation.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';

const who = residentId(1);
const housemate = residentId(2);
const CONTACTS = 45;
/** More contact moments than two pages hold. */
const talkative = Array.from({ length: CONTACTS }).reduce<ReturnType<typeof aResident>>(
  resident => resident.spokenWith('HOUSING'),
  aResident(1)
    .in('team-wielwijk')
    .withPlan('HOUSING', 'FINANCES')
    .sharing('IDENTITY', 'HOUSING', 'PLAN')
    .with('woonbron')
    .objecting({ party: 'careyn' })
    .asking('HOUSING', 'FINANCES')
    .assessedIn('HOUSING')
    .knowing('a sister')
    .livingIn('together')
    .referredTo('woonbron', 'HOUSING')
    .havingToBeReferred(),
);
const held = withFederation([talkative, aResident(2).in('team-wielwijk').livingIn('together').withPlan('WORK_EDUCATION')]);

const operations = exportOperations(supergraphSdl());
const exported = (of: string, by: PersonaName | Persona = 'resident') => exportOfResident(of, operations, asGraph(held.federation, by));

describe('an export', () => {
  test('holds everything that is held of the resident, from every subgraph, to the last page', async () => {
    await ask(held.federation, 'woonbron', `query Seen { resident(id: "${who}") { firstName } }`);
    const { resident, missing } = await exported(who);
    expect(missing).toEqual([]);
    const text = JSON.stringify(resident);
    for (const value of [
      'Street of Resident1', 'phone of Resident1',  'HOUSING goal of Resident1', 'FINANCES goal of Resident1',
      'action: HOUSING goal of Resident1', 'stated by Resident1', 'HOUSING reason of Resident1', 'DOMESTIC_VIOLENCE',
    ]) expect(text).toContain(value); // prettier-ignore
    // About somebody else than the resident (AVG art. 15(4)).
    expect(text).not.toContain('a sister');
    expect(resident.contactMoments).toHaveLength(CONTACTS);
    expect(new Set((resident.contactMoments as { id: string }[]).map(({ id }) => id)).size).toBe(CONTACTS);
    expect(resident.consents).toHaveLength(2);
    expect(resident.objections).toHaveLength(1);
    expect((resident.accessLog as { operation: string }[]).map(({ operation }) => operation)).toContain('Seen');
  });

  test('holds nothing of whom the resident lives with', async () => {
    const text = JSON.stringify((await exported(who)).resident);
    expect(text).not.toMatch(/Resident2|WORK_EDUCATION goal/);
  });

  test('of somebody else is refused as any unknown id', async () => {
    await expect(exported(housemate)).rejects.toThrow('There is no such resident');
    await expect(exported(residentId(9_999))).rejects.toThrow('There is no such resident');
  });

  test('says what is missing when a part does not answer', async () => {
    await held.federation.stopSubgraph('referrals');
    try {
      const { resident, missing } = await exported(who);
      expect(missing.map(({ part }) => part)).toEqual(expect.arrayContaining(['ExportOfReferrals']));
      expect(resident.contactMoments).toHaveLength(CONTACTS);
    } finally {
      await held.federation.startSubgraph('referrals');
    }
  });

  test('asks every field of a resident, save what is never for the resident to see', () => {
    const asked = operations.map(({ document }) => document).join(' ');
    const [, body] = /^type Resident\b[^{]*\{(.*?)^\}/ms.exec(supergraphSdl()) ?? [];
    const fields = [...(body ?? '').matchAll(/^ {2}(\w+)[(:]/gm)].map(([, name]) => name as string);
    expect(fields.length).toBeGreaterThan(25);
    expect(fields.filter(name => !new RegExp(`\\b${name}\\b`).test(asked)).toSorted()).toEqual([
      'confidentialAddress',
      'legalHolds',
      'network',
      'safetyFlags',
    ]);
  });
});

test('the command speaks of the supergraph that is committed', async () => {
  const committed = await readFile(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8');
  expect(exportOperations(committed)).toEqual(operations);
});

interface Receipt {
  readonly record_id: string;
  readonly purposes: readonly {
    readonly purpose: string;
    readonly pii_information: readonly { readonly pii_type: string }[];
    readonly recipient_third_parties: unknown;
  }[];
  readonly [field: string]: unknown;
}
const receipts = async (by: PersonaName | Persona): Promise<readonly (Receipt | null)[]> => {
  const { data, errors } = await ask<{ resident: { consents: { edges: { node: { receipt: Receipt | null } }[] } } }>(
    held.federation,
    by,
    `{ resident(id: "${who}") { consents { edges { node { receipt } } } } }`,
    {
      ...(typeof by === 'string' &&
        by === 'woonbron' && {
          token: await held.federation.tokenOf({ ...personas.woonbron, scopes: [...personas.woonbron.scopes, 'consents:read'] }),
        }),
    },
  );
  expect(errors).toBeUndefined();
  return data.resident.consents.edges.map(({ node }) => node.receipt);
};

describe('a consent receipt', () => {
  test('has the fields of ISO/IEC TS 27560, in Dutch and English', async () => {
    const shared = (await receipts('resident')).find(
      receipt => receipt?.purposes[0]?.recipient_third_parties instanceof Array && receipt.purposes[0].recipient_third_parties.length > 0,
    );
    expect(shared).toMatchObject({
      schema_version: 'ISO/IEC TS 27560:2023',
      pii_principal_id: who,
      jurisdiction: 'NL',
      given_by: [{ entity_role: 'pii_principal' }],
      consent_events: [{ event_state: 'ACTIVE', entity_id: 'team-wielwijk' }],
    });
    expect(shared?.purposes.map(({ purpose }) => purpose)).toEqual(['SUPPORT', 'REFERRAL']);
    expect(shared?.purposes[0]).toMatchObject({
      lawful_basis: 'CONSENT',
      recipient_third_parties: [{ entity_id: 'woonbron' }],
      pii_information: [
        { pii_type: 'IDENTITY', pii_description: { nl: 'Naam en geboortedatum', en: 'Name and date of birth' } },
        { pii_type: 'PLAN' },
        { pii_type: 'HOUSING' },
      ],
    });
  });

  test('is for the resident and the own team, and not for the party that is given something', async () => {
    expect((await receipts('worker-wielwijk')).every(receipt => receipt !== null)).toBe(true);
    expect(await receipts('woonbron')).toEqual([null]);
  });
});

test.each([
  [
    'NL',
    'Getoond: naam en geboortedatum. Waarvoor: ondersteuning. Waarom dat mocht: toestemming.',
    'Er is naar uw gegevens gevraagd, en er is niets getoond.',
  ],
  [
    'EN',
    'Shown: name and date of birth. What for: support. Why that was allowed: consent.',
    'Your data was asked for, and nothing was shown.',
  ],
] as const)('a line of the access log is said in plain words: %s', async (language, shown, refused) => {
  await ask(
    held.federation,
    'woonbron',
    `query Plain${language} { resident(id: "${who}") { firstName supportPlan { goals { text } } referrals { edges { node { reason } } } } }`,
  );
  await ask(held.federation, 'vivenz', `query Refused${language} { resident(id: "${who}") { firstName } }`);
  const { data } = await ask<{ resident: { accessLog: { edges: { node: { operation: string; inWords: string } }[] } } }>(
    held.federation,
    'resident',
    `{ resident(id: "${who}") { accessLog(first: 100) { edges { node { operation inWords(language: ${language}) } } } } }`,
  );
  const said = (operation: string) =>
    data.resident.accessLog.edges.filter(({ node }) => node.operation === operation).map(({ node }) => node.inWords);
  expect(said(`Refused${language}`)).toEqual([refused]);
  expect(said(`Plain${language}`).join(' ')).toContain(shown);
});
