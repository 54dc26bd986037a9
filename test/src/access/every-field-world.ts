import { randomUUID } from 'node:crypto';
import {
  ClientRegistration,
  Consent,
  ConsentProvision,
  Disclosure,
  EmergencyOverride,
  Grantee,
  LegalHold,
  Objection,
  Representation,
  SafetyFlag,
} from '@wijkgraph/consent';
import { ApplicationEvent, MandatoryReferral, ProvisionApplication, Referral, ReferralEvent } from '@wijkgraph/referrals';
import { Household, HouseholdMember, NetworkMember, Resident } from '@wijkgraph/residents';
import { personas } from '@wijkgraph/sandbox';
import {
  categoryOfLifeDomain,
  DataCategory,
  EVERY_CATEGORY,
  type LifeDomain,
  lifeDomains,
  maskOfAll,
  purposeMask,
  Qualifier,
  type Scope,
  scopes,
} from '@wijkgraph/schema';
import {
  Action,
  Assessment,
  AssessmentScore,
  Appointment,
  ContactMoment,
  Goal,
  GoalEvent,
  HelpQuestion,
  PlanEvent,
  HelpQuestionEvent,
  PlanParticipant,
  SatisfactionRating,
  SupportPlan,
  WaitingListEntry,
} from '@wijkgraph/support-plans';
import {
  CapacityLine,
  ClarificationPeriod,
  DirectoryChange,
  Location,
  OpeningException,
  Presence,
  Provision,
  TeamDistrict,
} from '@wijkgraph/teams';
import { NOT_ASKED } from '../world/sow-consent.ts';
import { aResident, type ResidentBuilder, residentId } from '../world/resident-seed.ts';
import type { Federation } from '../federation/federation.ts';
import type { Row, Sowing } from '../world/rows.ts';
import { WORKER } from '../world/worker.ts';
import { overrideRows } from './every-field-explained.ts';
import { everything, type TestParty, testParties } from './every-field-parties.ts';

/** Limits are another test's matter: here one document asks for as much as it takes. */
export const unlimited = {
  bodyBytes: 1e7,
  tokens: 1e6,
  depth: 60,
  aliases: 1e4,
  directives: 1e3,
  spreads: 1e3,
  rootFields: 100,
  selections: 1e6,
  cost: 1e15,
  operationMillis: 60_000,
  subgraphMillis: 60_000,
};

const everyDomain = Object.keys(lifeDomains) as LifeDomain[];
const everyCategory = Object.values(DataCategory);
const realPartners = Object.values(personas).flatMap(({ roles, party }) => (roles.length === 0 ? [party] : []));
const NEXT_CENTURY = new Date('2099-01-01T00:00:00Z');
const minute = (number: number): Date => new Date(Date.UTC(2026, 1, 1, 0, number));

const inEveryDomain = (resident: ResidentBuilder): ResidentBuilder =>
  everyDomain
    .reduce((builder, domain) => builder.asking(domain).spokenWith(domain), resident)
    .asking('FINANCES', 'HOUSING')
    .asking()
    .spokenWith('FINANCES', 'HOUSING')
    .assessedIn(...everyDomain)
    .knowing('a sister', 'a neighbour');

const sharedWithAll = (resident: ResidentBuilder, categoriesFor: (party: TestParty) => readonly DataCategory[]): ResidentBuilder =>
  testParties.reduce((builder, party) => {
    const categories = categoriesFor(party);
    return categories.length > 0 ? builder.sharing(...categories).with(party.id) : builder;
  }, resident);

/**
 * The first is rich in everything and shares with each party what its name says; the second, in the same house, shares the
 * opposite; the third is known to another team alone; the last two have a plan together.
 */
export const residents: readonly ResidentBuilder[] = [
  realPartners.reduce(
    (builder, party) => builder.sharing(...everyCategory).with(party),
    sharedWithAll(inEveryDomain(aResident(1).in('team-wielwijk').livingIn('one')).withPlan(...everyDomain), party => party.categories),
  ),
  sharedWithAll(inEveryDomain(aResident(2).in('team-wielwijk').livingIn('one')).withPlan(...everyDomain), ({ categories }) =>
    everyCategory.filter(category => !categories.includes(category)),
  )
    .sharing('IDENTITY', 'HOUSING')
    .with('woonbron'),
  inEveryDomain(aResident(3).in('team-krispijn').livingIn('one')).withPlan(...everyDomain),
  sharedWithAll(inEveryDomain(aResident(4).in('team-wielwijk').livingIn('two')), party =>
    party === everything ? everyCategory : ['PLAN', 'IDENTITY', 'HOUSING'],
  ),
  sharedWithAll(inEveryDomain(aResident(5).in('team-wielwijk').livingIn('two')), party => party.categories),
];

const bsnOf = (number: number): string => {
  const body = `9990000${number}`;
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (9 - index), 0);
  return sum % 11 === 10 ? bsnOf(number + 10) : `${body}${sum % 11}`;
};

const fillPeople = ({ residents: sown, consent }: Sowing): void => {
  sown
    .of(Resident)
    .forEach((row, index) =>
      Object.assign(row, { namePrefix: `van ${index}`, bsn: bsnOf(index + 1), confidentialAddress: true, interpreterNeeded: true }),
    );
  for (const row of sown.of(NetworkMember)) Object.assign(row, { support: `support of ${String(row.name)}` });
  for (const row of sown.of(HouseholdMember)) Object.assign(row, { from: '2020-01-01' });
  const represents = (representative: number) => ({
    id: randomUUID(),
    residentId: residentId(1),
    representativeId: residentId(representative),
    kind: 'MENTOR',
    agreeing: representative,
    validFrom: new Date(`2021-01-0${representative}T00:00:00Z`),
    validUntil: new Date('2030-01-01T00:00:00Z'),
    recordedAt: new Date('2021-01-01T00:00:00Z'),
    recordedBy: WORKER,
  });
  consent.add(Representation, represents(2), represents(3));
  const flag = { residentId: residentId(1), representativeId: residentId(2), reason: 'violence at home', raisedBy: WORKER };
  consent.add(
    SafetyFlag,
    { ...flag, id: randomUUID(), raisedAt: minute(1), liftedAt: minute(2), liftedBy: WORKER },
    { ...flag, id: randomUUID(), raisedAt: minute(3), liftedAt: null, liftedBy: null, reason: 'threats' },
  );
  // Somebody moved out: what is over is stored too.
  const [household] = sown.of(Household);
  sown.add(HouseholdMember, {
    id: randomUUID(),
    householdId: household?.id,
    residentId: residentId(4),
    role: 'OTHER',
    from: '2010-01-01',
    to: '2012-01-01',
  });
};

const riskOf: Partial<Record<LifeDomain, string>> = {
  SUBSTANCE_USE: 'ADDICTION',
  MENTAL_HEALTH: 'PSYCHIATRIC_DISORDER',
  DOMESTIC_RELATIONS: 'DOMESTIC_VIOLENCE',
};

const fillTalk = ({ 'support-plans': sown }: Sowing): void => {
  sown.of(HelpQuestion).forEach((row, index) => {
    const riskFlags = (row.lifeDomains as LifeDomain[]).flatMap(domain => riskOf[domain] ?? []);
    const domains = (row.lifeDomains as LifeDomain[]).join();
    const texts = domains && {
      whyLighterHelpIsNotEnough: `why ${domains}`,
      answer: `answer ${domains}`,
      lightHelp: `light help ${domains}`,
      outcomeNote: `outcome ${domains}`,
    };
    const none = { whyLighterHelpIsNotEnough: null, answer: null, lightHelp: null, outcomeNote: null };
    const advisedWeight = domains ? 'TAILORED' : 'GENERAL';
    Object.assign(row, { receivedAt: minute(index), advisedWeight, riskFlags, outcome: 'HELPED', workerId: WORKER, ...none, ...texts });
    // What has been on the list, and is so no more, is looked at again.
    if (index % 2 === 0) row.state = 'CLARIFYING';
    sown.add(HelpQuestionEvent, {
      questionId: row.id,
      entryPoint: 'WIJKNETWERK',
      at: minute(index),
      step: 'CLARIFIED',
      state: 'CLARIFYING',
      teamId: row.teamId,
      workerId: WORKER,
      partyId: row.teamId,
    });
  });
  const asked = Map.groupBy(sown.of(HelpQuestion), ({ residentId: resident }) => resident);
  sown
    .of(ContactMoment)
    .forEach((row, index) => Object.assign(row, { at: minute(index), questionId: asked.get(row.residentId)?.[0]?.id ?? null }));
  sown
    .of(WaitingListEntry)
    .forEach((row, index) =>
      Object.assign(
        row,
        { youth: true, urgency: 'NORMAL', workerId: null },
        index % 2 === 0 && { until: '2026-02-01', endReason: 'STARTED', workerId: WORKER },
      ),
    );
  sown.add(HelpQuestion, { ...sown.of(HelpQuestion)[0], id: randomUUID(), residentId: null, stated: 'asked without a name' });
  sown.of(ContactMoment).forEach((row, index) => {
    const startsAt = new Date(Date.now() + (index + 1) * 3_600_000);
    const { residentId: of, teamId, lifeDomains, note } = row;
    const when = { startsAt, endsAt: new Date(startsAt.getTime() + 1_800_000), changedAt: minute(index), changedBy: WORKER };
    const about = { residentId: of, teamId, workerId: WORKER, lifeDomains, note };
    if (of) sown.add(Appointment, { id: randomUUID(), ...about, kind: 'HOME_VISIT', state: 'PLANNED', place: `room ${index}`, ...when });
  });
};

const fillPlans = ({ 'support-plans': sown, residents: people, consent, teams }: Sowing): void => {
  const provisionId = teams.of(Provision)[0]?.id;
  sown
    .of(Action)
    .forEach((row, index) => Object.assign(row, { provisionId, done: `2026-03-${String((index % 28) + 1).padStart(2, '0')}` }));
  const [own] = sown.of(SupportPlan);
  const household = people.of(Household)[1]?.id;
  const shared = { ...own, id: randomUUID(), residentIds: [residentId(4), residentId(5)], householdId: household, openedAt: minute(1) };
  const closed = { ...own, id: randomUUID(), state: 'COMPLETED', openedAt: minute(2) };
  Object.assign(own ?? {}, { householdId: people.of(Household)[0]?.id });
  sown.add(SupportPlan, shared, closed);
  const [goal] = sown.of(Goal);
  for (const [index, lifeDomain] of everyDomain.entries())
    sown.add(Goal, {
      ...goal,
      id: randomUUID(),
      planId: shared.id,
      residentId: residentId(4 + (index % 2)),
      lifeDomain,
      text: `shared ${lifeDomain}`,
    });
  const consentId = consent.of(Consent).find(row => row.granteeId === everything.id)?.id;
  for (const { id } of [own, shared] as Row[])
    sown.add(PlanParticipant, {
      id: randomUUID(),
      planId: id,
      partyId: 'woonbron',
      workerId: WORKER,
      consentId,
      from: '2026-01-01',
      to: '2026-12-31',
    });
  const step = { stopReason: null, contactWorkerId: null, reviewOn: null, participantId: null, workerId: WORKER, partyId: 'team-wielwijk' };
  for (const { id: planId } of [own, shared] as Row[])
    sown.add(
      PlanEvent,
      { ...step, planId, at: minute(1), step: 'BEGUN', contactWorkerId: WORKER },
      { ...step, planId, at: minute(2), step: 'REVIEW_SET', reviewOn: '2026-12-01' },
      { ...step, planId, at: minute(3), step: 'STOPPED', stopReason: 'NO_CONTACT' },
      {
        ...step,
        planId,
        at: minute(4),
        step: 'PARTICIPANT_JOINED',
        participantId: sown.of(PlanParticipant).find(row => row.planId === planId)?.id,
      },
    );
  for (const { id: goalId, residentId: subject, lifeDomain } of sown.of(Goal))
    sown.add(GoalEvent, {
      goalId,
      residentId: subject,
      lifeDomain,
      actionId: sown.of(Action).find(row => row.goalId === goalId)?.id ?? null,
      at: minute(4),
      workerId: WORKER,
      partyId: 'team-wielwijk',
      step: 'ACTION_ADDED',
      status: 'IN_PROGRESS',
    });
  for (const row of sown.of(Assessment)) Object.assign(row, { workerId: WORKER, recordedAt: minute(5) });
  const [assessment] = sown.of(Assessment);
  const again = { ...assessment, id: randomUUID(), phase: 'INTERIM', date: '2026-02-02', recordedAt: minute(6) };
  sown.add(Assessment, again);
  const scores = sown.of(AssessmentScore).filter(row => row.assessmentId === assessment?.id);
  sown.add(AssessmentScore, ...scores.map((row, index) => ({ ...row, id: randomUUID(), assessmentId: again.id, score: 1 + (index % 5) })));
  sown.add(SatisfactionRating, { id: randomUUID(), teamId: 'team-wielwijk', score: 7, at: '2026-02-01' });
};

/** What is between the team and each party: in the domains that the party may see, in one that it may not, and in two at once. */
const domainsFor = ({ categories }: TestParty): readonly (readonly LifeDomain[])[] => {
  const open = everyDomain.filter(domain => categories.includes(categoryOfLifeDomain(domain)));
  const closed = everyDomain.filter(domain => !open.includes(domain));
  const few = open.length > 8 && closed.length > 0 ? open.slice(0, 1) : open;
  const pair = [few[0], closed[0] ?? few[1]].filter(domain => domain !== undefined);
  return [...few.map(domain => [domain]), ...closed.slice(0, 2).map(domain => [domain]), pair];
};

const fillReferrals = ({ referrals: sown, consent, 'support-plans': plans, teams }: Sowing): void => {
  const consentOf = new Map(consent.of(Consent).map(row => [`${String(row.residentId)} ${String(row.granteeId)}`, row.id]));
  const questionId = plans.of(HelpQuestion).find(row => row.residentId === residentId(1))?.id;
  const provisionId = teams.of(Provision)[0]?.id;
  let step = 0;
  const receivers: readonly TestParty[] = [
    ...testParties,
    ...realPartners.map(id => ({ id, categories: ['HOUSING', 'FINANCE', 'WORK_EDUCATION'] satisfies DataCategory[] })),
  ];
  for (const party of receivers)
    for (const domains of domainsFor(party)) {
      const at = minute(++step);
      const [first] = domains;
      const about = {
        residentId: residentId(1),
        questionId,
        provisionId,
        fromPartyId: 'team-wielwijk',
        toPartyId: party.id,
        lifeDomains: domains,
      };
      const id = randomUUID();
      sown.add(Referral, {
        ...about,
        id,
        reason: `reason ${domains.join()}`,
        consentId: consentOf.get(`${residentId(1)} ${party.id}`) ?? consentOf.get(`${residentId(1)} ${everything.id}`),
        origin: 'PLAN',
        mandatoryReason: (first && riskOf[first]) ?? null,
        storedState: 'ON_HOLD',
        statusReason: `on hold ${step}`,
        feedback: step % 3 === 0 ? null : `feedback ${domains.join()}`,
        feedbackAt: step % 3 === 0 ? null : at,
        sentAt: at,
      });
      sown.add(ReferralEvent, { referral: id, at, state: 'REQUESTED', byPartyId: 'team-wielwijk', note: `note ${domains.join()}` });
      const application = randomUUID();
      sown.add(ProvisionApplication, {
        ...about,
        id: application,
        consentId: consentOf.get(`${residentId(1)} ${party.id}`) ?? consentOf.get(`${residentId(1)} ${everything.id}`),
        state: 'GRANTED',
        whyLighterHelpIsNotEnough: `why ${domains.join()}`,
        outcome: `outcome ${domains.join()}`,
        mediationOutcome: `mediation ${domains.join()}`,
        mediationResult: 'AGREED',
        submittedAt: at,
        decidedAt: minute(++step),
      });
      sown.add(ApplicationEvent, { application, at, state: 'SUBMITTED', byPartyId: 'team-wielwijk', note: `note ${domains.join()}` });
    }
  const known = sown.of(Referral).find(row => row.toPartyId === everything.id);
  for (const [lifeDomain, trigger] of Object.entries(riskOf))
    sown.add(MandatoryReferral, {
      id: randomUUID(),
      residentId: residentId(1),
      questionId: plans
        .of(HelpQuestion)
        .find(row => row.residentId === residentId(1) && (row.lifeDomains as LifeDomain[]).includes(lifeDomain as LifeDomain))?.id,
      trigger,
      lifeDomain,
      state: 'REFERRED',
      toPartyId: 'vivenz',
      referralId: known?.id,
      recordedAt: minute(++step),
      settledAt: minute(++step),
      settledBy: WORKER,
    });
  const refusedNot = { state: 'OPEN', referralId: null, settledAt: null, settledBy: null };
  sown
    .of(MandatoryReferral)
    .forEach(row => sown.add(MandatoryReferral, { ...row, ...refusedNot, id: randomUUID(), questionId, recordedAt: minute(++step) }));
};

const fillParties = ({ consent, teams }: Sowing): void => {
  for (const { id } of testParties) {
    consent.add(Grantee, { id, kind: 'ORGANISATION', partyKind: 'HOME_CARE', ceiling: EVERY_CATEGORY });
    consent.add(ClientRegistration, {
      id: `${id}-app`,
      partyId: id,
      purposeMask: purposeMask(['SUPPORT']),
      scopes: Object.keys(scopes) as Scope[],
    });
  }
  for (const [index, row] of consent.of(Consent).entries()) Object.assign(row, { recordedAt: minute(index), validUntil: NEXT_CENTURY });
  for (const row of consent.of(ConsentProvision)) Object.assign(row, { validUntil: NEXT_CENTURY });
  teams.add(CapacityLine, {
    id: randomUUID(),
    teamId: 'team-wielwijk',
    fte: 5,
    amount: null,
    from: '2018-01-01',
    to: null,
    source: 'test',
  });
  teams.add(ClarificationPeriod, { id: randomUUID(), teamId: 'team-wielwijk', from: '2016-01-01', to: '2099-12-31' });
  for (const record of [Provision, TeamDistrict, CapacityLine, ClarificationPeriod].flatMap(table => teams.of(table)))
    teams.add(DirectoryChange, {
      recordId: record.id,
      at: minute(1),
      workerId: WORKER,
      partyId: 'team-wielwijk',
      step: 'CHANGED',
      values: [{ name: 'source', was: 'before', became: 'after' }],
    });
  const location = teams.of(Location)[0]?.id;
  teams.add(OpeningException, { id: randomUUID(), locationId: location, date: '2099-01-02', opens: null, closes: null, reason: 'test' });
  teams.add(Presence, {
    id: randomUUID(),
    teamId: 'team-wielwijk',
    workerId: WORKER,
    locationName: 'a school',
    kind: 'SCHOOL',
    weekday: 1,
    from: '10:00',
    to: '12:00',
    validFrom: '2015-01-01',
    validTo: null,
  });
};

const fillHistory = ({ consent }: Sowing, { pseudonymOf }: Federation): void => {
  const withdrawn = { id: randomUUID(), residentId: residentId(1), granteeId: everything.id, action: 'SHARE' };
  // Before the one that stands, for the two say the same.
  const ended = { validFrom: new Date('2014-01-01T00:00:00Z'), validUntil: new Date('2014-02-01T00:00:00Z') };
  consent.add(Consent, {
    ...withdrawn,
    ...ended,
    storedState: 'WITHDRAWN',
    recordedAt: minute(9_999),
    recordedBy: WORKER,
    requestedBy: everything.id,
    notice: 'Mag dit?',
    noticeVersion: '2026-1',
    answeredAt: minute(1),
    withdrawnAt: minute(3),
  });
  const provision = {
    consentId: withdrawn.id,
    categoryMask: EVERY_CATEGORY,
    purposeMask: purposeMask(['SUPPORT']),
    authority: 'RESIDENT',
    recordedAt: minute(9_999),
  };
  consent.add(ConsentProvision, { ...withdrawn, ...ended, ...provision, id: randomUUID() });
  // One ends soon.
  consent.add(Consent, {
    ...withdrawn,
    ...NOT_ASKED,
    id: randomUUID(),
    granteeId: 'gp',
    storedState: 'ACTIVE',
    recordedAt: minute(9_000),
    recordedBy: WORKER,
    validFrom: minute(0),
    validUntil: new Date(Date.now() + 10 * 86_400_000),
    withdrawnAt: null,
  });
  // What was asked and not agreed to is stored as what is given, has no beginning, and opens nothing.
  for (const [index, [requestedBy, granteeId, storedState]] of (
    [
      [everything.id, everything.id, 'REQUESTED'],
      ['team-wielwijk', everything.id, 'REQUESTED'],
      ['team-wielwijk', 'woonbron', 'REQUESTED'],
      ['mee', 'mee', 'REQUESTED'],
      [everything.id, everything.id, 'REFUSED'],
      ['team-wielwijk', everything.id, 'REFUSED'],
      [everything.id, everything.id, 'WITHDRAWN'],
    ] as const
  ).entries()) {
    const asked = { ...withdrawn, id: randomUUID(), granteeId, validFrom: null, validUntil: NEXT_CENTURY };
    const recordedAt = minute(10_000 + index);
    const answeredAt = storedState === 'REFUSED' ? minute(20_000) : null;
    const notice = { notice: `Mag dit, ${index}?`, noticeVersion: '2026-2' };
    const withdrawnAt = storedState === 'WITHDRAWN' ? minute(20_001) : null;
    consent.add(Consent, { ...asked, ...notice, storedState, requestedBy, recordedAt, recordedBy: WORKER, answeredAt, withdrawnAt });
    consent.add(ConsentProvision, { ...asked, ...provision, id: randomUUID(), consentId: asked.id, recordedAt });
  }
  // What was lifted is read, and takes nothing away.
  const objection = { residentId: residentId(1), partyId: null, partyKind: null, recordedBy: WORKER, liftedAt: minute(9_998) };
  const [categoryMask, purposes] = [maskOfAll(['HOUSING', 'FINANCE']), purposeMask(['SUPPORT'])];
  consent.add(
    Objection,
    { ...objection, id: randomUUID(), reach: 'PARTY', partyId: 'woonbron', categoryMask, purposeMask: purposes, recordedAt: minute(1) },
    { ...objection, id: randomUUID(), reach: 'KIND', partyKind: 'HOME_CARE', categoryMask, purposeMask: null, recordedAt: minute(2) },
    { ...objection, id: randomUUID(), reach: 'EVERYONE', categoryMask: null, purposeMask: purposes, recordedAt: minute(3) },
    {
      ...objection,
      id: randomUUID(),
      reach: 'PARTY',
      partyId: 'gemeente',
      categoryMask: null,
      purposeMask: null,
      recordedAt: minute(4),
      liftedAt: null,
    },
  );
  consent.add(EmergencyOverride, ...overrideRows());
  const hold = {
    residentId: residentId(1),
    reason: 'a claim in court',
    placedBy: 'an officer',
    until: null,
    liftedAt: null,
    liftedBy: null,
  };
  consent.add(
    LegalHold,
    { ...hold, id: randomUUID(), placedAt: minute(1), until: minute(5), liftedAt: minute(3), liftedBy: 'another officer' },
    { ...hold, id: randomUUID(), placedAt: minute(2) },
  );
  // The log is read from its newest record on, and grows while the test runs: this one is on every first page of it.
  consent.add(Disclosure, {
    id: randomUUID(),
    at: NEXT_CENTURY,
    subject: 'woonbron-app',
    client: 'woonbron-app',
    party: 'woonbron',
    roles: [],
    purpose: purposeMask(['SUPPORT']),
    operation: 'Seeded',
    traceId: 'a'.repeat(32),
    subgraph: 'residents',
    asked: maskOfAll(['IDENTITY', 'HOUSING']),
    residents: [residentId(2), residentId(1)].map(pseudonymOf),
    permitted: [0, maskOfAll(['IDENTITY', 'CONTACT']) | Qualifier.KNOWN],
    bases: ['', 'CONSENT'],
    provisions: ['', withdrawn.id],
  });
};

/** No two records of a kind were edited equally often. */
const fillVersions = ({ 'support-plans': sown, residents: people }: Sowing): void => {
  people.of(Resident).forEach((row, index) => Object.assign(row, { version: index + 2 }));
  for (const table of [Appointment, HelpQuestion, WaitingListEntry, SupportPlan, PlanParticipant, Goal, Action])
    sown.of(table).forEach((row, index) => Object.assign(row, { version: index + 2 }));
};

/** Makes one rich world of it: every column of every type has a value somewhere. */
export const enrich = (sowing: Sowing, federation: Federation): void => {
  fillPeople(sowing);
  fillTalk(sowing);
  fillPlans(sowing);
  fillReferrals(sowing);
  fillParties(sowing);
  fillHistory(sowing, federation);
  fillVersions(sowing);
};
