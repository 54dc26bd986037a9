import { buildSubgraph } from '@wijkgraph/kit';
import { classificationOf, rolesOf, scopesOf, visibilityOf } from '@wijkgraph/schema';
import { type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { supportPlans } from './subgraph.ts';

const document = parse(buildSubgraph(supportPlans).sdl);

const typeNamed = (name: string): ObjectTypeDefinitionNode => {
  const found = document.definitions.find(
    (definition): definition is ObjectTypeDefinitionNode =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === name,
  );
  if (!found) throw new Error(`There is no type ${name}`);
  return found;
};

const fieldsOf = (name: string): Record<string, FieldDefinitionNode> =>
  Object.fromEntries((typeNamed(name).fields ?? []).map(field => [field.name.value, field]));

const fieldsBy = (type: string, rule: string): string[] =>
  Object.entries(fieldsOf(type))
    .filter(([, field]) => {
      const classification = classificationOf(field);
      return classification?.kind === 'personal' && classification.by === rule;
    })
    .map(([name]) => name)
    .toSorted();

test.each([
  ['HelpQuestion', { category: 'HELP_QUESTION' }],
  ['HelpQuestionEvent', { category: 'HELP_QUESTION' }],
  ['ContactMoment', { category: 'CONTACT_LOG' }],
  ['WaitingListEntry', { category: 'HELP_QUESTION' }],
  ['SupportPlan', { category: 'PLAN' }],
  ['PlanEvent', { category: 'PLAN' }],
  ['PlanParticipant', { category: 'PLAN' }],
  ['Assessment', { category: 'PLAN' }],
  ['Goal', { by: 'lifeDomain' }],
  ['GoalEvent', { by: 'lifeDomain' }],
  ['Action', { by: 'lifeDomain' }],
  ['AssessmentScore', { by: 'lifeDomain' }],
])('a %s exists for whoever is permitted %o', (type, visible) => {
  expect(visibilityOf(typeNamed(type))).toMatchObject(visible);
});

test('what a question is really about is for whoever may see every life domain that it touches', () => {
  expect(fieldsBy('HelpQuestion', 'lifeDomains')).toEqual([
    'answer',
    'lifeDomains',
    'lightHelp',
    'outcomeNote',
    'riskFlags',
    'underlying',
    'whyLighterHelpIsNotEnough',
  ]);
  expect(fieldsBy('ContactMoment', 'lifeDomains')).toEqual(['lifeDomains', 'note']);
});

test('everything in a goal, an action and a score follows their life domain', () => {
  for (const type of ['Goal', 'GoalEvent', 'Action', 'AssessmentScore'])
    expect(fieldsBy(type, 'lifeDomain')).toEqual(
      Object.keys(fieldsOf(type))
        .filter(name => name !== 'id')
        .toSorted(),
    );
});

test('an entry of the timeline is seen as the record that it stands for', () => {
  expect(visibilityOf(typeNamed('TimelineEntry'))).toMatchObject({ by: 'ownCategories' });
  expect(fieldsBy('TimelineEntry', 'ownCategories')).toEqual(Object.keys(fieldsOf('TimelineEntry')).toSorted());
});

test('a rating is about no resident, and is for who may read figures', () => {
  expect(visibilityOf(typeNamed('SatisfactionRating'))).toBeUndefined();
  expect(Object.keys(fieldsOf('SatisfactionRating')).toSorted()).toEqual(['at', 'id', 'score', 'team']);
  expect(scopesOf(fieldsOf('Team').satisfactionRatings)).toEqual(['statistics:read']);
});

test('from a resident, a team and a worker nothing is reached without the scope', () => {
  for (const type of ['Resident', 'Team', 'Worker'])
    for (const [name, field] of Object.entries(fieldsOf(type)))
      expect([name, scopesOf(field)]).toEqual([
        name,
        name === 'id' ? [] : [name === 'satisfactionRatings' ? 'statistics:read' : 'plans:read'],
      ]);
});

test('who may hand in, and who may plan', () => {
  const guards = Object.entries(fieldsOf('Mutation')).map(([name, field]) => [name, { scopes: scopesOf(field), roles: rolesOf(field) }]);
  expect(Object.fromEntries(guards)).toEqual({
    logContact: { scopes: ['intake:write'], roles: ['HOST', 'WORKER', 'TEAM_LEAD'] },
    registerQuestion: { scopes: ['intake:write'], roles: ['HOST', 'WORKER', 'TEAM_LEAD', 'PARTNER'] },
    rate: { scopes: [], roles: ['HOST', 'WORKER', 'TEAM_LEAD', 'RESIDENT'] },
    ...Object.fromEntries(
      [
        'clarifyQuestion',
        'answerQuestion',
        'concludeClarification',
        'closeQuestion',
        'withdrawQuestion',
        'setQuestionUrgency',
        'handOverQuestion',
        'placeOnWaitingList',
        'takeFromWaitingList',
        'endWaiting',
        'createPlan',
        'agreePlan',
        'activatePlan',
        'pausePlan',
        'closePlan',
        'endHouseholdPlan',
        'transferContactWorker',
        'setPlanReview',
        'addParticipant',
        'removeParticipant',
        'addGoal',
        'editGoal',
        'recordAction',
        'editAction',
        'recordAssessment',
        'planAppointment',
        'moveAppointment',
        'endAppointment',
      ].map(name => [name, { scopes: ['plans:write'], roles: ['WORKER', 'TEAM_LEAD'] }]),
    ),
  });
});

test('no column of a data subject is a field', () => {
  const columns = new Set([
    'residentId',
    'questionId',
    'residentIds',
    'teamId',
    'workerId',
    'contactWorkerId',
    'householdId',
    'planId',
    'consentId',
  ]);
  const exposed = document.definitions.flatMap(definition =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ? Object.keys(fieldsOf(definition.name.value)) : [],
  );
  expect(exposed.filter(name => columns.has(name))).toEqual([]);
});
