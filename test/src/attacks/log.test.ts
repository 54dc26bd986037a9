import { decisionClient } from '@wijkgraph/kit';
import { type Persona, type PersonaName, personas } from '@wijkgraph/sandbox';
import { covers, type DataCategory, maskOfAll, Qualifier } from '@wijkgraph/schema';
import { beforeAll, expect } from 'vitest';
import { ask } from '../federation/ask.ts';
import { askDirectly, callerOf } from '../federation/direct.ts';
import { asOwner, rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { attack, attacks } from './attack.ts';
import { attackedResidents, who } from './world.ts';

const ADDED_TO = 'only ever added to';

const held = withFederation(attackedResidents);

interface Logged {
  readonly subject: string;
  readonly client: string;
  readonly party: string;
  readonly roles: readonly string[];
  readonly subgraph: string;
  readonly asked: number;
  readonly residents: readonly string[];
  readonly permitted: readonly number[];
  readonly bases: readonly string[];
  readonly provisions: readonly string[];
}

let operations = 0;
/** Asks under a name of its own, and reads what was written of it. */
const logOf = async (by: PersonaName | Persona, selection: string, headers: Record<string, string> = {}): Promise<readonly Logged[]> => {
  const name = `Logged${++operations}`;
  await ask(held.federation, by, `query ${name} { ${selection} }`, { headers });
  return rowsOf<Logged>(held.federation, 'consent', 'select * from disclosure where operation = ?', [name]);
};
const about = (resident: string) => (row: Logged) => {
  const place = row.residents.indexOf(held.federation.pseudonymOf(resident));
  return place === -1
    ? []
    : [
        {
          subgraph: row.subgraph,
          permitted: row.permitted[place] ?? 0,
          basis: row.bases[place],
          provisions: row.provisions[place],
          asked: row.asked,
        },
      ];
};
const released = (rows: readonly Logged[], resident: string, subgraph: string, ...categories: readonly DataCategory[]): void => {
  const entries = rows.flatMap(about(resident)).filter(row => row.subgraph === subgraph);
  expect(entries.length).toBeGreaterThan(0);
  for (const { permitted, asked } of entries) expect(covers(permitted & asked, maskOfAll(categories))).toBe(true);
};

attacks('a resident who was released is in the log', [
  attack(
    'by id, with what was asked and permitted',
    'log',
    () => logOf('woonbron', `resident(id: "${who.shares}") { firstName phone }`),
    rows => {
      released(rows, who.shares, 'residents', 'IDENTITY');
      const [entry] = rows.flatMap(about(who.shares));
      expect(covers(entry?.asked ?? 0, maskOfAll(['IDENTITY', 'CONTACT']))).toBe(true);
      expect(covers(entry?.permitted ?? 0, maskOfAll(['CONTACT']))).toBe(false);
      expect([entry?.basis, entry?.provisions?.length]).toEqual(['CONSENT', 36]);
      expect(rows[0]).toMatchObject({ subject: 'woonbron-app', client: 'woonbron-app', party: 'woonbron', roles: [] });
    },
  ),
  attack(
    'in each subgraph that handed something out',
    'log',
    () =>
      logOf('woonbron', `resident(id: "${who.shares}") { street supportPlan { goals { text } } referrals { edges { node { reason } } } }`),
    rows => {
      released(rows, who.shares, 'residents', 'ADDRESS');
      released(rows, who.shares, 'support-plans', 'PLAN', 'HOUSING');
      released(rows, who.shares, 'referrals', 'HOUSING');
    },
  ),
  attack(
    'in a list, each of them',
    'log',
    () => logOf('woonbron', 'sharedWithMe { edges { node { firstName } } }'),
    rows => {
      for (const resident of [who.shares, who.confidential]) released(rows, resident, 'residents', 'IDENTITY');
    },
  ),
  attack(
    'from a team, by its workers',
    'log',
    () => logOf('worker-wielwijk', 'team(id: "team-wielwijk") { supportPlans(first: 50) { edges { node { state } } } }'),
    rows => {
      for (const resident of [who.shares, who.hidden, who.forReferral, who.forSupport, who.withdrawn])
        released(rows, resident, 'support-plans', 'PLAN');
      expect(rows[0]?.roles).toEqual(['WORKER']);
    },
  ),
  attack(
    'through the household',
    'log',
    () => logOf('worker-wielwijk', `resident(id: "${who.shares}") { household { members { resident { firstName } } } }`),
    rows => released(rows, who.hidden, 'residents', 'IDENTITY'),
  ),
  attack(
    'by the resident, with that basis',
    'log',
    () => logOf('resident', `resident(id: "${who.shares}") { firstName }`),
    rows => expect(rows.flatMap(about(who.shares)).map(({ basis }) => basis)).toEqual(['OWN_ACCESS']),
  ),
  attack(
    'by a subgraph that is asked directly',
    'log',
    async () => {
      await askDirectly(
        held.federation,
        'residents',
        callerOf('woonbron', { operation: 'PastTheGateway' }),
        `{ resident(id: "${who.shares}") { firstName } }`,
      );
      return rowsOf<Logged>(held.federation, 'consent', `select * from disclosure where operation = 'PastTheGateway'`);
    },
    rows => released(rows, who.shares, 'residents', 'IDENTITY'),
  ),
]);

/** Attempts of which nothing comes, and the resident that they were after. */
const attempts: readonly (readonly [string, PersonaName | Persona, string, Record<string, string>?])[] = [
  ['at a hidden resident', 'woonbron', who.hidden],
  ['after a withdrawal', 'woonbron', who.withdrawn],
  ['after the end', 'woonbron', who.expired],
  ['for another purpose', 'woonbron', who.forSupport, { 'wijkgraph-purpose': 'REFERRAL' }],
  ['by another team', 'worker-krispijn', who.shares],
  ['by a resident at another', personas.resident, who.hidden],
];
attacks(
  'an attempt that was refused is in the log',
  attempts.map(([what, by, resident, headers]) =>
    attack(
      what,
      'log',
      () => logOf(by, `resident(id: "${resident}") { firstName }`, headers),
      rows => {
        const entries = rows.flatMap(about(resident));
        expect(entries.length).toBeGreaterThan(0);
        for (const { permitted, basis } of entries)
          expect([permitted & Qualifier.KNOWN, permitted & maskOfAll(['IDENTITY']), basis]).toEqual([0, 0, '']);
      },
    ),
  ),
);

/** Whoever the register no longer holds, asked for by a subgraph that has not read it again yet. */
attacks(
  'an attempt that the decision point refuses by itself is in the log',
  ['mee-app', 'unheard-of'].map(client =>
    attack(
      `by ${client}, for Woonbron`,
      'log',
      async () => {
        const { federation } = held;
        const decisionPoint = decisionClient({
          url: federation.subgraphs.get('consent')?.url ?? '',
          subgraph: 'residents',
          key: federation.serviceKeys.get('residents') as Uint8Array,
        });
        const caller = callerOf('woonbron', { client, operation: `As ${client}` });
        const answer = await decisionPoint.decide({
          caller,
          subgraph: 'residents',
          asked: maskOfAll(['IDENTITY']),
          residents: [who.shares],
        });
        await decisionPoint.close();
        const rows = await rowsOf<Logged>(federation, 'consent', 'select * from disclosure where operation = ?', [`As ${client}`]);
        return { answer, rows };
      },
      ({ answer, rows }) => {
        expect(covers(answer.said[0] ?? 0, maskOfAll(['IDENTITY']))).toBe(false);
        const [entry] = rows.flatMap(about(who.shares));
        expect([entry?.permitted, entry?.basis]).toEqual([Qualifier.UNREGISTERED, '']);
      },
    ),
  ),
);

/** Each history, and what its steps are called. */
const histories = {
  consent_event: 'state',
  objection_event: 'step',
  representation_event: 'step',
  safety_flag_event: 'step',
  override_event: 'step',
};

/** What somebody may try on the record of decisions or on a history; what slips a step in is refused to whoever may add steps, too. */
const changes: readonly (readonly [what: string, sql: string, refusal?: string])[] = [
  ['a row changed', `update disclosure set party = 'nobody' returning id`],
  ['a row removed', 'delete from disclosure returning id'],
  ['its partition changed', `update disclosure_rest set residents = '{}' returning id`],
  ['its partition emptied', 'delete from disclosure_rest returning id'],
  ['all of it cut off', 'truncate disclosure'],
  ['its partition cut off', 'truncate disclosure_rest'],
  ['the word that a consent rests on changed', `update consent_grant set recorded_by = 'nobody' returning id`],
  ['the word that a consent rests on removed', 'delete from consent_grant returning id'],
  ...Object.entries(histories).flatMap(([history, step]): (readonly [string, string, string?])[] => [
    [`a step of ${history} changed`, `update ${history} set ${step} = ${step} returning id`],
    [`who did a step of ${history} changed`, `update ${history} set subject = 'nobody' returning id`],
    [`${history} reordered`, `update ${history} set at = at - interval '1 day' returning id`],
    [`a step of ${history} removed`, `delete from ${history} returning id`],
    [`${history} cut off`, `truncate ${history}`],
    [
      `a step slipped into ${history} before another`,
      `insert into ${history} select (jsonb_populate_record(h, jsonb_build_object('id', gen_random_uuid(), 'at', h.at - interval '1 day'))).* from ${history} h limit 1`,
      ADDED_TO,
    ],
  ]),
];
const stored = ['disclosure', 'consent_grant', ...Object.keys(histories)];
const counted = `select ${stored.map(table => `(select count(*) || ' ' || md5(string_agg(t::text, ',' order by t::text)) from ${table} t) as ${table}`).join()}`;

/** Something of each history, done as it is done every day. */
beforeAll(async () => {
  const tell = async (mutation: string): Promise<string> => {
    const { data, errors } = await ask<{ it: { id: string } }>(held.federation, 'worker-wielwijk', mutation);
    expect(errors).toBeUndefined();
    return data.it.id;
  };
  const representation = await tell(
    `mutation { it: recordRepresentation(input: { residentId: "${who.confidential}", representativeId: "${who.elsewhere}", kind: MENTOR }) { id } }`,
  );
  await tell(`mutation { it: raiseSafetyFlag(representationId: "${representation}", reason: "violence") { id } }`);
  await tell(
    `mutation { it: invokeOverride(input: { residentId: "${who.confidential}", ground: VITAL_INTEREST, categories: [CONTACT], reason: "Does not answer the door, and neighbours fear that something has happened inside." }) { id } }`,
  );
});

const triedAs: readonly (readonly [string, (sql: string) => Promise<unknown>, string])[] = [
  ['as the role that runs', sql => rowsOf(held.federation, 'consent', sql), 'permission denied'],
  ['as the owner of the tables', sql => asOwner(held.federation, 'consent', sql), ADDED_TO],
];

for (const [by, tried, usual] of triedAs)
  attacks(
    `the log, ${by}:`,
    changes.map(([what, sql, refusal = usual]) =>
      attack(
        what,
        'log',
        async () => {
          const [before] = await rowsOf<Readonly<Record<string, string | null>>>(held.federation, 'consent', counted);
          const failure = await tried(sql).then(
            () => undefined,
            (reason: unknown) => String(reason),
          );
          const [after] = await rowsOf(held.federation, 'consent', counted);
          return { before, after, failure };
        },
        ({ before, after, failure }) => {
          expect(Object.values(before ?? {})).not.toContain(null);
          expect(failure).toContain(refusal);
          expect(after).toEqual(before);
        },
      ),
    ),
  );
