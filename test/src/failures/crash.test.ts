import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { trustedKeys, verifyLog } from '@wijkgraph/consent';
import { personas } from '@wijkgraph/sandbox';
import { maskOfAll, mintInternalToken } from '@wijkgraph/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callerOf } from '../federation/direct.ts';
import { aResident } from '../world/resident-seed.ts';
import { type ConsentProcess, startConsentProcess } from './consent-process.ts';
import { until } from './killable.ts';

const RESIDENTS = 600;
const DECIDING = 6;
const WITHDRAWING = 6;
/** Residents a question. */
const TOGETHER = 5;
const ASKED = maskOfAll(['IDENTITY', 'ADDRESS']);

/** An answer that was given: by its trace id it is found in the record of decisions. */
interface Released {
  readonly traceId: string;
  readonly residents: readonly string[];
  readonly masks: readonly number[];
  /** Of these residents, those whose withdrawal had been acknowledged before it was asked. */
  readonly withdrawn: readonly string[];
}

const released: Released[] = [];
/** Consents by whose they are: those whose withdrawal was acknowledged. */
const acknowledged = new Map<string, string>();
const seen = { failures: 0, over: false };

let consent: ConsentProcess;
beforeAll(async () => {
  consent = await startConsentProcess(
    Array.from({ length: RESIDENTS }, (_, index) =>
      aResident(index + 1)
        .sharing('IDENTITY', 'ADDRESS')
        .with('woonbron'),
    ),
  );
  await consent.start();
});
afterAll(() => consent.close());

/** A consent is tried once: so slowly while nothing answers that there are some left when all is up again, on a busy machine too. */
const failed = async (): Promise<void> => {
  seen.failures++;
  await delay(500);
};

const keepDeciding = async (): Promise<void> => {
  while (!seen.over) {
    const traceId = randomBytes(16).toString('hex');
    const residents = Array.from({ length: TOGETHER }, () => consent.consents[Math.floor(Math.random() * RESIDENTS)]?.residentId as string);
    const withdrawn = residents.filter(resident => acknowledged.has(resident));
    try {
      const { said } = await consent.decisions.decide({
        caller: callerOf('woonbron', { traceId }),
        subgraph: 'residents',
        asked: ASKED,
        residents,
      });
      released.push({ traceId, residents, masks: said.map(mask => mask & ASKED), withdrawn });
    } catch {
      await failed();
    }
  }
};

const WITHDRAW = 'mutation ($id: ID!) { withdrawConsent(id: $id) { withdrawnAt } }';

const withdraw = async (id: string, residentId: string): Promise<boolean> => {
  const caller = callerOf({ ...personas.resident, subject: residentId, resident: residentId });
  const response = await fetch(`${consent.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${mintInternalToken(caller, 'consent', consent.internalKey)}`,
    },
    body: JSON.stringify({ query: WITHDRAW, variables: { id } }),
  });
  const { data } = (await response.json()) as { data?: { withdrawConsent: { withdrawnAt: string } | null } };
  return Boolean(data?.withdrawConsent?.withdrawnAt);
};

const keepWithdrawing = async (number: number): Promise<void> => {
  for (let index = number; index < RESIDENTS && !seen.over; index += WITHDRAWING) {
    const { id, residentId } = consent.consents[index] as { id: string; residentId: string };
    const done = await withdraw(id, residentId).catch(() => false);
    if (done) acknowledged.set(residentId, id);
    else await failed();
  }
};

/** Resolves when decisions and withdrawals go on, so many more of each. */
const goesOn = async (): Promise<void> => {
  const [answers, withdrawals] = [released.length, acknowledged.size];
  await until(() => released.length >= answers + 40 && acknowledged.size >= withdrawals + 12);
};

beforeAll(async () => {
  const load = [
    ...Array.from({ length: DECIDING }, keepDeciding),
    ...Array.from({ length: WITHDRAWING }, (_, number) => keepWithdrawing(number)),
  ];
  await goesOn();

  // The server alone: whoever is connected to it must find it again.
  await consent.killDatabase();
  await consent.startDatabase();
  await goesOn();

  // The server, and the subgraph a moment later.
  await consent.killDatabase();
  await consent.kill();
  await consent.startDatabase();
  await consent.start();
  await goesOn();

  seen.over = true;
  await Promise.all(load);
  await consent.stop();
});

test('there were answers, acknowledgements, and failures in between', () => {
  expect([released.some(({ masks }) => masks.some(Boolean)), released.length > 100, acknowledged.size > 30, seen.failures > 0]).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

test('nothing was released without its record', async () => {
  const records = await consent.rows<{ trace_id: string; residents: string[]; permitted: number[] }>(
    'select trace_id, residents::text[], permitted from disclosure',
  );
  const byTrace = new Map(records.map(record => [record.trace_id, record]));
  const unrecorded = released.filter(({ traceId, residents, masks }) => {
    const record = byTrace.get(traceId);
    return residents.some(
      (resident, index) => ((record?.permitted[record.residents.indexOf(consent.pseudonymOf(resident))] ?? 0) & ASKED) !== masks[index],
    );
  });
  expect(unrecorded).toEqual([]);
});

test('a withdrawal that was acknowledged is one, with its history', async () => {
  const lost = await consent.rows<{ id: string }>(
    `select c.id from consent c where c.id = any($1::uuid[]) and not (
       c.stored_state = 'WITHDRAWN' and c.withdrawn_at is not null
       and exists (select from consent_event e where e.consent_id = c.id and e.state = 'WITHDRAWN')
       and not exists (select from consent_provision p where p.consent_id = c.id and (p.valid_until is null or p.valid_until > now())))`,
    [[...acknowledged.values()]],
  );
  expect(lost).toEqual([]);
});

test('one that was not is whole, or was never made', async () => {
  const half = await consent.rows<{ id: string }>(
    `select c.id from consent c join consent_provision p on p.consent_id = c.id
     where (c.stored_state = 'WITHDRAWN') <> (p.valid_until is not null)
       or (c.stored_state = 'WITHDRAWN') <> exists (select from consent_event e where e.consent_id = c.id and e.state = 'WITHDRAWN')`,
  );
  expect(half).toEqual([]);
});

test('an answer that was asked for after the acknowledgement shows nothing, whatever was killed in between', () => {
  const shown = released.filter(({ residents, masks, withdrawn }) =>
    residents.some((resident, index) => withdrawn.includes(resident) && masks[index] !== 0),
  );
  expect(shown).toEqual([]);
  expect(released.some(({ withdrawn }) => withdrawn.length > 0)).toBe(true);
});

test('the record is as it was sealed, to the last line', async () => {
  const { kty, crv, x } = consent.sealKey;
  const findings: unknown[] = [];
  const { records } = await consent.withClient(async client => {
    await client.query('begin isolation level repeatable read read only');
    return verifyLog(client, { keys: await trustedKeys([{ kty, crv, x }]), found: finding => findings.push(finding) });
  });
  expect(findings).toEqual([]);
  expect(await consent.rows('select count(*)::int as count from disclosure')).toEqual([{ count: records }]);
});
