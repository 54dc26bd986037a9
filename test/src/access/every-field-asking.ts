import type { DataCategory } from '@wijkgraph/schema';
import { expect } from 'vitest';
import { type Answer, ask } from '../federation/ask.ts';
import type { Federation } from '../federation/federation.ts';
import { residentId } from '../world/resident-seed.ts';
import { WORKER } from '../world/worker.ts';
import { expectAlike, inNoOrder } from './every-field-alike.ts';
import type { Asker } from './every-field-asker.ts';
import { documentFor, operation, printSelection, type Selection, selectionFor, type Shape } from './every-field-documents.ts';
import { readAccessLog } from './every-field-access-log.ts';
import { Expectation, possibleOf } from './every-field-expected.ts';
import type { Path } from './every-field-paths.ts';
import type { Variables } from './every-field-roots.ts';
import { type Field, nameOf, typeNamed } from './every-field-schema.ts';
import type { Truth } from './every-field-truth.ts';

/** What the variables stand for, for an asker: of what lies between parties, what lies with this one. */
export const variablesFor = ({ persona: { party, roles } }: Asker, truth: Truth): Variables => {
  const ofFirst = (type: string) => truth.many(type, 'residentId', residentId(1));
  const mine = (type: string, property: string, telling: string) => {
    const between = ofFirst(type).filter(({ row }) => row[property] === party);
    return (between.find(({ row }) => row[telling] !== null) ?? between[0] ?? ofFirst(type)[0])?.row.id as string;
  };
  return {
    resident: residentId(1),
    bsn: truth.one('Resident', residentId(1))?.row.bsn as string,
    postcode: truth.one('Resident', residentId(1))?.row.postcode as string,
    plan: truth.all('SupportPlan').find(({ row }) => (row.residentIds as string[]).includes(residentId(1)))?.row.id as string,
    question: ofFirst('HelpQuestion').find(({ row }) => (row.lifeDomains as string[]).length === 2)?.row.id as string,
    consent: mine('Consent', 'granteeId', 'withdrawnAt'),
    // One objection is to a party, or to a kind of party: oversight is pointed at the other.
    objection: ofFirst('Objection').find(({ row }) => row.reach === (roles.includes('PRIVACY_OFFICER') ? 'KIND' : 'PARTY'))?.row
      .id as string,
    referral: mine('Referral', 'toPartyId', 'mandatoryReason'),
    application: mine('ProvisionApplication', 'toPartyId', 'outcome'),
    team: 'team-wielwijk',
    district: 'WK050507',
    organisation: 'woonbron',
    worker: WORKER,
    yes: true,
    no: false,
  };
};

const onlyUsed = (query: string, variables: Variables): Variables =>
  Object.fromEntries(Object.entries(variables).filter(([name]) => query.includes(`$${name}:`)));

const sendAs = async (federation: Federation, asker: Asker, query: string, variables: Variables): Promise<Answer<unknown>> =>
  ask<unknown>(federation, 'resident', query, {
    token: await asker.token(federation),
    variables: onlyUsed(query, variables),
    operationName: 'EveryField',
  });

const categoriesIn = (selection: Selection): Set<DataCategory> => {
  const found = new Set<DataCategory>();
  const visit = ({ type, leaves, steps }: Selection): void => {
    for (const category of possibleOf(typeNamed(type).visibility)) found.add(category);
    for (const field of [...leaves, ...steps.map(step => step.field)])
      for (const category of possibleOf(field.classification)) found.add(category);
    for (const { of } of steps) visit(of);
  };
  visit(selection);
  return found;
};

/** What is reported as withheld: at least what rows lacked, and nothing that was not asked, is permitted, or is of somebody unknown. */
const checkWithheld = (answer: Answer<unknown>, asker: Asker, selection: Selection, expected: Expectation, about: string): void => {
  const asked = categoriesIn(selection);
  for (const [resident, categories] of expected.reported)
    expect(answer.withheld?.[resident] ?? [], `${about}: withheld of ${resident}`).toEqual(expect.arrayContaining([...categories]));
  for (const [resident, categories] of Object.entries(answer.withheld ?? {})) {
    const { known, categories: own } = asker.of(resident);
    expect(known, `${about}: ${resident} is told of`).toBe(true);
    for (const category of categories as DataCategory[])
      expect([own.has(category), asked.has(category)], `${about}: ${category} of ${resident}`).toEqual([false, true]);
  }
};

/** Asks, and holds the whole answer against what is expected. */
export const checkSelection = async (
  federation: Federation,
  asker: Asker,
  truth: Truth,
  selection: Selection,
  first: number,
): Promise<Expectation> => {
  const variables = variablesFor(asker, truth);
  const query = operation(printSelection(selection, first));
  const expected = new Expectation(asker, truth, variables, first);
  const data = expected.ofRoot(selection);
  const answer = await sendAs(federation, asker, query, variables);
  const about = `${asker.name}: ${query}`;
  expect(answer.errors, about).toBeUndefined();
  expectAlike(inNoOrder(answer.data), inNoOrder(data), about);
  checkWithheld(answer, asker, selection, expected, about);
  return expected;
};

type Names = Record<string, unknown>;

/** Gives each row one field of the shape's several, under the field's own name; fails where a name is there that must not be. */
const under = (value: unknown, name: string, shape: Shape, field: Field, path: Path): unknown => {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(item => under(item, name, shape, field, path));
  const [hop, ...further] = path;
  const row = value as Names;
  if (hop) {
    const led = row[hop.name] as { edges: { node: unknown }[] } | null;
    if (hop.shape !== 'connection' || !led) return { ...row, [hop.name]: under(led, name, shape, field, further) };
    return { ...row, [hop.name]: { edges: led.edges.map(({ node }) => ({ node: under(node, name, shape, field, further) })) } };
  }
  const uninvited = shape.absent.filter(absent => (absent || field.name) in row);
  if (uninvited.length > 0) expect.fail(`${shape.name}: ${nameOf(field)} is there as ${uninvited.join()}`);
  const others = shape.names.map(other => other || field.name).filter(other => other !== field.name);
  const kept = Object.fromEntries(Object.entries(row).filter(([key]) => key !== field.name && !others.includes(key)));
  return { ...kept, [field.name]: row[name || field.name] };
};

/** Asks one field in one shape, and holds each of its names against what is expected. */
export const checkField = async (
  federation: Federation,
  asker: Asker,
  truth: Truth,
  path: Path,
  field: Field,
  shape: Shape,
  first: number,
): Promise<Expectation> => {
  const variables = variablesFor(asker, truth);
  const query = documentFor(path, field, shape, first);
  const selection = selectionFor(path, field);
  const about = `${asker.name}: ${query}`;
  const answer = await sendAs(federation, asker, query, variables);
  expect(answer.errors, about).toBeUndefined();
  if (field.type === 'AccessLogEntry' || field.name === 'accessLog') await readAccessLog(federation, truth, answer.data, [residentId(1)]);
  const expected = new Expectation(asker, truth, variables, first);
  const data = inNoOrder(expected.ofRoot(selection));
  for (const name of shape.names) expectAlike(inNoOrder(under(answer.data, name, shape, field, path)), data, `${about}\nas ${name}`);
  checkWithheld(answer, asker, selection, expected, about);
  return expected;
};

/** Asks one field for which the caller lacks the scope or the role: refused whole, with nothing in the answer. */
export const checkRefused = async (
  federation: Federation,
  asker: Asker,
  truth: Truth,
  path: Path,
  field: Field,
  shape: Shape,
): Promise<void> => {
  const answer = await sendAs(federation, asker, documentFor(path, field, shape, 1), variablesFor(asker, truth));
  const about = `${asker.name} ${nameOf(field)}`;
  expect(
    answer.errors?.map(({ extensions }) => extensions.code),
    about,
  ).toEqual(expect.arrayContaining(['FORBIDDEN']));
  for (const value of Object.values((answer.data ?? {}) as Names)) expect(value, about).toBeNull();
  expect(answer.withheld, about).toBeUndefined();
};
