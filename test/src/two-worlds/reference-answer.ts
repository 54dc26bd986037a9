import { districts, organisations, partyCeilings, provisions, teams } from '@wijkgraph/sandbox/reference';
import { DataCategory, type LifeDomain, Purpose } from '@wijkgraph/schema';
import { execute, type GraphQLResolveInfo, type GraphQLSchema, parse } from 'graphql';
import { WORKER } from '../world/worker.ts';
import { type Asking, type Sight, sightOf } from './access-model.ts';
import { categoryOf, ceilings, type PartyName } from './parties.ts';
import { carries, feedbackDue, takesPart } from './referral-model.ts';
import { timelineOf } from './timeline.ts';
import { type Row, type TableName, tableNames, type World } from './world.ts';

/** What is about no resident, and what this answer leaves to others. */
export const LEFT_OUT: readonly string[] = [
  ...['me', 'consentTerms', 'populationCounts', 'searchResidents', 'districts', 'district', 'locations', 'location', 'organisation', 'organisations', 'provision', 'provisions', 'publicHolidays', 'workers'].map(name => `Query.${name}`),
  ...['districts', 'assignments', 'locations', 'openingHours', 'capacity', 'presences', 'themes', 'clarification', 'workers', 'everyWorker'].map(name => `Team.${name}`),
  'Worker.presences',
  'Worker.changes',
  'Provision.changes',
  'Provision.districts',
  'District.teams',
  'District.assignments',
]; // prettier-ignore

interface Arguments {
  readonly id?: string;
  readonly bsn?: string;
  readonly team?: string;
  readonly youth?: boolean | null;
  readonly district?: string | null;
  readonly lastName?: string | null;
  readonly lifeDomain?: LifeDomain | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A row that is in the caller's sight, and what it is. */
interface Node {
  readonly table: TableName | 'directory' | 'borrowed';
  readonly row: Row;
}

/** Urgency has an order of its own; anything else stands as it is written. */
const placeIn = (column: string, row: Row): unknown =>
  column === 'urgency' ? ['CRISIS', 'URGENT', 'NORMAL'].indexOf(String(row.urgency)) : row[column];

const order =
  (...columns: readonly string[]) =>
  (one: Row, other: Row): number => {
    for (const column of columns) {
      const [left, right] = [one, other].map(row => placeIn(column.replace('-', ''), row)) as [string, string];
      if (left < right) return column.startsWith('-') ? 1 : -1;
      if (left > right) return column.startsWith('-') ? -1 : 1;
    }
    return 0;
  };

const isIn = ({ state }: Row, ...states: readonly string[]): boolean => states.includes(state as string);

const directory = (row: object | undefined): Node | null => (row ? { table: 'directory', row: row as Row } : null);
const teamOf = (id: unknown): Node | null => directory(teams.find(team => team.id === id));
const workerOf = (id: unknown): Node | null =>
  id === WORKER
    ? directory({
        id,
        version: 1,
        name: 'Worker of Wielwijk',
        teamId: 'team-wielwijk',
        employerId: 'gemeente',
        specialisms: ['FINANCES'],
        fte: 1,
        joinedOn: '2015-01-01',
        leftOn: null,
      })
    : null;
const vocabulary = Object.values(DataCategory);
const organisationOf = (id: unknown): Node | null => {
  const found = organisations.find(organisation => organisation.id === id);
  const ceiling: readonly string[] = ceilings[id as PartyName] ?? partyCeilings.find(({ partyId }) => partyId === id)?.categories ?? [];
  return directory(found && { ...found, categoryCeiling: vocabulary.filter(category => ceiling.includes(category)) });
};
const provisionOf = (id: unknown): Node | null => {
  const found = provisions.find(provision => provision.id === id);
  return directory(found && { ...found, version: 1 });
};
const partyOf = (id: unknown): Node | null => {
  const [team, organisation] = [teamOf(id), organisationOf(id)];
  const party = team ?? organisation;
  return party && directory({ id, name: party.row.name, team, organisation });
};

type Resolve = (row: Row, given: Arguments) => unknown;

const standing = (stands: unknown, table: TableName): unknown => ((stands as { table: TableName }).table === table ? stands : null);

/** Answers as the rules say, from the rows themselves: no SQL, no batches, no cursors but ids. */
const resolversOf = (world: World, asking: Asking, sight: Sight, now: Date): Readonly<Record<string, Resolve>> => {
  const node = (table: TableName, row: Row | undefined): Node | null => (row && sight.row(table, row) ? { table, row } : null);
  const stored = (table: TableName, id: unknown): Row | undefined => world[table].find(row => row.id === id);
  const byId = (table: TableName, id: unknown): Node | null => node(table, stored(table, id));
  /** Known by its key wherever it is pointed at; the rest is its owner's to tell. */
  const pointedAt = (table: TableName, id: unknown): Node | null =>
    id === null ? null : (byId(table, id) ?? { table: 'borrowed', row: { id: id as string } });
  const listed = (table: TableName, which: (row: Row) => boolean, ...columns: readonly string[]): Node[] =>
    world[table]
      .filter(row => which(row) && sight.row(table, row))
      .toSorted(order(...columns))
      .map(row => ({ table, row }));
  const orNull = (list: readonly Node[]): readonly Node[] | null => (list.length > 0 ? list : null);
  /** A page of a list: of what comes after the place where the row of the cursor would stand in it. */
  const paged = (table: TableName, which: (row: Row) => boolean, columns: readonly string[], { first, after }: Arguments): object => {
    const size = first ?? 20;
    if (size < 1 || size > 100) throw new RangeError('a page of that size');
    const last = after ? stored(table, after) : undefined;
    const beyond = listed(table, row => which(row) && (!last || order(...columns)(row, last) > 0), ...columns);
    const edges = beyond.slice(0, size).map(shown => ({ cursor: shown.row.id, node: shown }));
    return { edges, pageInfo: { hasNextPage: beyond.length > size, endCursor: edges.at(-1)?.cursor ?? null } };
  };
  /** Whether all whom a row is about are in the lists of those who permit a category. */
  const found = ({ residentId, residentIds = [residentId as string] }: Row, category: DataCategory): boolean =>
    residentIds.every(resident => sight.finds(resident, category));
  const anyDomain = (residents: readonly string[]): boolean =>
    Object.values(categoryOf).some(category => residents.every(resident => sight.may(resident, category)));
  const own = (column: string): ((row: Row) => (other: Row) => boolean) => {
    return ({ id }) =>
      other =>
        other[column] === id;
  };
  const ofResident = own('residentId');
  const asResident = (row: Row): Node | null => (sight.may(row.residentId as string, 'IDENTITY') ? byId('resident', row.residentId) : null);
  /** Which question led to something is said only to who may know that there was one. */
  const asQuestion = (row: Row): Node | null =>
    sight.may(row.residentId as string, 'HELP_QUESTION') ? pointedAt('question', row.questionId) : null;
  /** What a score differs from the latest one before it, of the same edition, out of those that count. */
  const since = (score: Row, counts: (assessment: Row) => boolean): number | null => {
    const made = stored('assessment', score.assessmentId);
    if (!made) return null;
    const scoreIn = ({ id }: Row): Row | undefined =>
      world.score.find(other => other.assessmentId === id && other.lifeDomain === score.lifeDomain);
    const before = world.assessment
      .filter(other => other.residentId === made.residentId && other.version === made.version && counts(other) && scoreIn(other))
      .filter(other => order('date', 'id')(other, made) < 0)
      .toSorted(order('date', 'id'))
      .at(-1);
    return before ? (score.score as number) - (scoreIn(before)?.score as number) : null;
  };
  const within = (table: TableName, row: Row, column: string, show: (value: unknown) => unknown): unknown =>
    sight.column(table, row, column) ? show(row[column]) : null;

  return {
    'Query.resident': (_, { id }) => byId('resident', id),
    'Query.residentByBsn': (_, { bsn }) => {
      if (bsn === '123') throw new RangeError('no BSN');
      return node(
        'resident',
        world.resident.find(row => row.bsn === bsn && sight.finds(row.id, 'BSN')),
      );
    },
    'Query.residents': (_, { district, lastName, ...page }) =>
      paged(
        'resident',
        row =>
          sight.finds(row.id, ...(district ? (['ADDRESS'] as const) : []), ...(lastName ? (['IDENTITY'] as const) : [])) &&
          (!district || row.districtCode === district) &&
          (!lastName || String(row.lastName).toLowerCase().startsWith(lastName.toLowerCase())),
        ['id'],
        page,
      ),
    'Query.sharedWithMe': (_, page) => paged('resident', row => sight.finds(row.id), ['id'], page),
    'Query.incomingReferrals': (_, page) =>
      paged('referral', row => row.toPartyId === asking.party && row.sentAt !== null, ['-sentAt', '-id'], page),
    'Query.sentReferrals': (_, page) =>
      paged('referral', row => row.fromPartyId === asking.party && row.sentAt !== null, ['-sentAt', '-id'], page),
    'Query.referralsAwaitingFeedback': (_, page) =>
      paged(
        'referral',
        row => {
          const due = row[asking.kind === 'WORKER' ? 'fromPartyId' : 'toPartyId'] === asking.party ? feedbackDue(world, row, now) : null;
          return due !== null && due <= now;
        },
        ['sentAt', 'id'],
        page,
      ),
    'Query.incomingApplications': (_, page) =>
      paged('application', row => row.toPartyId === asking.party && row.submittedAt !== null, ['-submittedAt', '-id'], page),
    'Query.requestedConsents': (_, page) =>
      paged(
        'consent',
        row =>
          row.storedState === 'REQUESTED' &&
          sight.finds(row.residentId as string) &&
          (asking.kind !== 'PARTNER' || row.requestedBy === asking.party),
        ['recordedAt', 'id'],
        page,
      ),
    'Query.consentsExpiring': (_, page) =>
      paged(
        'consent',
        ({ storedState, validUntil, granteeId }) =>
          storedState === 'ACTIVE' &&
          (asking.kind === 'WORKER' || granteeId === asking.party) &&
          Boolean(validUntil && validUntil > now && validUntil.getTime() <= now.getTime() + 42 * 86_400_000),
        ['validUntil', 'id'],
        page,
      ),
    'Query.consent': (_, { id }) => byId('consent', id),
    'Query.objection': (_, { id }) => byId('objection', id),
    'Query.openMandatoryReferrals': (_, page) =>
      paged(
        'mandatoryReferral',
        row => row.state === 'OPEN' && found(row, categoryOf[row.lifeDomain as LifeDomain]),
        ['recordedAt', 'id'],
        page,
      ),
    'Query.provisionApplication': (_, { id }) => byId('application', id),
    'Query.referral': (_, { id }) => byId('referral', id),
    'Query.helpQuestion': (_, { id }) => byId('question', id),
    'Query.supportPlan': (_, { id }) => byId('plan', id),
    'Query.waitingList': (_, { team, youth, ...page }) =>
      paged(
        'waiting',
        row =>
          row.teamId === team && row.until === null && found(row, 'HELP_QUESTION') && (typeof youth !== 'boolean' || row.youth === youth),
        ['urgency', 'since', 'id'],
        page,
      ),
    'Query.teamInbox': (_, { team, ...page }) =>
      paged('question', row => row.teamId === team && isIn(row, 'RECEIVED', 'CLARIFYING'), ['urgency', 'receivedAt', 'id'], page),
    'Query.myWork': () => directory({ id: asking.kind === 'WORKER' ? WORKER : (asking.resident ?? `${asking.party}-app`) }),
    'MyWork.questions': ({ id }, page) =>
      paged('question', row => row.workerId === id && !isIn(row, 'ANSWERED', 'CLOSED', 'WITHDRAWN'), ['urgency', 'receivedAt', 'id'], page),
    'MyWork.supportPlans': ({ id }, page) =>
      paged('plan', row => row.contactWorkerId === id && !isIn(row, 'COMPLETED', 'STOPPED'), ['id'], page),
    'Query.teams': () =>
      teams.map(teamRow => directory(teamRow)).toSorted((one, other) => order('name')(one?.row as Row, other?.row as Row)),
    'Query.team': (_, { id }) => teamOf(id),
    'Query.worker': (_, { id }) => workerOf(id),

    'Team.supportPlans': ({ id }, page) => paged('plan', row => row.teamId === id && found(row, 'PLAN'), ['id'], page),
    'Team.helpQuestions': ({ id }, page) => paged('question', row => row.teamId === id && found(row, 'HELP_QUESTION'), ['id'], page),
    'Team.satisfactionRatings': ({ id }, page) =>
      asking.kind === 'WORKER' && asking.party === id ? paged('rating', row => row.teamId === id, ['id'], page) : null,
    'Worker.supportPlans': ({ id }, page) => paged('plan', row => row.contactWorkerId === id && found(row, 'PLAN'), ['id'], page),
    'Worker.appointments': ({ id }, page) =>
      paged('appointment', row => row.workerId === id && found(row, 'CONTACT_LOG'), ['-startsAt', '-id'], page),
    'Worker.employer': ({ employerId }) => organisationOf(employerId),
    'Worker.team': ({ teamId }) => teamOf(teamId),
    'Provision.organisation': ({ organisationId }) => organisationOf(organisationId),

    'Resident.visibleCategories': ({ id }) => vocabulary.filter(category => sight.may(id, category)),
    'Resident.consents': (row, page) => paged('consent', ofResident(row), ['-recordedAt', '-id'], page),
    'Resident.objections': (row, page) =>
      sight.holdsRecord(row.id) || sight.isOwn(row.id) ? paged('objection', ofResident(row), ['-recordedAt', '-id'], page) : null,
    'Resident.referrals': (row, page) => paged('referral', ofResident(row), ['id'], page),
    'Resident.applications': (row, page) => paged('application', ofResident(row), ['id'], page),
    'Resident.mandatoryReferrals': row => orNull(listed('mandatoryReferral', ofResident(row), 'id')),
    'Resident.district': row =>
      within('resident', row, 'districtCode', code => directory(districts.find(district => district.code === code))),
    'Resident.household': row => {
      if (!sight.may(row.id, 'HOUSEHOLD')) return null;
      const member = world.householdMember.find(other => other.residentId === row.id && other.to === null);
      return member ? byId('household', member.householdId) : null;
    },
    'Resident.representatives': row =>
      sight.may(row.id, 'HOUSEHOLD') ? listed('representation', ofResident(row), 'validFrom', 'id') : null,
    'Resident.safetyFlags': row => (sight.holdsRecord(row.id) ? listed('safetyFlag', ofResident(row), 'raisedAt', 'id') : null),
    'Resident.network': row =>
      sight.may(row.id, 'SOCIAL_NETWORK') && !sight.isOwn(row.id) ? listed('networkMember', ofResident(row), 'id') : null,
    'Resident.supportPlan': ({ id }) =>
      listed('plan', row => (row.residentIds ?? []).includes(id) && row.state !== 'COMPLETED' && row.state !== 'STOPPED')[0] ?? null,
    'Resident.supportPlans': ({ id }, page) =>
      sight.may(id, 'PLAN') ? paged('plan', row => (row.residentIds ?? []).includes(id), ['-openedAt', '-id'], page) : null,
    'Resident.helpQuestions': (row, page) =>
      sight.may(row.id, 'HELP_QUESTION') ? paged('question', ofResident(row), ['-receivedAt', '-id'], page) : null,
    'Resident.contactMoments': (row, page) =>
      sight.may(row.id, 'CONTACT_LOG') ? paged('contact', ofResident(row), ['-at', '-id'], page) : null,
    'Resident.timeline': ({ id }, { first, after }) => {
      const size = first ?? 20;
      if (
        !['HELP_QUESTION' as const, 'CONTACT_LOG' as const, 'PLAN' as const, ...Object.values(categoryOf)].some(category =>
          sight.may(id, category),
        )
      )
        return null;
      if (size < 1 || size > 100) throw new RangeError('a page of that size');
      const entries = timelineOf(world, id)
        .filter(({ needs }) => needs.every(([subject, category]) => sight.may(subject, category)))
        .filter(({ cursor }) => !after || cursor < after);
      const edges = entries.slice(0, size).map(({ cursor, kind, at, table, row }) => ({
        cursor,
        node: { table: 'directory', row: { id: '', kind, at, stands: { table, row } } as Row },
      }));
      return { edges, pageInfo: { hasNextPage: entries.length > size, endCursor: edges.at(-1)?.cursor ?? null } };
    },
    'TimelineEntry.questionEvent': ({ stands }) => standing(stands, 'questionEvent'),
    'TimelineEntry.question': ({ stands }) => standing(stands, 'question'),
    'TimelineEntry.waiting': ({ stands }) => standing(stands, 'waiting'),
    'TimelineEntry.contact': ({ stands }) => standing(stands, 'contact'),
    'TimelineEntry.planEvent': ({ stands }) => standing(stands, 'planEvent'),
    'TimelineEntry.goalEvent': ({ stands }) => standing(stands, 'goalEvent'),
    'TimelineEntry.assessment': ({ stands }) => standing(stands, 'assessment'),
    'Resident.appointments': (row, page) =>
      sight.may(row.id, 'CONTACT_LOG') ? paged('appointment', ofResident(row), ['-startsAt', '-id'], page) : null,
    'Resident.assessments': row => (sight.may(row.id, 'PLAN') ? listed('assessment', ofResident(row), 'date', 'id') : null),

    'Household.members': row => orNull(listed('householdMember', own('householdId')(row), 'id')),
    'HouseholdMember.resident': ({ residentId }) => byId('resident', residentId),
    'Representation.representative': ({ representativeId }) => byId('resident', representativeId),
    'SafetyFlag.representative': ({ representativeId }) => byId('resident', representativeId),
    'SafetyFlag.resident': ({ residentId }) => byId('resident', residentId),

    'SupportPlan.residents': ({ residentIds = [] }) => residentIds.map(id => pointedAt('resident', id)),
    'SupportPlan.household': ({ householdId }) => pointedAt('household', householdId),
    'SupportPlan.contactWorker': ({ contactWorkerId }) => workerOf(contactWorkerId),
    'SupportPlan.team': ({ teamId }) => teamOf(teamId),
    'SupportPlan.events': row => listed('planEvent', own('planId')(row), 'at'),
    'PlanEvent.worker': ({ workerId }) => workerOf(workerId),
    'PlanEvent.party': ({ partyId }) => partyOf(partyId),
    'PlanEvent.contactWorker': ({ contactWorkerId }) => workerOf(contactWorkerId),
    'SupportPlan.participants': row => listed('participant', own('planId')(row), 'from', 'id'),
    'SupportPlan.goals': (row, { lifeDomain }) => {
      // A list of a household is withheld where not all of its members permit what it was asked for.
      const subjects = row.residentIds ?? [];
      if (!anyDomain(subjects)) return null;
      if (lifeDomain && !subjects.every(resident => sight.may(resident, categoryOf[lifeDomain]))) return null;
      return listed('goal', goal => goal.planId === row.id && (!lifeDomain || goal.lifeDomain === lifeDomain), 'id');
    },
    'PlanParticipant.takesPart': row => takesPart(world, row),
    'PlanParticipant.plan': ({ planId }) => byId('plan', planId),
    'PlanParticipant.party': ({ partyId }) => partyOf(partyId),
    'PlanParticipant.worker': ({ workerId }) => workerOf(workerId),
    'PlanParticipant.consent': ({ consentId }) => pointedAt('consent', consentId),
    'Goal.plan': ({ planId }) => byId('plan', planId),
    'PlanEvent.participant': ({ participantId }) => (participantId ? byId('participant', participantId) : null),
    'Goal.events': row => listed('goalEvent', own('goalId')(row), 'at'),
    'GoalEvent.worker': ({ workerId }) => workerOf(workerId),
    'GoalEvent.party': ({ partyId }) => partyOf(partyId),
    'GoalEvent.action': ({ actionId }) => (actionId ? byId('action', actionId) : null),
    'Goal.actions': row => listed('action', own('goalId')(row), 'id'),
    'Action.provision': ({ provisionId }) => provisionOf(provisionId),
    'Assessment.worker': ({ workerId }) => workerOf(workerId),
    'AssessmentScore.sincePrevious': row => since(row, () => true),
    'AssessmentScore.sinceStart': row => since(row, ({ phase }) => phase === 'START'),
    'Assessment.scores': row =>
      anyDomain([row.residentId as string]) ? listed('score', own('assessmentId')(row), 'lifeDomain', 'id') : null,
    'HelpQuestion.resident': ({ residentId }) => byId('resident', residentId),
    'HelpQuestion.team': ({ teamId }) => teamOf(teamId),
    'HelpQuestion.worker': ({ workerId }) => workerOf(workerId),
    'HelpQuestion.history': row => listed('questionEvent', own('questionId')(row), 'at'),
    'HelpQuestionEvent.team': ({ teamId }) => teamOf(teamId),
    'HelpQuestionEvent.worker': ({ workerId }) => workerOf(workerId),
    'HelpQuestionEvent.party': ({ partyId }) => partyOf(partyId),
    'WaitingListEntry.question': ({ questionId }) => byId('question', questionId),
    'WaitingListEntry.team': ({ teamId }) => teamOf(teamId),
    'WaitingListEntry.worker': ({ workerId }) => workerOf(workerId),
    'HelpQuestion.waiting': row => listed('waiting', own('questionId')(row), 'since', 'id'),
    'Appointment.resident': ({ residentId }) => byId('resident', residentId),
    'Appointment.worker': ({ workerId }) => workerOf(workerId),
    'Appointment.team': ({ teamId }) => teamOf(teamId),
    'Appointment.changedBy': ({ changedBy }) => workerOf(changedBy),
    'ContactMoment.worker': ({ workerId }) => workerOf(workerId),
    'ContactMoment.question': ({ questionId }) => byId('question', questionId),
    'ContactMoment.team': ({ teamId }) => teamOf(teamId),
    'SatisfactionRating.team': ({ teamId }) => teamOf(teamId),

    'Consent.state': ({ storedState, validUntil }) =>
      storedState === 'ACTIVE' && validUntil && validUntil <= now ? 'EXPIRED' : storedState,
    'Consent.grantee': ({ granteeId }) => partyOf(granteeId),
    'Consent.requestedBy': ({ requestedBy }) => (requestedBy ? partyOf(requestedBy) : null),
    'Consent.resident': ({ residentId }) => byId('resident', residentId),
    'Consent.provisions': row => listed('provisionOfConsent', own('consentId')(row), 'id'),
    'ConsentProvision.purposes': ({ purposes }) => Object.values(Purpose).filter(purpose => purposes?.includes(purpose)),

    'Objection.party': ({ partyId }) => (partyId ? partyOf(partyId) : null),
    'Objection.resident': ({ residentId }) => byId('resident', residentId),

    'Referral.state': row => (row.storedState === 'REQUESTED' && !carries(world, row, now) ? 'REVOKED' : row.storedState),
    'Referral.feedbackDueAt': row => feedbackDue(world, row, now)?.toISOString() ?? null,
    'Referral.resident': asResident,
    'Referral.question': row => within('referral', row, 'questionId', () => asQuestion(row)),
    'Referral.from': ({ fromPartyId }) => partyOf(fromPartyId),
    'Referral.to': ({ toPartyId }) => partyOf(toPartyId),
    'Referral.provision': row => within('referral', row, 'provisionId', provisionOf),
    'Referral.consent': ({ consentId }) => pointedAt('consent', consentId),
    'Referral.events': row => listed('referralEvent', own('referralId')(row), 'at'),
    'ReferralEvent.byParty': ({ byPartyId }) => partyOf(byPartyId),
    'MandatoryReferral.resident': asResident,
    'MandatoryReferral.question': asQuestion,
    'MandatoryReferral.to': ({ toPartyId }) => partyOf(toPartyId),
    'MandatoryReferral.referral': ({ referralId }) => byId('referral', referralId),
    'ProvisionApplication.resident': asResident,
    'ProvisionApplication.question': row => within('application', row, 'questionId', () => asQuestion(row)),
    'MandatoryReferral.settledBy': ({ settledBy }) => workerOf(settledBy),
    'ProvisionApplication.consent': ({ consentId }) => pointedAt('consent', consentId),
    'ProvisionApplication.events': row => listed('applicationEvent', own('applicationId')(row), 'at'),
    'ApplicationEvent.byParty': ({ byPartyId }) => partyOf(byPartyId),
    'ProvisionApplication.from': ({ fromPartyId }) => partyOf(fromPartyId),
    'ProvisionApplication.to': ({ toPartyId }) => partyOf(toPartyId),
    'ProvisionApplication.provision': row => within('application', row, 'provisionId', provisionOf),
  };
};

const isNode = (source: unknown): source is Node => typeof source === 'object' && source !== null && 'table' in source;

/** What the rules say that this caller is told of this world. Cursors are ids. */
export const referenceAnswer = (
  schema: GraphQLSchema,
  world: World,
  asking: Asking,
  text: string,
  variables: Readonly<Record<string, unknown>>,
): { readonly data?: unknown; readonly errors?: readonly unknown[] } => {
  const now = new Date();
  const sight = sightOf(world, asking, now);
  const resolvers = resolversOf(world, asking, sight, now);
  const known = new Set<string>(tableNames);
  const fieldResolver = (source: unknown, given: Arguments, _context: unknown, { parentType, fieldName }: GraphQLResolveInfo): unknown => {
    const resolve = resolvers[`${parentType.name}.${fieldName}`];
    if (!isNode(source)) return resolve ? resolve({ id: '' }, given) : (source as Record<string, unknown>)[fieldName];
    const { table, row } = source;
    if (table === 'borrowed') return fieldName === 'id' ? row.id : null;
    if (resolve) return resolve(row, given);
    const value = row[fieldName];
    if (value === undefined) throw new Error(`Nothing says what ${parentType.name}.${fieldName} is`);
    if (known.has(table) && !sight.column(table as TableName, row, fieldName)) return null;
    return value instanceof Date ? value.toISOString() : value;
  };
  return execute({
    schema,
    document: parse(text),
    rootValue: {},
    variableValues: variables,
    fieldResolver: fieldResolver as never,
  }) as { data?: unknown; errors?: readonly unknown[] };
};
