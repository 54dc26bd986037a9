import { categoryOf } from '../parties.ts';
import { takesPart } from '../referral-model.ts';
import { partyOf, provisionOf, teamOf, workerOf } from './directory.ts';
import { isIn, type Resolvers } from './node.ts';
import type { Reading } from './reading.ts';

/** What is owned by support-plans: plans, goals and assessments. */
export const ofPlans = ({
  world,
  sight,
  byId,
  pointedAt,
  listed,
  paged,
  found,
  own,
  ofResident,
  anyDomain,
  since,
}: Reading): Resolvers => ({
  'Query.supportPlan': (_, { id }) => byId('plan', id),
  'MyWork.supportPlans': ({ id }, page) =>
    paged('plan', row => row.contactWorkerId === id && !isIn(row, 'COMPLETED', 'STOPPED'), ['id'], page),
  'Team.supportPlans': ({ id }, page) => paged('plan', row => row.teamId === id && found(row, 'PLAN'), ['id'], page),
  'Worker.supportPlans': ({ id }, page) => paged('plan', row => row.contactWorkerId === id && found(row, 'PLAN'), ['id'], page),
  'Resident.supportPlan': ({ id }) =>
    listed('plan', row => (row.residentIds ?? []).includes(id) && row.state !== 'COMPLETED' && row.state !== 'STOPPED')[0] ?? null,
  'Resident.supportPlans': ({ id }, page) =>
    sight.may(id, 'PLAN') ? paged('plan', row => (row.residentIds ?? []).includes(id), ['-openedAt', '-id'], page) : null,
  'Resident.assessments': row => (sight.may(row.id, 'PLAN') ? listed('assessment', ofResident(row), 'date', 'id') : null),
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
});
