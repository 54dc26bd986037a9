import { WORKER } from '../../world/worker.ts';
import { categoryOf } from '../parties.ts';
import { timelineOf } from '../timeline.ts';
import type { Row, TableName } from '../world.ts';
import { directory, partyOf, teamOf, workerOf } from './directory.ts';
import { isIn, type Resolvers } from './node.ts';
import type { Reading } from './reading.ts';

const standing = (stands: unknown, table: TableName): unknown => ((stands as { table: TableName }).table === table ? stands : null);

/** What is owned by support-plans: questions, contacts, appointments, lists of work and the timeline. */
export const ofQuestions = ({ world, asking, sight, byId, listed, paged, found, own, ofResident }: Reading): Resolvers => ({
  'Query.helpQuestion': (_, { id }) => byId('question', id),
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
  'Team.helpQuestions': ({ id }, page) => paged('question', row => row.teamId === id && found(row, 'HELP_QUESTION'), ['id'], page),
  'Team.satisfactionRatings': ({ id }, page) =>
    asking.kind === 'WORKER' && asking.party === id ? paged('rating', row => row.teamId === id, ['id'], page) : null,
  'Worker.appointments': ({ id }, page) =>
    paged('appointment', row => row.workerId === id && found(row, 'CONTACT_LOG'), ['-startsAt', '-id'], page),
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
});
