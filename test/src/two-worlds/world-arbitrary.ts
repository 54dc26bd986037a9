import { provisions } from '@wijkgraph/sandbox/reference';
import { DataCategory, LifeDomain, type Purpose } from '@wijkgraph/schema';
import fc from 'fast-check';
import { WORKER } from '../world/worker.ts';
import { ceilings, kindOf, parties, type PartyName } from './access-model.ts';
import { emptyWorld, idOf, versioned, type World } from './world.ts';

const categories = Object.values(DataCategory);
const STAFF: readonly Purpose[] = ['INTAKE', 'SUPPORT', 'REFERRAL', 'PROVISION_APPLICATION'];
export const worldTeams = ['team-wielwijk', 'team-krispijn'] as const;
export const worldDistricts = ['WK050507', 'WK050503', 'WK050509'] as const;

const past = new Date('2019-01-05T09:00:00.000Z');
const later = new Date('2020-03-01T10:30:00.000Z');
const muchLater = new Date('2020-09-01T10:30:00.000Z');
const distant = new Date('2098-01-01T00:00:00.000Z');

/** Numbers of the test range 999 that pass the eleven test, without end. */
export const bsnOf = (index: number): string => {
  for (let number = 999_000_000 + index * 20; ; number += 1) {
    const digits = String(number);
    const sum = [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
    if (sum % 11 === 0) return digits;
  }
};

const often = <Value>(weight: number, ...values: readonly [Value, ...Value[]]): fc.Arbitrary<Value> =>
  fc.oneof({ weight, arbitrary: fc.constant(values[0]) }, { weight: 10 - weight, arbitrary: fc.constantFrom(...values) });

const domain = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<LifeDomain>('HOUSING', 'FINANCES', 'PHYSICAL_HEALTH', 'SUBSTANCE_USE') },
  { weight: 2, arbitrary: fc.constantFrom(...Object.values(LifeDomain)) },
);
const someDomains = fc.uniqueArray(domain, { minLength: 1, maxLength: 3 });
const party = fc.constantFrom(...parties);
const when = fc.constantFrom(past, later);
const period = often<'ACTIVE' | 'EXPIRED' | 'FUTURE' | 'WITHDRAWN' | 'ENDING'>(7, 'ACTIVE', 'EXPIRED', 'FUTURE', 'WITHDRAWN', 'ENDING');

const shareWith = (grantee: fc.Arbitrary<PartyName>) =>
  grantee.chain(to =>
    fc.record({
      party: fc.constant<PartyName>(to),
      categories: fc
        .tuple(fc.subarray([...ceilings[to]], { minLength: 1 }), fc.subarray(categories, { maxLength: 3 }))
        .map(([likely, any]) => [...new Set([...likely, ...any])]),
      purposes: often<readonly Purpose[]>(7, ['SUPPORT', 'REFERRAL'], ['SUPPORT'], ['REFERRAL'], ['PROVISION_APPLICATION']),
      period,
    }),
  );
type ShareSpec = ReturnType<typeof shareWith> extends fc.Arbitrary<infer Spec> ? Spec : never;

/** Said in the first seconds of the resident's record, as the consents are: before one, after it, or at the same moment. */
const objectionTo = (grantee: fc.Arbitrary<PartyName>) =>
  fc.record({
    reach: often<'PARTY' | 'KIND' | 'EVERYONE'>(6, 'PARTY', 'KIND', 'EVERYONE'),
    party: grantee,
    categories: fc.option(fc.subarray(categories, { minLength: 1, maxLength: 4 }), { freq: 4 }),
    purposes: fc.option(fc.subarray<Purpose>(['SUPPORT', 'REFERRAL'], { minLength: 1 }), { freq: 3 }),
    second: fc.nat({ max: 5 }),
    lifted: often(7, false, true),
  });

type ObjectionSpec = ReturnType<typeof objectionTo> extends fc.Arbitrary<infer Spec> ? Spec : never;

const household = fc.option(fc.constantFrom('one', 'two'), { freq: 2 });

const residentWith = (grantee: fc.Arbitrary<PartyName>) =>
  fc.record({
    team: fc.constantFrom(...worldTeams),
    recorded: often(7, true, false),
    district: fc.constantFrom(...worldDistricts),
    firstName: fc.constantFrom('Anna', 'Bram', 'Cem', 'Dirk', 'Els'),
    lastName: fc.constantFrom('Jansen', 'Janssens', 'Bakker', 'Bakkum'),
    hasBsn: often(7, true, false),
    confidential: fc.boolean(),
    hasPhone: fc.boolean(),
    household,
    shares: fc.uniqueArray(shareWith(grantee), { maxLength: 4, selector: ({ party: to, period: span }) => `${to} ${span}` }),
    objections: fc.oneof(
      { weight: 2, arbitrary: fc.constant<ObjectionSpec[]>([]) },
      { weight: 1, arbitrary: fc.array(objectionTo(grantee), { minLength: 1, maxLength: 2 }) },
    ),
    network: fc.nat({ max: 2 }),
    represents: fc.option(fc.nat({ max: 5 }), { freq: 2 }),
    plan: fc.option(
      fc.record({
        closed: often(8, false, true),
        goals: fc.array(fc.record({ lifeDomain: domain, actions: fc.nat({ max: 2 }) }), { maxLength: 4 }),
        participants: fc.array(party, { maxLength: 2 }),
        rated: fc.boolean(),
      }),
      { freq: 5 },
    ),
    questions: fc.array(fc.record({ lifeDomains: someDomains, waits: fc.boolean(), at: when }), { maxLength: 3 }),
    contacts: fc.array(fc.record({ lifeDomains: someDomains, noted: fc.boolean(), at: when }), { maxLength: 3 }),
    assessed: fc.array(fc.uniqueArray(domain, { maxLength: 3 }), { maxLength: 2 }),
    referrals: fc.array(
      fc.record({
        from: often<string>(8, 'team-wielwijk', 'team-krispijn', 'gp', 'mee'),
        to: party,
        lifeDomains: someDomains,
        state: often(6, 'REQUESTED', 'DRAFT', 'COMPLETED', 'REJECTED'),
        asks: fc.boolean(),
        at: when,
        compulsory: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    applications: fc.array(
      fc.record({
        from: fc.constantFrom(...worldTeams),
        to: party,
        lifeDomains: someDomains,
        state: often(7, 'SUBMITTED', 'DRAFT', 'GRANTED'),
        at: when,
      }),
      { maxLength: 2 },
    ),
  });
export type ResidentSpec = ReturnType<typeof residentWith> extends fc.Arbitrary<infer Spec> ? Spec : never;

export const residentSpec = residentWith(party);
const worldSpecFor = (grantee: fc.Arbitrary<PartyName>) =>
  fc.record({
    residents: fc.array(residentWith(grantee), { minLength: 3, maxLength: 6 }),
    /** Whether the members of a household have one plan together. */
    together: fc.boolean(),
  });
type WorldSpec = ReturnType<typeof worldSpecFor> extends fc.Arbitrary<infer Spec> ? Spec : never;

const periods = {
  ACTIVE: { validFrom: past, validUntil: null },
  ENDING: { validFrom: past, validUntil: distant },
  EXPIRED: { validFrom: past, validUntil: later },
  FUTURE: { validFrom: distant, validUntil: null },
  WITHDRAWN: { validFrom: past, validUntil: null },
} as const;

const TRIGGERS = { SUBSTANCE_USE: 'ADDICTION', MENTAL_HEALTH: 'PSYCHIATRIC_DISORDER', DOMESTIC_RELATIONS: 'DOMESTIC_VIOLENCE' } as const;
const triggerOf = (domains: readonly LifeDomain[]) =>
  domains.flatMap(name => (name in TRIGGERS ? [{ lifeDomain: name, trigger: TRIGGERS[name as keyof typeof TRIGGERS] }] : []))[0];

/** Writes the rows of specified residents. `label` keeps the ids of one world's own residents apart from those both have. */
export const buildWorld = ({ residents, together }: WorldSpec, label = ''): World => {
  const world = emptyWorld();
  const idAt = (index: number): string => idOf(label, 'resident', index % residents.length);
  const provisionId = (index: number): string | null => provisions[index % provisions.length]?.id ?? null;

  residents.forEach((spec, index) => {
    const residentId = idAt(index);
    const name = `${spec.firstName}${label}${index}`;
    const own = (...words: readonly (string | number)[]): string => idOf(residentId, ...words);
    const consents = new Map<string, string>();

    const give = (to: string, action: 'RECORD' | 'SHARE', given: Pick<ShareSpec, 'categories' | 'purposes' | 'period'>): void => {
      const id = own('consent', to, given.period, action);
      const withdrawn = given.period === 'WITHDRAWN';
      const span = periods[given.period];
      const about = { residentId, granteeId: to, action };
      consents.set(to, id);
      const recordedAt = new Date(past.getTime() + index * 60_000 + consents.size * 1_000);
      world.consent.push({
        id,
        ...about,
        ...span,
        storedState: withdrawn ? 'WITHDRAWN' : 'ACTIVE',
        recordedAt,
        recordedBy: WORKER,
        requestedBy: null,
        notice: null,
        noticeVersion: null,
        answeredAt: null,
        withdrawnAt: withdrawn ? later : null,
      });
      world.provisionOfConsent.push({
        id: own('provision', to, given.period, action),
        consentId: id,
        ...about,
        categories: categories.filter(category => given.categories.includes(category)),
        purposes: given.purposes,
        recordedAt,
        ...span,
        ...(withdrawn && { validUntil: later }),
      });
    };

    if (spec.recorded) give(spec.team, 'RECORD', { categories, purposes: STAFF, period: 'ACTIVE' });
    for (const given of spec.shares) give(given.party, 'SHARE', given);

    spec.objections.forEach(({ reach, party: to, categories: named, purposes, second, lifted }, number) =>
      world.objection.push({
        id: own('objection', number),
        residentId,
        reach,
        partyId: reach === 'PARTY' ? to : null,
        partyKind: reach === 'KIND' ? kindOf[to] : null,
        categories: named,
        purposes,
        recordedAt: new Date(past.getTime() + index * 60_000 + second * 1_000),
        recordedBy: WORKER,
        liftedAt: lifted ? later : null,
      }),
    );

    world.resident.push({
      id: residentId,
      firstName: name,
      namePrefix: index % 2 === 0 ? null : 'van',
      lastName: spec.lastName,
      birthDate: `19${60 + index}-02-01`,
      bsn: spec.hasBsn ? bsnOf(index + (label === '' ? 0 : 100)) : null,
      street: `Street of ${name}`,
      houseNumber: `${index}-A`,
      postcode: '3317 XX',
      city: 'Dordrecht',
      districtCode: spec.district,
      confidentialAddress: spec.confidential,
      phone: spec.hasPhone ? `phone of ${name}` : null,
      email: `${name}@example.org`,
      language: 'nl',
      interpreterNeeded: false,
    });

    for (let number = 0; number < spec.network; number += 1)
      world.networkMember.push({
        id: own('network', number),
        residentId,
        name: `Friend ${number} of ${name}`,
        relation: 'friend',
        support: null,
      });
    if (spec.represents !== null && spec.represents % residents.length !== index) {
      const representativeId = idAt(spec.represents);
      const recorded = { residentId, representativeId, recordedAt: past, recordedBy: WORKER };
      world.representation.push({ id: own('representation'), ...recorded, kind: 'MENTOR', agreeing: 1, validFrom: past, validUntil: null });
      if (spec.represents % 2 === 1) {
        const raised = { residentId, representativeId, reason: `fear of ${name}`, raisedAt: past, raisedBy: WORKER };
        world.safetyFlag.push({ id: own('flag'), ...raised, liftedAt: null, liftedBy: null });
      }
    }
    if (spec.household !== null) {
      const householdId = idOf(label, 'household', spec.household);
      if (!world.household.some(({ id }) => id === householdId)) world.household.push({ id: householdId });
      world.householdMember.push({ id: own('member'), householdId, residentId, role: 'ADULT', from: '2020-01-01', to: null });
    }

    spec.questions.forEach(({ lifeDomains, waits, at }, number) => {
      const id = own('question', number);
      const flagged = triggerOf(lifeDomains);
      const urgency = ['NORMAL', 'CRISIS', 'URGENT'][(number + index) % 3];
      world.question.push({
        id,
        residentId,
        teamId: spec.team,
        channel: 'WALK_IN',
        entryPoint: 'TEAM',
        receivedAt: at,
        stated: `stated ${number} by ${name}`,
        underlying: `underlying ${number} of ${name}`,
        lifeDomains,
        riskFlags: flagged ? [flagged.trigger] : [],
        urgency,
        advisedWeight: waits ? 'TAILORED' : null,
        whyLighterHelpIsNotEnough: waits ? `why ${number} of ${name}` : null,
        answer: null,
        lightHelp: waits ? null : `light help ${number} of ${name}`,
        outcome: waits ? null : 'HELPED',
        outcomeNote: waits ? `outcome ${number} of ${name}` : null,
        workerId: waits ? null : WORKER,
        state: waits ? 'WAITING' : 'CLARIFYING',
      });
      (['REGISTERED', 'CLARIFIED'] as const).forEach((step, place) =>
        world.questionEvent.push({
          id: own('question event', number, place),
          questionId: id,
          at: new Date(at.getTime() + place * 60_000),
          step,
          state: place === 0 ? 'RECEIVED' : 'CLARIFYING',
          teamId: spec.team,
          workerId: place === 0 ? null : WORKER,
          partyId: place === 0 ? 'wijkinformatiepunt' : spec.team,
        }),
      );
      if (waits)
        world.waiting.push({
          id: own('waiting', number),
          residentId,
          questionId: id,
          teamId: spec.team,
          youth: number === 1,
          urgency,
          since: '2026-01-06',
          until: null,
          endReason: null,
          workerId: null,
        });
      if (flagged)
        world.mandatoryReferral.push({
          id: own('mandatory', number),
          residentId,
          questionId: id,
          ...flagged,
          state: 'OPEN',
          toPartyId: 'vivenz',
          referralId: null,
          recordedAt: past,
          settledAt: null,
          settledBy: null,
        });
    });
    spec.contacts.forEach(({ lifeDomains, noted, at }, number) =>
      world.contact.push({
        id: own('contact', number),
        residentId,
        teamId: spec.team,
        workerId: WORKER,
        kind: 'SUPPORT',
        channel: 'PHONE',
        at,
        lifeDomains,
        note: noted ? `note ${number} of ${name}` : null,
      }),
    );
    spec.assessed.forEach((scored, number) => {
      const assessmentId = own('assessment', number);
      world.assessment.push({
        id: assessmentId,
        residentId,
        phase: 'START',
        date: `2026-01-0${number + 1}`,
        version: 'ZRM 2017',
        workerId: number % 2 === 0 ? WORKER : null,
        recordedAt: later,
      });
      for (const lifeDomain of scored)
        world.score.push({ id: own('score', number, lifeDomain), assessmentId, residentId, lifeDomain, score: 2 + number });
    });

    spec.referrals.forEach(({ from, to, lifeDomains, state, asks, at, compulsory }, number) => {
      const id = own('referral', number);
      const sent = state !== 'DRAFT';
      const flagged = compulsory ? triggerOf(lifeDomains) : undefined;
      world.referral.push({
        id,
        residentId,
        questionId: asks && spec.questions.length > 0 ? own('question', 0) : null,
        fromPartyId: from,
        toPartyId: to,
        provisionId: provisionId(number),
        lifeDomains,
        reason: `reason ${number} of ${name}`,
        consentId: sent ? (consents.get(to) ?? own('consent', 'unknown', number)) : null,
        origin: 'CLARIFICATION',
        mandatoryReason: flagged?.trigger ?? null,
        storedState: state,
        statusReason: state === 'REJECTED' ? `status of ${number}` : null,
        feedback: state === 'COMPLETED' ? `feedback ${number} on ${name}` : null,
        feedbackAt: state === 'COMPLETED' ? later : null,
        sentAt: sent ? at : null,
      });
      if (sent)
        world.referralEvent.push({
          id: own('event', number),
          referralId: id,
          at,
          state: 'REQUESTED',
          byPartyId: from,
          note: `event note ${number} of ${name}`,
        });
    });
    spec.applications.forEach(({ from, to, lifeDomains, state, at }, number) => {
      const applicationId = own('application', number);
      world.applicationEvent.push({
        id: own('application event', number),
        applicationId,
        at,
        state: state === 'DRAFT' ? 'DRAFT' : 'SUBMITTED',
        byPartyId: from,
        note: `event note ${number} of ${name}`,
      });
      world.application.push({
        id: applicationId,
        residentId,
        provisionId: provisionId(number + 3),
        questionId: spec.questions.length > 0 ? own('question', 0) : null,
        fromPartyId: from,
        toPartyId: to,
        lifeDomains,
        state,
        whyLighterHelpIsNotEnough: `why ${number} of ${name}`,
        outcome: state === 'GRANTED' ? `outcome ${number} of ${name}` : null,
        mediationOutcome: null,
        mediationResult: null,
        consentId: state === 'DRAFT' ? null : (consents.get(to) ?? own('consent', 'unknown', number)),
        submittedAt: state === 'DRAFT' ? null : at,
        decidedAt: state === 'GRANTED' ? later : null,
      });
    });

    const shared = together && spec.household !== null;
    if (spec.plan) {
      const { closed, goals, participants, rated } = spec.plan;
      const planId = shared ? idOf(label, 'plan of household', spec.household as string) : own('plan');
      const housemates = shared
        ? residents.flatMap((other, place) => (other.household === spec.household ? [idAt(place)] : []))
        : [residentId];
      const householdId = shared ? idOf(label, 'household', spec.household as string) : null;
      if (!world.plan.some(({ id }) => id === planId)) {
        world.plan.push({
          id: planId,
          residentIds: housemates,
          householdId,
          teamId: spec.team,
          contactWorkerId: WORKER,
          state: closed ? 'COMPLETED' : 'ACTIVE',
          openedAt: later,
          agreedAt: later,
          reviewOn: '2026-12-01',
        });
        const by = { planId, workerId: WORKER, partyId: spec.team, stopReason: null, reviewOn: null, participantId: null };
        world.planEvent.push(
          { ...by, id: own('plan event', 0), at: later, step: 'BEGUN', contactWorkerId: WORKER },
          { ...by, id: own('plan event', 1), at: muchLater, step: closed ? 'COMPLETED' : 'ACTIVATED', contactWorkerId: null },
        );
      }
      goals.forEach(({ lifeDomain, actions }, number) => {
        const goalId = own('goal', number);
        world.goal.push({
          id: goalId,
          planId,
          residentId,
          lifeDomain,
          text: `${lifeDomain} goal ${number} of ${name}`,
          baseline: null,
          target: `target ${number} of ${name}`,
          status: 'IN_PROGRESS',
          ownContribution: null,
        });
        const goalBy = { goalId, residentId, lifeDomain, workerId: WORKER, partyId: spec.team, status: 'IN_PROGRESS', actionId: null };
        world.goalEvent.push({ ...goalBy, id: own('goal event', number), at: later, step: 'ADDED' });
        for (let step = 0; step < actions; step += 1)
          world.action.push({
            id: own('action', number, step),
            goalId,
            residentId,
            lifeDomain,
            provisionId: step === 0 ? null : provisionId(number),
            by: 'RESIDENT',
            text: `action ${step} for goal ${number} of ${name}`,
            due: '2026-12-31',
            done: null,
          });
      });
      participants.forEach((helper, number) =>
        world.participant.push({
          id: own('participant', number),
          planId,
          partyId: helper,
          workerId: number === 0 ? WORKER : null,
          consentId: consents.get(helper) ?? own('consent', 'of participant', number),
          otherConsentIds: [],
          from: `2026-02-0${number + 1}`,
          to: null,
        }),
      );
      if (rated) world.rating.push({ id: own('rating'), teamId: spec.team, score: 7, at: '2026-03-01' });
    }
  });
  for (const name of versioned) for (const row of world[name]) Object.assign(row, { version: 1 });
  return world;
};

const isParty = (name: string): name is PartyName => parties.some(known => known === name);

/** A world in which a good half of what is shared is shared with one party: there is little to tell those with whom nothing is. */
export const worldAround = (name: string): fc.Arbitrary<World> =>
  worldSpecFor(
    isParty(name) ? fc.oneof({ weight: 3, arbitrary: fc.constant<PartyName>(name) }, { weight: 2, arbitrary: party }) : party,
  ).map(spec => buildWorld(spec));

/** A world of which one team holds the whole record, and nobody objects to that. */
export const openWorld: fc.Arbitrary<World> = worldSpecFor(party).map(({ residents, together }) =>
  buildWorld({
    together,
    residents: residents.map(spec => ({
      ...spec,
      team: 'team-wielwijk' as const,
      recorded: true,
      objections: spec.objections.filter(({ reach, lifted }) => reach !== 'EVERYONE' || lifted),
    })),
  }),
);
