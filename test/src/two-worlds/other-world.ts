import type { DataCategory, LifeDomain } from '@wijkgraph/schema';
import fc from 'fast-check';
import { WORKER } from '../world/worker.ts';
import { type Asking, type Sight, sightOf } from './access-model.ts';
import { buildWorld } from './build-world.ts';
import { isAbout } from './consent-model.ts';
import { categoryOf } from './parties.ts';
import { bsnOf } from './person-rows.ts';
import { carries } from './referral-model.ts';
import { type ResidentSpec, residentSpec, worldDistricts } from './resident-spec.ts';
import { emptyWorld, idOf, type Row, type TableName, tableNames, type World } from './world.ts';

/** How a second world departs from the first, out of sight of the caller. */
export interface Departure {
  /** What happens to a row: 0 leaves it, 1 and 2 change it, 3 and 4 remove it, from 5 on it gets a twin. */
  readonly fates: readonly number[];
  /** Residents who are in the second world only, and share nothing with the caller. */
  readonly strangers: readonly ResidentSpec[];
}

export const departure: fc.Arbitrary<Departure> = fc.record({
  fates: fc.array(fc.nat({ max: 7 }), { minLength: 8, maxLength: 24 }),
  strangers: fc.array(residentSpec, { maxLength: 2 }),
});

const text = (value: unknown): unknown => (value === null ? 'was not there' : `${String(value)}, otherwise`);
const textWhereAny = (value: unknown): unknown => (value === null ? null : text(value));
const textOrNothing = (value: unknown, { id }: Row): unknown => (value === null || id < '8' ? text(value) : null);
const turned = (value: unknown): unknown => !value;
const anotherDay = (value: unknown): unknown => (value instanceof Date ? new Date(value.getTime() + 40_000_000_000) : value);
const to = (other: unknown) => (): unknown => other;
const withOneMore = (value: unknown): unknown => [...new Set([...(value as string[]), 'JUSTICE'])];

/** How a column can be otherwise, and the row still be one that the database takes. */
const otherwise: Readonly<Partial<Record<TableName, Readonly<Record<string, (value: unknown, row: Row) => unknown>>>>> = {
  resident: {
    firstName: text,
    namePrefix: textOrNothing,
    lastName: value => (value === 'Bakker' ? 'Jansen' : 'Bakker'),
    birthDate: to('1950-05-05'),
    bsn: (value, { id }) => (value !== null && id < '8' ? null : bsnOf(200 + (Number.parseInt(id.slice(0, 6), 16) % 5_000))),
    street: text,
    houseNumber: text,
    postcode: to('3311 AA'),
    city: text,
    districtCode: value => worldDistricts[(worldDistricts.indexOf(value as 'WK050507') + 1) % worldDistricts.length],
    confidentialAddress: turned,
    phone: textOrNothing,
    email: textOrNothing,
    language: to('ar'),
    interpreterNeeded: turned,
    version: to(7),
  },
  householdMember: { role: to('CHILD'), from: to('2021-02-03'), to: value => (value === null ? '2024-01-01' : null) },
  representation: {
    representativeId: (_value, { id }) => idOf('nobody', id),
    kind: to('CURATOR'),
    agreeing: to(2),
    validFrom: anotherDay,
    validUntil: value => (value === null ? new Date('2199-01-01T00:00:00Z') : null),
  },
  safetyFlag: { reason: text, raisedAt: anotherDay, liftedAt: to(null) },
  dataSubject: { birthDate: to('2020-01-01'), capable: turned },
  override: { categories: to(['IDENTITY']) },
  networkMember: { name: text, relation: text, support: text },
  consent: { recordedAt: anotherDay },
  provisionOfConsent: { categories: to(['IDENTITY']) },
  objection: { categories: to(['IDENTITY']), recordedAt: anotherDay },
  question: {
    version: to(7),
    channel: to('SCHOOL'),
    entryPoint: to('OTHER_PARTY'),
    currentEntryPoint: to('DIGITAL'),
    receivedAt: anotherDay,
    stated: text,
    underlying: textOrNothing,
    lifeDomains: withOneMore,
    riskFlags: to([]),
    urgency: to('CRISIS'),
    advisedWeight: value => (value === 'TAILORED' ? value : 'GENERAL'),
    whyLighterHelpIsNotEnough: value => (value === null ? null : text(value)),
    answer: textOrNothing,
    lightHelp: textOrNothing,
    outcome: to('NOT_HELPED'),
    outcomeNote: textOrNothing,
    workerId: to(null),
    state: to('CLOSED'),
    teamId: to('team-oost'),
  },
  questionEvent: { at: anotherDay, entryPoint: to('DIGITAL'), step: to('WITHDRAWN'), state: to('WITHDRAWN'), teamId: to('team-oost'), workerId: to(null) },
  waiting: { version: to(7), youth: turned, urgency: to('CRISIS'), workerId: to(null), since: to('2025-12-01'), until: to('2026-05-01'), endReason: to('STARTED') },
  appointment: { version: to(7), kind: to('PHONE'), state: to('CANCELLED'), place: text, lifeDomains: withOneMore, note: textOrNothing, changedAt: anotherDay },
  contact: { questionId: to(null), kind: to('INFORMATION'), channel: to('SCHOOL'), at: anotherDay, lifeDomains: withOneMore, note: textOrNothing },
  plan: { version: to(7), state: to('PAUSED'), agreedAt: anotherDay, reviewOn: to('2027-01-01'), teamId: to('team-oost'), openedAt: anotherDay },
  participant: { version: to(7), from: to('2021-01-01'), to: to('2026-01-01'), partyId: to('home-care'), workerId: to(null) },
  goal: { version: to(7), text, baseline: text, target: textOrNothing, status: to('ACHIEVED'), ownContribution: text },
  action: { version: to(7), by: to('NETWORK'), text, due: to(null), done: to('2026-02-02'), provisionId: to(null) },
  assessment: { phase: to('END'), date: to('2025-05-05'), version: text },
  score: { score: value => 1 + (Number(value) % 5) },
  rating: { planId: to(null) },
  referral: { reason: text, feedback: textWhereAny, mandatoryReason: to(null), questionId: to(null), provisionId: to(null), statusReason: text },
  referralEvent: { note: textOrNothing },
  applicationEvent: { note: textOrNothing },
  application: {
    whyLighterHelpIsNotEnough: textOrNothing,
    outcome: text,
    mediationOutcome: text,
    mediationResult: to('PARTLY_AGREED'),
    lifeDomains: withOneMore,
    questionId: to(null),
  },
  mandatoryReferral: { toPartyId: to('mee'), recordedAt: anotherDay, settledAt: anotherDay, settledBy: to(null) },
}; // prettier-ignore

/** What a row is made into where it gets a twin that the caller must not see: tried in turn. */
const twins: Readonly<Partial<Record<TableName, (row: Row, hidden: readonly string[]) => readonly Partial<Row>[]>>> = {
  goal: () => [{ lifeDomain: 'SUBSTANCE_USE' }, { lifeDomain: 'JUSTICE' }, { lifeDomain: 'HOUSING' }],
  score: () => [{ lifeDomain: 'SUBSTANCE_USE' }, { lifeDomain: 'JUSTICE' }],
  question: (_row, hidden) => hidden.map(residentId => ({ residentId })),
  contact: (_row, hidden) => hidden.map(residentId => ({ residentId })),
  assessment: (_row, hidden) => hidden.map(residentId => ({ residentId })),
  networkMember: (_row, hidden) => hidden.map(residentId => ({ residentId })),
  referral: () => [
    { fromPartyId: 'team-oost', toPartyId: 'home-care' },
    { fromPartyId: 'team-oost', sentAt: null, storedState: 'DRAFT', consentId: null },
  ],
  application: () => [{ fromPartyId: 'team-oost', toPartyId: 'home-care' }],
  consent: () => [
    // The team asks the resident to share more with the very caller: until it is agreed to, that is no business of the caller's.
    { storedState: 'REQUESTED', requestedBy: 'team-oost', notice: 'Mag dit?', noticeVersion: '1', validFrom: null, withdrawnAt: null },
    { granteeId: 'home-care' },
  ],
  objection: () => [{ reach: 'PARTY', partyId: 'home-care', partyKind: null }],
  plan: (_row, hidden) => hidden.map(resident => ({ residentIds: [resident], householdId: null, state: 'STOPPED' })),
};

/** Rows that hang on another: gone with it. */
const hangsOn: Readonly<Partial<Record<TableName, readonly (readonly [column: string, parent: TableName])[]>>> = {
  householdMember: [['householdId', 'household']],
  provisionOfConsent: [['consentId', 'consent']],
  grant: [
    ['consentId', 'consent'],
    ['representationId', 'representation'],
  ],
  waiting: [['questionId', 'question']],
  planEvent: [['planId', 'plan']],
  questionEvent: [['questionId', 'question']],
  participant: [['planId', 'plan']],
  goal: [['planId', 'plan']],
  goalEvent: [['goalId', 'goal']],
  action: [['goalId', 'goal']],
  score: [['assessmentId', 'assessment']],
  referralEvent: [['referralId', 'referral']],
  applicationEvent: [['applicationId', 'application']],
};

/** Another life domain touched, out of those that leave the consent carrying it or not, as it was: that much the state tells. */
const alsoTouching = (world: World, referral: Row): readonly LifeDomain[] => {
  const touched = referral.lifeDomains ?? [];
  const wider = (Object.keys(categoryOf) as LifeDomain[])
    .filter(domain => !touched.includes(domain))
    .map(domain => ({ ...referral, lifeDomains: [...touched, domain] }))
    .find(candidate => carries(world, candidate) === carries(world, referral));
  return wider?.lifeDomains ?? touched;
};

const grantsTo = (asking: Asking, { granteeId, action }: Row): boolean =>
  granteeId === asking.party && action === (asking.kind === 'WORKER' ? 'RECORD' : 'SHARE');

/** Whether an objection takes part in what the caller may see, or in the state of a referral that the caller sees. */
const decides = (world: World, asking: Asking, sight: Sight, objection: Row): boolean =>
  isAbout(objection, asking.party) ||
  world.referral.some(referral => isAbout(objection, referral.toPartyId as string) && sight.row('referral', referral)) ||
  world.participant.some(participant => isAbout(objection, participant.partyId as string) && sight.row('participant', participant));

/** Whether who may consent for a resident decides what the caller sees, or how a referral or a participant in sight stands. */
const restsOnAuthority = (world: World, asking: Asking, sight: Sight, resident: unknown): boolean =>
  world.provisionOfConsent.some(line => line.residentId === resident && grantsTo(asking, line)) ||
  world.representation.some(row => row.residentId === resident && row.representativeId === asking.resident) ||
  world.referral.some(referral => referral.residentId === resident && sight.row('referral', referral)) ||
  world.participant.some(
    participant =>
      world.consent.some(({ id, residentId }) => id === participant.consentId && residentId === resident) &&
      sight.row('participant', participant),
  );

/** Consent is what the answer depends on: it stays, with those whose word it rests on, and so does whatever a referral in sight stands on. */
const mustStay = (world: World, asking: Asking, sight: Sight, table: TableName, row: Row): boolean => {
  const holdsUp = (consentId: unknown): boolean =>
    (['referral', 'participant'] as const).some(on =>
      world[on].some(standing => standing.consentId === consentId && sight.row(on, standing)),
    );
  switch (table) {
    case 'household':
    case 'rating':
      return true;
    case 'objection':
      return row.liftedAt === null && decides(world, asking, sight, row);
    case 'dataSubject':
    case 'representation':
      return restsOnAuthority(world, asking, sight, row.residentId);
    case 'safetyFlag':
      return row.representativeId === asking.resident;
    case 'override':
      return asking.kind === 'WORKER' && row.worker === WORKER;
    case 'consent':
      return grantsTo(asking, row) || holdsUp(row.id);
    case 'provisionOfConsent':
      return grantsTo(asking, row) || holdsUp(row.consentId);
    case 'grant': {
      const given = world.consent.find(({ id }) => id === row.consentId);
      return given !== undefined && (grantsTo(asking, given) || holdsUp(given.id));
    }
    default:
      return false;
  }
};

const strangersOf = (strangers: readonly ResidentSpec[], asking: Asking): World =>
  strangers.length === 0
    ? emptyWorld()
    : buildWorld(
        {
          together: false,
          residents: strangers.map(spec => ({
            ...spec,
            overrides: asking.kind === 'WORKER' ? [] : spec.overrides,
            recorded: spec.recorded && spec.team !== asking.party,
            shares: spec.shares.filter(({ party }) => party !== asking.party),
            referrals: spec.referrals.filter(({ from, to: receiver }) => from !== asking.party && receiver !== asking.party),
            applications: spec.applications.filter(({ from, to: receiver }) => from !== asking.party && receiver !== asking.party),
            plan: spec.plan && { ...spec.plan, rated: false },
          })),
        },
        'stranger',
      );

/** The same world to the caller, and as different as can be in everything that the caller may not see. */
export const otherWorld = (world: World, asking: Asking, { fates, strangers }: Departure): World => {
  const sight = sightOf(world, asking);
  const other = emptyWorld();
  const fateOf = ({ id }: Row): number => fates[Number.parseInt(id.slice(0, 6), 16) % fates.length] ?? 0;
  const withholding = (category: DataCategory): string[] => world.resident.filter(({ id }) => !sight.may(id, category)).map(({ id }) => id);
  const hiddenFor: Partial<Record<TableName, readonly string[]>> = {
    question: withholding('HELP_QUESTION'),
    contact: withholding('CONTACT_LOG'),
    assessment: withholding('PLAN'),
    plan: withholding('PLAN'),
    networkMember: withholding('SOCIAL_NETWORK'),
  };
  const gone = (table: TableName, row: Row): boolean =>
    (hangsOn[table] ?? []).some(([column, parent]) => row[column] !== null && !other[parent].some(({ id }) => id === row[column]));

  for (const table of tableNames)
    for (const row of world[table]) {
      const [visible, fate] = [sight.row(table, row), fateOf(row)];
      const decisive = mustStay(world, asking, sight, table, row);
      const stays = visible || decisive;
      // Whose word counts is people: one who speaks on two grounds stays one.
      const isPerson = (column: string): boolean => decisive && table === 'representation' && column === 'representativeId';
      if (!stays && ((fate >= 3 && fate <= 4) || gone(table, row))) continue;
      const changed = Object.entries(otherwise[table] ?? {}).flatMap(([column, change]) =>
        fate === 0 || sight.column(table, row, column) || (stays && !visible) || isPerson(column)
          ? []
          : [[column, change(row[column], row)] as const],
      );
      const kept: Row = {
        ...row,
        ...Object.fromEntries(changed),
        ...(table === 'referral' && fate !== 0 && !sight.column(table, row, 'lifeDomains') && { lifeDomains: alsoTouching(world, row) }),
      };
      other[table].push(kept);
      if (fate < 5) continue;
      const twin = (twins[table]?.(row, hiddenFor[table] ?? []) ?? [])
        .map(difference => ({ ...kept, ...difference, id: idOf('twin of', row.id) }))
        .find(candidate => !sight.row(table, candidate));
      if (twin) other[table].push(twin);
    }
  const added = strangersOf(strangers, asking);
  for (const table of tableNames) other[table].push(...added[table]);
  return other;
};

/** What the caller can see of a world, by the model: the two worlds must have it in common, or the test itself is wrong. */
export const inSight = (world: World, asking: Asking): unknown => {
  const sight = sightOf(world, asking);
  return Object.fromEntries(
    tableNames
      .filter(table => table !== 'household')
      .map(table => [
        table,
        world[table]
          .filter(row => sight.row(table, row))
          .map(row => Object.fromEntries(Object.entries(row).filter(([column]) => sight.column(table, row, column)))),
      ]),
  );
};
