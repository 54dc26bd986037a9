import { execute, type GraphQLResolveInfo, type GraphQLSchema, parse } from 'graphql';
import { type Asking, sightOf } from './access-model.ts';
import { ofConsent } from './reference/consent.ts';
import type { Arguments, Node, Resolvers } from './reference/node.ts';
import { ofPlans } from './reference/plans.ts';
import { ofQuestions } from './reference/questions.ts';
import { readingOf } from './reference/reading.ts';
import { ofReferrals } from './reference/referrals.ts';
import { ofResidents } from './reference/residents.ts';
import { ofTeams } from './reference/teams.ts';
import { type TableName, tableNames, type World } from './world.ts';

/** What is about no resident, and what this answer leaves to others. */
export const LEFT_OUT: readonly string[] = [
  ...['me', 'consentTerms', 'populationCounts', 'searchResidents', 'districts', 'district', 'locations', 'location', 'organisation', 'organisations', 'provision', 'provisions', 'publicHolidays', 'workers'].map(name => `Query.${name}`),
  ...['districts', 'assignments', 'locations', 'openingHours', 'capacity', 'presences', 'presencesToCome', 'themes', 'clarification', 'workers', 'everyWorker'].map(name => `Team.${name}`),
  'Worker.presences',
  'Worker.changes',
  'Provision.changes',
  'Provision.districts',
  'District.teams',
  'District.assignments',
]; // prettier-ignore

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
  const reading = readingOf(world, asking, sight, now);
  const resolvers: Resolvers = Object.assign(
    {},
    ...[ofResidents, ofQuestions, ofPlans, ofTeams, ofConsent, ofReferrals].map(of => of(reading)),
  );
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
