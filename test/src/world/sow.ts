import { randomUUID } from 'node:crypto';
import {
  ClientRegistration,
  Consent,
  ConsentEvent,
  ConsentGrant,
  ConsentProvision,
  DataSubject,
  Grantee,
  Objection,
  ObjectionEvent,
  Representation,
  SafetyFlag,
} from '@wijkgraph/consent';
import type { EntityManager } from '@mikro-orm/postgresql';
import { MandatoryReferral, Referral, ReferralEvent } from '@wijkgraph/referrals';
import { Household, HouseholdMember, NetworkMember, Resident } from '@wijkgraph/residents';
import {
  clients,
  districts,
  locations,
  openingHours,
  organisations,
  partyCeilings,
  provisions,
  publicHolidays,
  teamDistricts,
  teams,
  teamThemes,
} from '@wijkgraph/sandbox/reference';
import { maskOfAll, purposeMask, scopes, type SubgraphName } from '@wijkgraph/schema';
import {
  Action,
  Assessment,
  AssessmentScore,
  ContactMoment,
  Goal,
  HelpQuestion,
  SupportPlan,
  WaitingListEntry,
} from '@wijkgraph/support-plans';
import {
  District,
  Location,
  OpeningHours,
  Organisation,
  Provision,
  PublicHoliday,
  Team,
  TeamDistrict,
  TeamTheme,
  Worker,
} from '@wijkgraph/teams';
import { ask } from '../federation/ask.ts';
import { askDirectly, callerOf } from '../federation/direct.ts';
import type { Federation } from '../federation/federation.ts';
import { bringToAnEnd } from './over.ts';
import { type ObjectionSeed, type ResidentBuilder, residentId, type ResidentSeed, type Share } from './resident-seed.ts';

/** The worker of a team in tests: the persona of that team, so that a token and a row speak of the same. */
export const WORKER = '00000000-0000-4000-9000-000000000002';
const LONG_AGO = new Date('2026-01-05T09:00:00Z');

export type Row = Record<string, unknown>;
export type Table = abstract new (...args: never[]) => object;

/** Rows of one subgraph, in the order in which they must be inserted. */
export class Rows {
  readonly #tables = new Map<Table, Row[]>();

  add(table: Table, ...rows: readonly Row[]): void {
    this.#tables.set(table, [...(this.#tables.get(table) ?? []), ...rows]);
  }

  /** The rows of a table: what a test knows of what is stored, without asking the product. */
  of(table: Table): readonly Row[] {
    return this.#tables.get(table) ?? [];
  }

  get tables(): readonly Table[] {
    return [...this.#tables.keys()];
  }

  async insert(em: EntityManager): Promise<void> {
    for (const [table, rows] of this.#tables) {
      const { versionProperty } = em.getMetadata().get(table as never);
      // The database begins to count; what a test knows of a row says so too.
      if (versionProperty) for (const row of rows) row[versionProperty] ??= 1;
      if (rows.length > 0) await em.insertMany(table as never, rows as never);
    }
  }
}

export type Sowing = Readonly<Record<SubgraphName, Rows>>;

/** The representation of a resident by somebody, by the number that they were made with. */
export const representationId = (resident: string, number: number): string =>
  `${resident.slice(0, -12).replace('8000', '8001')}${resident.slice(-6)}${number.toString(16).padStart(6, '0')}`;

const sowRepresentatives = ({ consent }: Sowing, { id, representatives }: ResidentSeed): void => {
  for (const { number, kind, agreeing, from, until, flagged } of representatives) {
    const of = { residentId: id, representativeId: residentId(number) };
    consent.add(Representation, {
      id: representationId(id, number),
      ...of,
      kind,
      agreeing,
      validFrom: from ?? LONG_AGO,
      validUntil: until ?? null,
      recordedAt: LONG_AGO,
      recordedBy: WORKER,
    });
    if (flagged)
      consent.add(SafetyFlag, {
        id: randomUUID(),
        ...of,
        reason: 'violence',
        raisedAt: LONG_AGO,
        raisedBy: WORKER,
        liftedAt: null,
        liftedBy: null,
      });
  }
};

const sowShare = ({ consent }: Sowing, { id: residentId }: ResidentSeed, share: Share): string => {
  const consentId = randomUUID();
  const period = { validFrom: share.from ?? LONG_AGO, validUntil: share.until ?? null };
  const about = { residentId, granteeId: share.party, action: share.action };
  const state = share.withdrawn ? 'WITHDRAWN' : 'ACTIVE';
  consent.add(Consent, {
    id: consentId,
    ...about,
    storedState: state,
    recordedAt: LONG_AGO,
    recordedBy: WORKER,
    ...period,
    withdrawnAt: share.withdrawn ? LONG_AGO : null,
  });
  consent.add(ConsentProvision, {
    id: randomUUID(),
    consentId,
    ...about,
    categoryMask: maskOfAll(share.categories),
    purposeMask: purposeMask(share.purposes),
    authority: share.by?.authority ?? 'RESIDENT',
    recordedAt: LONG_AGO,
    ...period,
    ...(share.withdrawn && { validUntil: LONG_AGO }),
  });
  const { resident = !share.by, representatives = [] } = share.by ?? {};
  const given = [...(resident ? [null] : []), ...representatives.map(number => representationId(residentId, number))];
  const grant = { consentId, givenAt: LONG_AGO, recordedBy: WORKER };
  consent.add(ConsentGrant, ...given.map(representation => ({ ...grant, id: randomUUID(), representationId: representation })));
  consent.add(ConsentEvent, {
    id: randomUUID(),
    consentId,
    at: LONG_AGO,
    state: 'ACTIVE',
    subject: WORKER,
    client: 'dashboard',
    party: 'team-wielwijk',
  });
  return consentId;
};

const sowObjection = ({ consent }: Sowing, { id: residentId }: ResidentSeed, objection: ObjectionSeed): void => {
  const { party, kind, categories, purposes, at = LONG_AGO, lifted } = objection;
  const id = randomUUID();
  consent.add(Objection, {
    id,
    residentId,
    reach: party ? 'PARTY' : kind ? 'KIND' : 'EVERYONE',
    partyId: party ?? null,
    partyKind: kind ?? null,
    categoryMask: categories ? maskOfAll(categories) : null,
    purposeMask: purposes ? purposeMask(purposes) : null,
    recordedAt: at,
    recordedBy: WORKER,
    liftedAt: lifted ? at : null,
  });
  const step = { objectionId: id, at, subject: WORKER, client: 'dashboard', party: 'team-wielwijk' };
  consent.add(ObjectionEvent, { id: randomUUID(), step: 'RECORDED', ...step });
  if (lifted) consent.add(ObjectionEvent, { id: randomUUID(), step: 'LIFTED', ...step });
};

const sowPerson = ({ residents, consent }: Sowing, seed: ResidentSeed): void => {
  const number = Number.parseInt(seed.id.slice(-12), 16);
  consent.add(DataSubject, {
    residentId: seed.id,
    knownFrom: LONG_AGO,
    knownUntil: null,
    birthDate: seed.birthDate,
    capable: seed.capable,
  });

  residents.add(Resident, {
    id: seed.id,
    firstName: seed.name,
    namePrefix: null,
    lastName: `Family of ${seed.name}`,
    birthDate: seed.birthDate,
    bsn: null,
    street: `Street of ${seed.name}`,
    houseNumber: String(number),
    postcode: '3317 XX',
    city: 'Dordrecht',
    districtCode: seed.district,
    confidentialAddress: number % 7 === 0,
    phone: `phone of ${seed.name}`,
    email: `${seed.name}@example.org`,
    language: 'nl',
    interpreterNeeded: false,
  });
  residents.add(
    NetworkMember,
    ...seed.network.map(name => ({ id: randomUUID(), residentId: seed.id, name, relation: `relation of ${name}`, support: null })),
  );
};

const sowPlan = ({ 'support-plans': plans }: Sowing, seed: ResidentSeed): void => {
  if (!seed.goals) return;
  const planId = randomUUID();
  plans.add(SupportPlan, {
    id: planId,
    residentIds: [seed.id],
    householdId: null,
    teamId: seed.team,
    contactWorkerId: WORKER,
    state: 'ACTIVE',
    openedAt: LONG_AGO,
    agreedAt: LONG_AGO,
    reviewOn: '2026-12-01',
  });
  for (const { lifeDomain, text } of seed.goals) {
    const goalId = randomUUID();
    plans.add(Goal, {
      id: goalId,
      planId,
      residentId: seed.id,
      lifeDomain,
      text,
      baseline: `baseline: ${text}`,
      target: `target: ${text}`,
      status: 'IN_PROGRESS',
      ownContribution: `own: ${text}`,
    });
    plans.add(Action, {
      id: randomUUID(),
      goalId,
      residentId: seed.id,
      lifeDomain,
      provisionId: null,
      by: 'RESIDENT',
      text: `action: ${text}`,
      due: '2026-12-31',
      done: null,
    });
  }
};

const sowTalk = ({ 'support-plans': plans }: Sowing, seed: ResidentSeed): void => {
  for (const lifeDomains of seed.questions) {
    const questionId = randomUUID();
    plans.add(HelpQuestion, {
      id: questionId,
      residentId: seed.id,
      teamId: seed.team,
      channel: 'WALK_IN',
      entryPoint: 'TEAM',
      receivedAt: LONG_AGO,
      stated: `stated by ${seed.name}`,
      underlying: lifeDomains.length > 0 ? `underlying ${lifeDomains.join()} of ${seed.name}` : null,
      lifeDomains,
      riskFlags: [],
      urgency: 'NORMAL',
      advisedWeight: null,
      state: 'WAITING',
    });
    plans.add(WaitingListEntry, {
      id: randomUUID(),
      residentId: seed.id,
      questionId,
      teamId: seed.team,
      youth: false,
      since: '2026-01-06',
      until: null,
      endReason: null,
    });
  }
  for (const lifeDomains of seed.contacts)
    plans.add(ContactMoment, {
      id: randomUUID(),
      residentId: seed.id,
      teamId: seed.team,
      workerId: WORKER,
      kind: 'SUPPORT',
      channel: 'PHONE',
      at: LONG_AGO,
      lifeDomains,
      note: lifeDomains.length > 0 ? `note ${lifeDomains.join()} of ${seed.name}` : null,
    });
  if (seed.assessed.length === 0) return;
  const assessmentId = randomUUID();
  plans.add(Assessment, { id: assessmentId, residentId: seed.id, phase: 'START', date: '2026-01-06', version: 'ZRM 2017' });
  plans.add(
    AssessmentScore,
    ...seed.assessed.map(lifeDomain => ({ id: randomUUID(), assessmentId, residentId: seed.id, lifeDomain, score: 2 })),
  );
};

const sowReferrals = ({ referrals }: Sowing, seed: ResidentSeed, consents: ReadonlyMap<string, string>): void => {
  for (const { to, lifeDomains, reason } of seed.referrals) {
    const id = randomUUID();
    referrals.add(Referral, {
      id,
      residentId: seed.id,
      questionId: null,
      fromPartyId: seed.team,
      toPartyId: to,
      provisionId: provisions[0]?.id ?? null,
      lifeDomains,
      reason,
      consentId: consents.get(to) ?? randomUUID(),
      origin: 'CLARIFICATION',
      mandatoryReason: null,
      storedState: 'REQUESTED',
      statusReason: null,
      feedback: `feedback on ${reason}`,
      feedbackAt: LONG_AGO,
      sentAt: LONG_AGO,
    });
    referrals.add(ReferralEvent, { referral: id, at: LONG_AGO, state: 'REQUESTED', byPartyId: seed.team, note: `note on ${reason}` });
  }
  if (seed.mandatory)
    referrals.add(MandatoryReferral, {
      id: randomUUID(),
      residentId: seed.id,
      questionId: randomUUID(),
      trigger: 'DOMESTIC_VIOLENCE',
      lifeDomain: 'DOMESTIC_RELATIONS',
      state: 'OPEN',
      toPartyId: 'vivenz',
      referralId: null,
    });
};

const sowResident = (sowing: Sowing, seed: ResidentSeed): void => {
  const consents = new Map(seed.shares.map(share => [share.party, sowShare(sowing, seed, share)]));
  for (const objection of seed.objections) sowObjection(sowing, seed, objection);
  sowPerson(sowing, seed);
  sowPlan(sowing, seed);
  sowTalk(sowing, seed);
  sowReferrals(sowing, seed, consents);
  if (seed.over) bringToAnEnd(sowing, seed.id, seed.over);
};

const sowHouseholds = ({ residents }: Sowing, seeds: readonly ResidentSeed[]): void => {
  const together = Map.groupBy(
    seeds.filter(({ household }) => household !== undefined),
    ({ household }) => household,
  );
  for (const members of together.values()) {
    const householdId = randomUUID();
    residents.add(Household, { id: householdId });
    for (const { id } of members)
      residents.add(HouseholdMember, { id: randomUUID(), householdId, residentId: id, role: 'ADULT', from: '2020-01-01', to: null });
  }
};

const sowDirectory = ({ teams: directory, consent }: Sowing): void => {
  directory.add(District, ...districts);
  directory.add(Team, ...teams);
  directory.add(TeamDistrict, ...teamDistricts.map(row => ({ ...row })));
  directory.add(TeamTheme, ...teamThemes.map(row => ({ ...row })));
  directory.add(PublicHoliday, ...publicHolidays.map(row => ({ ...row })));
  directory.add(Organisation, ...organisations);
  directory.add(Location, ...locations.map(row => ({ ...row })));
  directory.add(OpeningHours, ...openingHours.map(row => ({ ...row })));
  directory.add(Provision, ...provisions.map(row => ({ ...row })));
  directory.add(Worker, {
    id: WORKER,
    name: 'Worker of Wielwijk',
    teamId: 'team-wielwijk',
    employerId: 'gemeente',
    specialisms: ['FINANCES'],
    fte: 1,
  });
  consent.add(
    Grantee,
    ...partyCeilings.map(({ partyId, kind, partyKind, categories }) => ({ id: partyId, kind, partyKind, ceiling: maskOfAll(categories) })),
  );
  // Each application with every scope: what stops it here is consent, and not a scope that it lacks.
  consent.add(
    ClientRegistration,
    ...clients.map(({ id, partyId, purposes }) => ({
      id,
      partyId,
      purposeMask: purposeMask(purposes),
      scopes: Object.keys(scopes),
      revokedAt: null,
    })),
  );
};

/** Has everybody hear of the applications that were registered just now: an operation that asks nothing. */
const readRegister = async (federation: Federation): Promise<void> => {
  const asked = [...federation.subgraphs.keys()].map(name => askDirectly(federation, name, callerOf('worker-wielwijk'), '{ __typename }'));
  await Promise.all([...asked, ask(federation, 'worker-wielwijk', '{ __typename }')]);
};

/** Adds rows of its own to what is sown, or changes them, before anything is written. */
export type Amend = (sowing: Sowing, federation: Federation) => void;

/** Writes the directory and these residents into the databases of a federation, which must be empty. */
export const sow = async (federation: Federation, residents: readonly (ResidentBuilder | ResidentSeed)[], amend?: Amend): Promise<void> => {
  const sowing: Sowing = {
    residents: new Rows(),
    'support-plans': new Rows(),
    teams: new Rows(),
    consent: new Rows(),
    referrals: new Rows(),
  };
  const seeds = residents.map(resident => ('seed' in resident ? resident.seed : resident));
  sowDirectory(sowing);
  for (const seed of seeds) sowRepresentatives(sowing, seed);
  for (const seed of seeds) sowResident(sowing, seed);
  sowHouseholds(sowing, seeds);
  amend?.(sowing, federation);
  for (const [name, rows] of Object.entries(sowing) as [SubgraphName, Rows][]) {
    const running = federation.subgraphs.get(name);
    if (running) await rows.insert(running.orm.em.fork() as EntityManager);
  }
  await readRegister(federation);
  federation.work.clear();
};
