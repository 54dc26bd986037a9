import { Disclosure } from '@wijkgraph/consent';
import { type Persona, personas } from '@wijkgraph/sandbox';
import { describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, EVERYDAY, type ResidentBuilder } from '../world/resident-seed.ts';
import { rowsReadFrom } from './tables-read.ts';

const FEW = 5;
const MANY = 50;

/** Everything that the graph can hold of a resident; MEE knows all of them, and so does the team. */
const known = (number: number): ResidentBuilder =>
  aResident(number)
    .in('team-wielwijk')
    .withPlan('HOUSING', 'WORK_EDUCATION')
    .asking('HOUSING')
    .asking('FINANCES', 'HOUSING')
    .spokenWith('HOUSING')
    .assessedIn('HOUSING', 'FINANCES')
    .knowing('a neighbour')
    .livingIn(`house ${Math.ceil(number / FEW)}`)
    .sharing('IDENTITY', 'ADDRESS', 'CONTACT', 'PLAN', 'WORK_EDUCATION', 'SOCIAL_NETWORK')
    .with('mee', { purposes: EVERYDAY })
    .referredTo('mee', 'WORK_EDUCATION')
    .referredTo('woonbron', 'HOUSING')
    .havingToBeReferred();

const held = withFederation(Array.from({ length: MANY }, (_, index) => known(index + 1)));

const team = 'team { name openingHours { weekday opens closes } }';
const worker = 'contactWorker { name employer { name } }';

/** What is asked below each resident. */
const asked: Readonly<Record<string, string>> = {
  'the main query': `firstName street phone supportPlan { state ${worker} ${team} goals { lifeDomain text } }`,
  'goals with what is done for them': 'supportPlan { goals { text actions { text by provision { name organisation { name } } } } }',
  questions: `helpQuestions(first: 5) { edges { node { stated underlying ${team} } } }`,
  contacts: `contactMoments(first: 5) { edges { node { note worker { name } ${team} } } }`,
  assessments: 'assessments { phase worker { name } scores { lifeDomain score sincePrevious sinceStart } }',
  'what happened in a dossier':
    'timeline(first: 5) { edges { node { kind at question { stated } waiting { since until } contact { note } planEvent { step } goalEvent { step } assessment { phase } } } }',
  'what was done with plans and goals':
    'supportPlan { events { step worker { name } party { name } participant { takesPart } } participants { takesPart } goals { events { step worker { name } action { text } } } }',
  'referrals with their course':
    'referrals(first: 5) { edges { node { reason state events { state note byParty { name } } to { name } from { name } provision { name } question { stated } consent { state } } } }',
  'mandatory referrals': 'mandatoryReferrals { trigger to { name } question { stated } referral { reason } }',
  consents: 'consents(first: 5) { edges { node { state grantee { name } provisions { categories } } } } visibleCategories',
  people:
    'household { members { role resident { firstName } } } network { name } representatives { kind representative { firstName } } district { name }',
  'plans, the closed ones with them': `supportPlans(first: 5) { edges { node { state participants { from party { name } } ${worker} } } }`,
  everything: `firstName street phone district { name } network { name } visibleCategories
    supportPlan { state ${worker} ${team} goals { text actions { text } } }
    helpQuestions(first: 5) { edges { node { stated } } } contactMoments(first: 5) { edges { node { note } } }
    assessments { scores { score } } consents(first: 5) { edges { node { state provisions { purposes } } } }
    referrals(first: 5) { edges { node { reason events { note } } } }`,
};

const askers: Readonly<Record<string, Persona>> = {
  'a worker': personas['worker-wielwijk'],
  'a partner': { ...personas.mee, scopes: [...personas.mee.scopes, 'consents:read'] },
};

interface Counted {
  readonly residents: number;
  readonly statements: Readonly<Record<string, number>>;
  readonly decisions: Readonly<Record<string, number>>;
}

const tally = (keys: readonly string[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(keys, key => key)].map(([key, group]) => [key, group.length]).toSorted());

/** The decisions since a moment, as the decision point recorded them: also those that it takes for the subgraph it is part of. */
const decisionsOf = async (traceId: string): Promise<readonly string[]> => {
  const em = held.federation.subgraphs.get('consent')?.orm.em.fork();
  const recorded = (await em?.find(Disclosure, { traceId })) ?? [];
  return recorded.map(({ subgraph }) => subgraph);
};

let traces = 0;
const work = async (persona: Persona, query: string): Promise<Counted> => {
  const traceId = (++traces).toString(16).padStart(32, 'a');
  held.federation.work.clear();
  const answer = await ask<{ sharedWithMe: { edges: unknown[] } }>(held.federation, 'mee', query, {
    token: await held.federation.tokenOf(persona),
    headers: { traceparent: `00-${traceId}-00f067aa0ba902b7-01` },
  });
  expect(answer.errors).toBeUndefined();
  const statements = [...held.federation.work.statements];
  const decided = await decisionsOf(traceId);
  for (const [subgraph, count] of Object.entries(tally(held.federation.work.decisions.map(decision => decision.subgraph))))
    expect(decided.filter(name => name === subgraph)).toHaveLength(count);
  return {
    residents: answer.data.sharedWithMe.edges.length,
    statements: tally(statements.map(({ subgraph, sql }) => `${subgraph}: ${rowsReadFrom(sql)}`)),
    decisions: tally(decided),
  };
};

/** Where one table is read for several batches: for several fields, or for one field below another. Nothing else takes more than one. */
const batches: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'referrals with their course': { 'teams: team': 3, 'teams: organisation': 3, consent: 2 },
  people: { 'residents: household_member': 2 },
};

const page = (first: number, selection: string) => `query Work { sharedWithMe(first: ${first}) { edges { node { id ${selection} } } } }`;
const told = (what: string, few: Counted, many: Counted): string => `${what}\n${JSON.stringify({ few, many }, null, 2)}`;

describe.each(Object.entries(asked))('%s', (what, selection) => {
  test.each(Object.entries(askers))('costs %s the same for 5 residents and for 50', async (_who, persona) => {
    const few = await work(persona, page(FEW, selection));
    const many = await work(persona, page(MANY, selection));
    expect([few.residents, many.residents]).toEqual([FEW, MANY]);
    expect(many.statements, told(what, few, many)).toEqual(few.statements);
    expect(many.decisions, told(what, few, many)).toEqual(few.decisions);
  });

  test.each(Object.entries(askers))(
    'takes %s one decision for each batch of a subgraph, and one statement for each table',
    async (_who, persona) => {
      const { statements, decisions } = await work(persona, page(MANY, selection));
      for (const [batch, count] of Object.entries({ ...statements, ...decisions }))
        expect(count, `${what}: ${batch}\n${JSON.stringify({ statements, decisions }, null, 2)}`).toBeLessThanOrEqual(
          batches[what]?.[batch] ?? 1,
        );
    },
  );
});

test('the worker’s own list of a team costs the same for 5 plans and for 50, goals and residents’ names with it', async () => {
  const query = (first: number) =>
    `query Team { team(id: "team-wielwijk") { supportPlans(first: ${first}) { edges { node { state goals { text actions { text } } contactWorker { name } } } } } }`;
  const counts: Record<string, number>[] = [];
  for (const first of [FEW, MANY]) {
    held.federation.work.clear();
    const answer = await ask<{ team: { supportPlans: { edges: unknown[] } } }>(held.federation, 'worker-wielwijk', query(first));
    expect(answer.errors).toBeUndefined();
    expect(answer.data.team.supportPlans.edges).toHaveLength(first);
    const { statements, decisions } = held.federation.work;
    expect(decisions.length).toBeLessThanOrEqual(1);
    counts.push(tally(statements.map(({ subgraph, sql }) => `${subgraph}: ${rowsReadFrom(sql)}`)));
  }
  expect(counts[1], JSON.stringify(counts)).toEqual(counts[0]);
  for (const [table, count] of Object.entries(counts[1] ?? {})) expect(count, table).toBe(1);
});
