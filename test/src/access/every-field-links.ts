import {
  categoriesOf,
  categoryOfLifeDomain,
  covers,
  type DataCategory,
  type LifeDomain,
  maskOf,
  maskOfAll,
  purposesOf,
} from '@wijkgraph/schema';
import type { Row } from '../world/rows.ts';
import { type Asker, categoriesOfRow, isShown } from './every-field-asker.ts';
import { previewed, weighed } from './every-field-explained.ts';
import { inDutch, receiptBy } from './every-field-own-view.ts';
import { partiesOf, type Stored, subjectsOf, Truth } from './every-field-truth.ts';

export type Found = Stored | readonly Stored[] | null;
type Link = (row: Row, truth: Truth, asker: Asker) => Found;

const one =
  (type: string, property: string, key = 'id'): Link =>
  (row, truth) =>
    truth.one(type, row[property], key);
const many =
  (type: string, property: string, own = 'id'): Link =>
  (row, truth) =>
    truth.many(type, property, row[own]);
const sorted =
  (type: string, property: string, by: string, ascending: boolean): Link =>
  (row, truth) =>
    Truth.sorted(truth.many(type, property, row.id), by, ascending);
const party =
  (property: string): Link =>
  (row, truth) =>
    row[property] ? (truth.one('Party', row[property]) ?? { type: 'Party', row: { id: row[property] } }) : null;

const mayAll = (stored: Stored, asker: Asker, category: 'PLAN' | 'HELP_QUESTION' | 'CONTACT_LOG'): boolean =>
  subjectsOf(stored).length > 0 ? subjectsOf(stored).every(id => asker.of(id).categories.has(category)) : asker.ofRow(stored).known;
const permitted =
  (type: string, property: string, category: 'PLAN' | 'HELP_QUESTION'): Link =>
  (row, truth, asker) =>
    Truth.sorted(truth.many(type, property, row.id), 'id', true).filter(stored => mayAll(stored, asker, category));

const plansOf = (row: Row, truth: Truth): readonly Stored[] =>
  Truth.sorted(
    truth.all('SupportPlan').filter(stored => subjectsOf(stored).includes(row.id as string)),
    'openedAt',
    false,
  );

const timelines = new WeakMap<Truth, Map<string, readonly Stored[]>>();

const timelineOf = (resident: string, truth: Truth): readonly Stored[] => {
  const known = timelines.get(truth) ?? new Map<string, readonly Stored[]>();
  timelines.set(truth, known);
  const timeline = known.get(resident) ?? entriesOf(resident, truth);
  known.set(resident, timeline);
  return timeline;
};

/** The records that stand in the timeline of a dossier, each with what it is called there and of which category it is. */
const entriesOf = (resident: string, truth: Truth): readonly Stored[] => {
  const entries = (
    type: string,
    kind: string,
    categories: (row: Row) => readonly DataCategory[],
    at: (row: Row) => Date,
  ): readonly Stored[] =>
    truth
      .all(type)
      .filter(stored => subjectsOf(stored).includes(resident))
      .map(record => ({
        type: 'TimelineEntry',
        row: { kind, record, at: at(record.row), categories: categories(record.row), residentIds: subjectsOf(record) },
      }));
  const dated = ({ at }: Row): Date => at as Date;
  const place = ({ row: { at, kind, record } }: Stored): string => {
    const { id, planId, goalId, questionId, step, participantId, actionId } = (record as Stored).row;
    return [(at as Date).toISOString(), kind, id ?? planId ?? goalId ?? questionId, step, participantId, actionId]
      .filter(Boolean)
      .join(' ');
  };
  return [
    ...entries(
      'HelpQuestion',
      'QUESTION',
      () => ['HELP_QUESTION'],
      row => row.receivedAt as Date,
    ),
    ...entries('HelpQuestionEvent', 'QUESTION_STEP', () => ['HELP_QUESTION'], dated),
    ...entries(
      'WaitingListEntry',
      'WAITING',
      () => ['HELP_QUESTION'],
      row => new Date(`${String(row.since)}T00:00:00+01:00`),
    ),
    ...entries('ContactMoment', 'CONTACT', () => ['CONTACT_LOG'], dated),
    ...entries('PlanEvent', 'PLAN', () => ['PLAN'], dated),
    ...entries('GoalEvent', 'GOAL', row => ['PLAN', categoryOfLifeDomain(row.lifeDomain as LifeDomain)], dated),
    ...entries(
      'Assessment',
      'ASSESSMENT',
      () => ['PLAN'],
      row => new Date(`${String(row.date)}T00:00:00+01:00`),
    ),
  ].toSorted((one, other) => (place(one) < place(other) ? 1 : -1));
};

/** A step with a goal is reached through its plan, which everybody in it permits. */
const planPermits = ({ row: { kind, record } }: Stored, truth: Truth, asker: Asker): boolean => {
  if (kind !== 'GOAL') return true;
  const plan = truth.one('SupportPlan', truth.one('Goal', (record as Stored).row.goalId)?.row.planId);
  return plan !== null && mayAll(plan, asker, 'PLAN');
};

const recordOf =
  (type: string): Link =>
  ({ record }) =>
    (record as Stored).type === type ? (record as Stored) : null;

/** What lies between parties: all of it for the resident, the own team and oversight, else what the asker sent or received. */
const between =
  (type: string, sent: string): Link =>
  (row, truth, asker) => {
    const { ownTeam, ownAccess, oversight } = asker.of(row.id as string);
    const mine = ({ row: { fromPartyId, toPartyId, [sent]: at } }: Stored): boolean =>
      fromPartyId === asker.persona.party || (toPartyId === asker.persona.party && at !== null);
    return Truth.sorted(truth.many(type, 'residentId', row.id), 'id', true).filter(
      stored => ownTeam || ownAccess || oversight || mine(stored),
    );
  };

/** The steps of it, the newest first. */
const stepsBetween =
  (type: string, sent: string, course: string): Link =>
  (row, truth, asker) => {
    const place = ({ row: step }: Stored): string => `${(step.at as Date).toISOString()} ${String(step[course])}`;
    return [between(type, sent)(row, truth, asker) ?? []].flat().toSorted((one, other) => (place(one) < place(other) ? 1 : -1));
  };

/** Where a field leads that is not stored under its own name: from the columns, in the words of the domain. */
export const links: Readonly<Record<string, Link>> = {
  'Action.provision': one('Provision', 'provisionId'),
  'Appointment.changedBy': one('Worker', 'changedBy'),
  'Appointment.resident': one('Resident', 'residentId'),
  'Appointment.team': one('Team', 'teamId'),
  'Appointment.worker': one('Worker', 'workerId'),
  'Assessment.scores': many('AssessmentScore', 'assessmentId'),
  'Assessment.worker': one('Worker', 'workerId'),
  'CapacityLine.changes': many('DirectoryChange', 'recordId'),
  'CapacityLine.team': one('Team', 'teamId'),
  'ClarificationPeriod.changes': many('DirectoryChange', 'recordId'),
  'ClarificationPeriod.team': one('Team', 'teamId'),
  'Consent.grantee': party('granteeId'),
  'Consent.provisions': many('ConsentProvision', 'consentId'),
  'Consent.requestedBy': party('requestedBy'),
  'Consent.resident': one('Resident', 'residentId'),
  'ContactMoment.question': one('HelpQuestion', 'questionId'),
  'ContactMoment.team': one('Team', 'teamId'),
  'ContactMoment.worker': one('Worker', 'workerId'),
  'AccessExplanation.provisions': (_row, truth) => weighed(truth),
  'AccessPreview.categories': () => previewed,
  'AccessLogEntry.party': party('partyId'),
  'DirectoryChange.party': party('partyId'),
  'DirectoryChange.worker': one('Worker', 'workerId'),
  'District.assignments': many('TeamDistrict', 'districtCode', 'code'),
  'District.teams': (row, truth) =>
    truth.many('TeamDistrict', 'districtCode', row.code).flatMap(({ row: { teamId } }) => truth.one('Team', teamId) ?? []),
  'EmergencyOverride.party': party('party'),
  'EmergencyOverride.resident': one('Resident', 'residentId'),
  'Goal.actions': many('Action', 'goalId'),
  'Goal.plan': one('SupportPlan', 'planId'),
  'HelpQuestion.history': many('HelpQuestionEvent', 'questionId'),
  'Goal.events': many('GoalEvent', 'goalId'),
  'GoalEvent.action': one('Action', 'actionId'),
  'GoalEvent.party': party('partyId'),
  'GoalEvent.worker': one('Worker', 'workerId'),
  'HelpQuestion.resident': one('Resident', 'residentId'),
  'Figures.team': one('Team', 'teamId'),
  'Figures.district': () => null,
  'HelpQuestion.team': one('Team', 'teamId'),
  'HelpQuestion.waiting': many('WaitingListEntry', 'questionId'),
  'HelpQuestion.worker': one('Worker', 'workerId'),
  'HelpQuestionEvent.party': party('partyId'),
  'HelpQuestionEvent.team': one('Team', 'teamId'),
  'HelpQuestionEvent.worker': one('Worker', 'workerId'),
  'Household.members': many('HouseholdMember', 'householdId'),
  'HouseholdMember.resident': one('Resident', 'residentId'),
  'LegalHold.resident': one('Resident', 'residentId'),
  'Location.openingExceptions': many('OpeningException', 'locationId'),
  'Location.openingHoursToCome': (row, truth) =>
    truth.many('OpeningHours', 'locationId', row.id).filter(({ row: { validFrom } }) => String(validFrom) > '2090'),
  'Location.openingHours': many('OpeningHours', 'locationId'),
  'Location.team': one('Team', 'teamId'),
  'MandatoryReferral.question': one('HelpQuestion', 'questionId'),
  'MandatoryReferral.referral': one('Referral', 'referralId'),
  'MandatoryReferral.resident': one('Resident', 'residentId'),
  'MandatoryReferral.settledBy': one('Worker', 'settledBy'),
  'MandatoryReferral.to': party('toPartyId'),
  'Me.party': party('partyId'),
  'MyWork.questions': (row, truth, asker) =>
    Truth.sorted(truth.many('HelpQuestion', 'workerId', row.id), 'receivedAt', true).filter(stored =>
      mayAll(stored, asker, 'HELP_QUESTION'),
    ),
  'MyWork.supportPlans': (row, truth, asker) =>
    Truth.sorted(truth.many('SupportPlan', 'contactWorkerId', row.id), 'id', true).filter(
      stored => stored.row.state !== 'COMPLETED' && stored.row.state !== 'STOPPED' && mayAll(stored, asker, 'PLAN'),
    ),
  'Objection.party': party('partyId'),
  'Objection.resident': one('Resident', 'residentId'),
  'OpeningException.changes': many('DirectoryChange', 'recordId'),
  'OpeningException.location': one('Location', 'locationId'),
  'OpeningHours.changes': many('DirectoryChange', 'recordId'),
  'OpeningHours.location': one('Location', 'locationId'),
  'Party.organisation': one('Organisation', 'id'),
  'Party.team': one('Team', 'id'),
  'PlanEvent.contactWorker': one('Worker', 'contactWorkerId'),
  'PlanEvent.participant': one('PlanParticipant', 'participantId'),
  'PlanEvent.party': party('partyId'),
  'PlanEvent.worker': one('Worker', 'workerId'),
  'PlanParticipant.consent': one('Consent', 'consentId'),
  'PlanParticipant.party': party('partyId'),
  'PlanParticipant.plan': one('SupportPlan', 'planId'),
  'PlanParticipant.worker': one('Worker', 'workerId'),
  'PopulationCount.changes': many('DirectoryChange', 'recordId'),
  'PopulationCount.district': one('District', 'districtCode', 'code'),
  'Presence.changes': many('DirectoryChange', 'recordId'),
  'Presence.team': one('Team', 'teamId'),
  'Presence.worker': one('Worker', 'workerId'),
  'Provision.changes': many('DirectoryChange', 'recordId'),
  'Provision.districts': (row, truth) =>
    row.districtCodes ? (row.districtCodes as string[]).flatMap(code => truth.one('District', code, 'code') ?? []) : null,
  'Provision.organisation': one('Organisation', 'organisationId'),
  'ApplicationEvent.application': one('ProvisionApplication', 'application'),
  'ApplicationEvent.byParty': party('byPartyId'),
  'ProvisionApplication.consent': one('Consent', 'consentId'),
  'ProvisionApplication.events': many('ApplicationEvent', 'application'),
  'ProvisionApplication.from': party('fromPartyId'),
  'ProvisionApplication.provision': one('Provision', 'provisionId'),
  'ProvisionApplication.question': one('HelpQuestion', 'questionId'),
  'ProvisionApplication.resident': one('Resident', 'residentId'),
  'ProvisionApplication.to': party('toPartyId'),
  'Referral.consent': one('Consent', 'consentId'),
  'Referral.events': many('ReferralEvent', 'referral'),
  'Referral.from': party('fromPartyId'),
  'Referral.provision': one('Provision', 'provisionId'),
  'Referral.question': one('HelpQuestion', 'questionId'),
  'Referral.resident': one('Resident', 'residentId'),
  'Referral.to': party('toPartyId'),
  'ReferralEvent.referral': one('Referral', 'referral'),
  'ReferralEvent.byParty': party('byPartyId'),
  'Representation.representative': one('Resident', 'representativeId'),
  'Resident.accessLog': (row, truth) => truth.many('AccessLogEntry', 'residentId', row.id),
  'Resident.applications': between('ProvisionApplication', 'submittedAt'),
  'Resident.applicationEvents': stepsBetween('ApplicationEvent', 'submittedAt', 'application'),
  'Resident.appointments': sorted('Appointment', 'residentId', 'startsAt', false),
  'Resident.assessments': many('Assessment', 'residentId'),
  'Resident.consents': (row, truth, { persona }) =>
    Truth.sorted(truth.many('Consent', 'residentId', row.id), 'recordedAt', false).filter(
      stored => persona.roles.length > 0 || partiesOf(stored).includes(persona.party),
    ),
  'Resident.contactMoments': sorted('ContactMoment', 'residentId', 'at', false),
  'Resident.district': one('District', 'districtCode', 'code'),
  'Resident.helpQuestions': sorted('HelpQuestion', 'residentId', 'receivedAt', false),
  'Resident.household': (row, truth) =>
    truth.one('Household', truth.many('HouseholdMember', 'residentId', row.id).find(({ row: { to } }) => to === null)?.row.householdId),
  'Resident.legalHolds': sorted('LegalHold', 'residentId', 'placedAt', false),
  'Resident.mandatoryReferrals': many('MandatoryReferral', 'residentId'),
  'Resident.overrides': (row, truth, asker) =>
    Truth.sorted(truth.many('EmergencyOverride', 'residentId', row.id), 'validFrom', false).filter(
      stored => asker.of(row.id as string).oversight || isShown(stored),
    ),
  'Resident.network': many('NetworkMember', 'residentId'),
  'Resident.objections': sorted('Objection', 'residentId', 'recordedAt', false),
  'Resident.referralEvents': stepsBetween('ReferralEvent', 'sentAt', 'referral'),
  'Resident.referrals': between('Referral', 'sentAt'),
  'Resident.representatives': many('Representation', 'residentId'),
  'Resident.safetyFlags': many('SafetyFlag', 'residentId'),
  'Resident.supportPlan': (row, truth) =>
    plansOf(row, truth).find(({ row: { state } }) => state !== 'COMPLETED' && state !== 'STOPPED') ?? null,
  'Resident.supportPlans': (row, truth, asker) => plansOf(row, truth).filter(stored => mayAll(stored, asker, 'PLAN')),
  'Resident.timeline': (row, truth, asker) =>
    timelineOf(row.id as string, truth).filter(
      entry => planPermits(entry, truth, asker) && categoriesOfRow(entry).every(category => asker.ofRow(entry).categories.has(category)),
    ),
  'SafetyFlag.representative': one('Resident', 'representativeId'),
  'SafetyFlag.resident': one('Resident', 'residentId'),
  'SatisfactionRating.team': one('Team', 'teamId'),
  'SupportPlan.contactWorker': one('Worker', 'contactWorkerId'),
  'SupportPlan.events': many('PlanEvent', 'planId'),
  'SupportPlan.goals': many('Goal', 'planId'),
  'SupportPlan.household': one('Household', 'householdId'),
  'SupportPlan.participants': many('PlanParticipant', 'planId'),
  'SupportPlan.residents': (row, truth) => (row.residentIds as string[]).flatMap(id => truth.one('Resident', id) ?? []),
  'SupportPlan.team': one('Team', 'teamId'),
  'Team.assignments': many('TeamDistrict', 'teamId'),
  'Team.capacity': (row, truth) => [...truth.many('CapacityLine', 'teamId', row.id), ...truth.many('CapacityLine', 'teamId', null)],
  'Team.clarification': many('ClarificationPeriod', 'teamId'),
  'Team.districts': (row, truth) =>
    truth.many('TeamDistrict', 'teamId', row.id).flatMap(({ row: { districtCode } }) => truth.one('District', districtCode, 'code') ?? []),
  'Team.helpQuestions': permitted('HelpQuestion', 'teamId', 'HELP_QUESTION'),
  'Team.locations': many('Location', 'teamId'),
  'Team.openingHours': (row, truth) =>
    truth.many('Location', 'teamId', row.id).flatMap(({ row: { id } }) => truth.many('OpeningHours', 'locationId', id)),
  'Team.presencesToCome': (row, truth) =>
    truth.many('Presence', 'teamId', row.id).filter(({ row: { validFrom } }) => String(validFrom) > '2090'),
  'Team.presences': many('Presence', 'teamId'),
  'Team.satisfactionRatings': (row, truth, { persona: { party, roles } }) =>
    row.id === party && roles.some(role => role === 'WORKER' || role === 'TEAM_LEAD')
      ? Truth.sorted(truth.many('SatisfactionRating', 'teamId', row.id), 'id', true)
      : null,
  'Team.supportPlans': permitted('SupportPlan', 'teamId', 'PLAN'),
  'Team.themes': many('TeamTheme', 'teamId'),
  'Team.everyWorker': many('Worker', 'teamId'),
  'Team.workers': many('Worker', 'teamId'),
  'TeamDistrict.changes': many('DirectoryChange', 'recordId'),
  'TeamDistrict.district': one('District', 'districtCode', 'code'),
  'TeamDistrict.team': one('Team', 'teamId'),
  'TeamTheme.changes': many('DirectoryChange', 'recordId'),
  'TeamTheme.district': one('District', 'districtCode', 'code'),
  'TeamTheme.team': one('Team', 'teamId'),
  'TimelineEntry.assessment': recordOf('Assessment'),
  'TimelineEntry.contact': recordOf('ContactMoment'),
  'TimelineEntry.goalEvent': recordOf('GoalEvent'),
  'TimelineEntry.planEvent': recordOf('PlanEvent'),
  'TimelineEntry.questionEvent': recordOf('HelpQuestionEvent'),
  'TimelineEntry.question': recordOf('HelpQuestion'),
  'TimelineEntry.waiting': recordOf('WaitingListEntry'),
  'WaitingListEntry.question': one('HelpQuestion', 'questionId'),
  'WaitingListEntry.team': one('Team', 'teamId'),
  'WaitingListEntry.worker': one('Worker', 'workerId'),
  'Worker.appointments': (row, truth, asker) =>
    Truth.sorted(truth.many('Appointment', 'workerId', row.id), 'startsAt', false).filter(stored => mayAll(stored, asker, 'CONTACT_LOG')),
  'Worker.changes': many('DirectoryChange', 'recordId'),
  'Worker.employer': one('Organisation', 'employerId'),
  'Worker.presences': many('Presence', 'workerId'),
  'Worker.supportPlans': permitted('SupportPlan', 'contactWorkerId', 'PLAN'),
  'Worker.team': one('Team', 'teamId'),
};

const carries = (consent: Stored | null, { residentId, toPartyId }: Row): boolean =>
  consent !== null &&
  consent.row.residentId === residentId &&
  consent.row.granteeId === toPartyId &&
  consent.row.action === (String(toPartyId).startsWith('team-') ? 'RECORD' : 'SHARE') &&
  consent.row.storedState === 'ACTIVE';

const standsOnConsent = (row: Row, truth: Truth): boolean => {
  const needed = maskOfAll((row.lifeDomains as readonly LifeDomain[]).map(categoryOfLifeDomain));
  const given = truth
    .many('ConsentProvision', 'consentId', row.consentId)
    .reduce((mask, provision) => mask | (provision.row.categoryMask as number), 0);
  return carries(truth.one('Consent', row.consentId), row) && covers(given, needed);
};

/** Every referral of this world is on hold, and waits to be heard of. */
export const feedbackDue = (row: Row, truth: Truth): Date | null =>
  row.feedbackAt === null && standsOnConsent(row, truth) ? new Date((row.sentAt as Date).getTime() + 28 * 86_400_000) : null;

const masked = <Name>(mask: unknown, names: (mask: number) => readonly Name[]): readonly Name[] | null =>
  mask === null ? null : names(mask as number);

/** The world has one assessment at a START for each resident, and one of them is assessed once more. */
const sinceFirst = (row: Row, truth: Truth): number | null => {
  const ofResident = truth
    .many('AssessmentScore', 'residentId', row.residentId)
    .filter(({ row: { lifeDomain } }) => lifeDomain === row.lifeDomain);
  const [first] = ofResident;
  return first && first.row.id !== row.id ? (row.score as number) - (first.row.score as number) : null;
};

/** Values that follow from what is stored. */
export const reckoned: Readonly<Record<string, (row: Row, truth: Truth, asker: Asker) => unknown>> = {
  'AccessLogEntry.inWords': row => inDutch(row),
  'AssessmentScore.sincePrevious': sinceFirst,
  'AssessmentScore.sinceStart': sinceFirst,
  'Consent.receipt': (row, truth) => receiptBy(row, truth),
  'Consent.state': row => row.storedState,
  'ConsentProvision.categories': row => categoriesOf(row.categoryMask as number),
  'ConsentProvision.purposes': row => purposesOf(row.purposeMask as number),
  'EmergencyOverride.categories': row => categoriesOf(row.categoryMask as number),
  'Objection.categories': row => masked(row.categoryMask, categoriesOf),
  'Objection.purposes': row => masked(row.purposeMask, purposesOf),
  'Referral.feedbackDueAt': (row, truth) => feedbackDue(row, truth),
  'Referral.state': (row, truth) => (standsOnConsent(row, truth) ? row.storedState : 'REVOKED'),
  'PlanParticipant.takesPart': (row, truth) => {
    const consent = truth.one('Consent', row.consentId)?.row;
    const shares = ({ row: { categoryMask } }: Stored): boolean => covers(categoryMask as number, maskOf('PLAN'));
    return (
      row.to === null &&
      consent?.granteeId === row.partyId &&
      consent?.storedState === 'ACTIVE' &&
      truth.many('ConsentProvision', 'consentId', row.consentId).some(shares)
    );
  },
  'Resident.visibleCategories': (row, _truth, asker) => [...asker.of(row.id as string).categories],
};
