import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PersonaName } from '@wijkgraph/sandbox';
import { lifeDomains } from '@wijkgraph/schema';
import {
  buildSchema,
  type DocumentNode,
  type GraphQLObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  separateOperations,
} from 'graphql';
import { workedOperations } from '../explorer/demo.ts';
import { supergraphSdl } from '../federation/federation.ts';
import { residentId } from '../world/resident-seed.ts';

/** A question that is asked all day. */
export interface Question {
  readonly name: string;
  readonly as: PersonaName;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether it counts whole years: each row of them, and from an index alone. */
  readonly wholeYears?: boolean;
  /** What its page of the dashboard is for; undefined for what is on none. */
  readonly page?: string;
}

/** The pages of the dashboard on which a worker spends the day, and that of the policy adviser. */
const PAGES = {
  work: 'the lists of work',
  dossier: 'a dossier',
  timeline: 'its timeline',
  referral: 'its referrals',
  residents: 'who is looked up',
  consent: 'consent',
  appointment: 'the agenda',
  team: 'the teams',
  figures: 'figures of a year',
} as const;
type Page = keyof typeof PAGES;
const DASHBOARD = fileURLToPath(new URL('../../../clients/dashboard/web', import.meta.url));

const year = String(new Date().getFullYear());
/** What a page names, by the name of the variable. */
const named: Readonly<Record<string, unknown>> = {
  id: residentId(1),
  team: 'team-wielwijk',
  lastName: 'van',
  year,
  period: year,
  team0: 'team-wielwijk',
  district1: 'WK050507',
};

const operationOf = (document: DocumentNode): OperationDefinitionNode =>
  document.definitions.find(definition => definition.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;

const asks = (text: string): boolean => operationOf(parse(text)).operation === OperationTypeNode.QUERY;

const variablesOf = ({ name, variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, type }) => {
      const value = named[variable.name.value];
      if (value === undefined && type.kind === Kind.NON_NULL_TYPE)
        throw new Error(`Say here what ${name?.value} of the dashboard is asked with: $${variable.name.value}`);
      return value === undefined ? [] : [[variable.name.value, value]];
    }),
  );

const documents = (page = ''): DocumentNode =>
  parse(
    readdirSync(DASHBOARD, { recursive: true, encoding: 'utf8' })
      .filter(file => file.startsWith(page) && file.endsWith('.graphql'))
      .map(file => readFileSync(join(DASHBOARD, file), 'utf8'))
      .join('\n'),
  );

const ofTheDashboard = (): readonly Question[] => {
  const whole = separateOperations(documents());
  const onThePage = (page: Page): readonly Question[] =>
    documents(`${page}/`).definitions.flatMap((definition): Question[] => {
      if (definition.kind !== Kind.OPERATION_DEFINITION || definition.operation !== OperationTypeNode.QUERY) return [];
      const name = definition.name?.value ?? '';
      const text = print(whole[name] as DocumentNode);
      const wholeYears = page === 'figures';
      const as = wholeYears ? 'policy-adviser' : 'worker-wielwijk';
      return [{ name: `the dashboard’s ${name}`, as, text, variables: variablesOf(definition), wholeYears, page: PAGES[page] }];
    });
  return (Object.keys(PAGES) as Page[]).flatMap(onThePage);
};

const ofTheExplorer = (): readonly Question[] =>
  workedOperations()
    .filter(({ text }) => asks(text))
    .map(operation => ({ ...operation, as: operation.as as PersonaName, wholeYears: operation.text.includes('figures') }));

/** Every figure that there is, of a year: what the council’s report asks, and more. */
const everyFigure = (): Question => {
  const { astNode } = buildSchema(supergraphSdl(), { assumeValid: true }).getType('Figures') as GraphQLObjectType;
  const figures = (astNode?.fields ?? []).filter(({ type }) => type.kind === Kind.NAMED_TYPE && type.name.value === 'Figure');
  const selected = figures.flatMap(({ name: { value: name }, arguments: given = [] }) =>
    given.length === 0
      ? [`${name} { value of withheld }`]
      : Object.keys(lifeDomains).map(domain => `${domain}: ${name}(lifeDomain: ${domain}) { value of withheld }`),
  );
  return {
    name: 'every figure of a year',
    as: 'policy-adviser',
    text: `{ figures(period: "${year}") { ${selected.join(' ')} } }`,
    variables: {},
    wholeYears: true,
  };
};

const more: readonly Question[] = [
  {
    name: 'consents that end soon',
    as: 'worker-wielwijk',
    text: '{ consentsExpiring(first: 100) { edges { node { validUntil grantee { name } } } } }',
    variables: {},
  },
  {
    name: 'a team’s plans',
    as: 'worker-wielwijk',
    text: '{ team(id: "team-wielwijk") { supportPlans(first: 100) { edges { node { state goals { text } } } } } }',
    variables: {},
  },
  { name: 'a list of residents', as: 'worker-wielwijk', text: '{ residents(first: 100) { edges { node { lastName } } } }', variables: {} },
  {
    name: 'residents of a wijk',
    as: 'worker-wielwijk',
    text: '{ residents(first: 100, district: "WK050507") { edges { node { lastName } } } }',
    variables: {},
  },
];

/** What the dashboard asks, what the explorer shows, and what neither does yet. */
export const questions = (): readonly Question[] => [...ofTheDashboard(), ...ofTheExplorer(), everyFigure(), ...more];
