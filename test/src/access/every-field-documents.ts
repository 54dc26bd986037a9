import { EXPLAINED, PREVIEWED } from './every-field-explained.ts';
import { type Field, typeNamed } from './every-field-schema.ts';
import type { Path } from './every-field-paths.ts';

/** What is selected of a type: values, and ways further. */
export interface Selection {
  readonly type: string;
  readonly leaves: readonly Field[];
  readonly steps: readonly Step[];
}
export interface Step {
  readonly field: Field;
  readonly of: Selection;
}

/** Arguments of the roots: variables, so that the document is the same for everybody. */
const rootArguments: Readonly<Record<string, string>> = {
  resident: 'id: $resident',
  residentByBsn: 'bsn: $bsn',
  searchResidents: 'postcode: $postcode',
  supportPlan: 'id: $plan',
  helpQuestion: 'id: $question',
  waitingList: 'team: $team',
  teamInbox: 'team: $team',
  consent: 'id: $consent',
  objection: 'id: $objection',
  dataSubject: 'id: $resident',
  whyAccess: EXPLAINED,
  accessPreview: PREVIEWED,
  figures: 'period: "2026-01", team: $team',
  figuresByMonth: 'year: "2026", team: $team',
  referral: 'id: $referral',
  provisionApplication: 'id: $application',
  team: 'id: $team',
  district: 'code: $district',
  organisation: 'id: $organisation',
  worker: 'id: $worker',
};

const argumentsOf = (field: Field, first: number): string => {
  const given = [
    ...(field.type === 'Query' && rootArguments[field.name] ? [rootArguments[field.name]] : []),
    ...(field.arguments.includes('first') ? [`first: ${first}`] : []),
  ];
  return given.length > 0 ? `(${given.join(', ')})` : '';
};

const printStep = ({ field, of }: Step, first: number, alias = '', directive = ''): string => {
  const inside = printSelection(of, first);
  const body = field.shape === 'connection' ? `edges { node { ${inside} } }` : inside;
  return `${alias}${field.name}${argumentsOf(field, first)}${directive} { ${body} }`;
};

/** A selection as GraphQL writes it. */
export const printSelection = ({ leaves, steps }: Selection, first: number): string =>
  [...leaves.map(({ name }) => name), ...steps.map(step => printStep(step, first))].join(' ') || '__typename';

const declared: Readonly<Record<string, string>> = { yes: 'Boolean!', no: 'Boolean!', bsn: 'String!', postcode: 'String!' };

/** An operation with those variables declared that it uses. */
export const operation = (body: string, fragments = ''): string => {
  const used = new Set([...`${body} ${fragments}`.matchAll(/\$(\w+)/g)].map(([, name]) => name as string));
  const variables = [...used].map(name => `$${name}: ${declared[name] ?? 'ID!'}`).join(', ');
  return `query EveryField${variables ? `(${variables})` : ''} { ${body} } ${fragments}`;
};

/** By what a row is told from another: its key, or else the first of its values. */
const keyOf = (type: string): readonly Field[] => {
  const leaves = typeNamed(type).fields.filter(({ shape }) => shape === 'leaf');
  return leaves
    .filter(({ name }) => name === 'id' || name === 'code')
    .concat(leaves)
    .slice(0, 1);
};

/** A field as the one thing that is asked at the end of a path. */
export const lastStep = (field: Field): Step | undefined =>
  field.target === undefined ? undefined : { field, of: { type: field.target, leaves: keyOf(field.target), steps: [] } };

/** The ways in which a field can be written, all of which say the same. Each asks under the names that it gives. */
export interface Shape {
  readonly name: string;
  write(type: string, field: (alias?: string, directive?: string) => string): { readonly body: string; readonly fragments?: string };
  /** Names under which the answer holds the field. */
  readonly names: readonly string[];
  /** Names that the answer must not have. */
  readonly absent: readonly string[];
}

const own = ''; // the field's own name
export const shapes: readonly Shape[] = [
  { name: 'plain', names: [own], absent: [], write: (_type, field) => ({ body: field() }) },
  {
    name: 'in fragments',
    names: [own, 'named', 'nested'],
    absent: [],
    write: (type, field) => ({
      body: `... on ${type} { ${field()} ... { ...Outer } }`,
      fragments: `fragment Outer on ${type} { ${field('named: ')} ... on ${type} { ...Inner } } fragment Inner on ${type} { ${field('nested: ')} }`,
    }),
  },
  {
    name: 'under aliases and variables',
    names: ['alias', 'included', 'kept', 'both', 'inFragment'],
    absent: ['excluded', 'skipped', 'neither', own],
    write: (type, field) => ({
      body: [
        field('alias: '),
        field('included: ', ' @include(if: $yes)'),
        field('kept: ', ' @skip(if: $no)'),
        field('both: ', ' @skip(if: $no) @include(if: $yes)'),
        field('excluded: ', ' @include(if: $no)'),
        field('skipped: ', ' @skip(if: $yes)'),
        `... @include(if: $yes) { ${field('inFragment: ')} }`,
        `... on ${type} @skip(if: $yes) { ${field('neither: ')} }`,
      ].join(' '),
    }),
  },
  {
    name: 'in a fragment that a variable lets in',
    names: ['included'],
    absent: ['excluded', own],
    write: (type, field) => ({
      body: '...Let @include(if: $yes) ...Out @include(if: $no)',
      fragments: `fragment Let on ${type} { ${field('included: ')} } fragment Out on ${type} { ${field('excluded: ')} }`,
    }),
  },
];

/** The document that asks one field at the end of a path, in one shape. */
export const documentFor = (path: Path, field: Field, shape: Shape, first: number): string => {
  const last = lastStep(field);
  const write = (alias = '', directive = ''): string =>
    last ? printStep(last, first, alias, directive) : `${alias}${field.name}${directive}`;
  const { body, fragments } = shape.write(field.type, write);
  const keys = keyOf(field.type).flatMap(({ name }) => (name === field.name ? [] : name));
  const whole = path.reduceRight((inside, hop, index) => {
    const selected = index === path.length - 1 ? `${keys.join(' ')} ${inside}` : inside;
    return `${hop.name}${argumentsOf(hop, first)} { ${hop.shape === 'connection' ? `edges { node { ${selected} } }` : selected} }`;
  }, body);
  return operation(whole, fragments);
};

/** The same as a selection from the root, for what is expected. */
export const selectionFor = (path: Path, field: Field): Selection => {
  const last = lastStep(field);
  const end: Selection = {
    type: field.type,
    leaves: last ? keyOf(field.type) : [...keyOf(field.type), field],
    steps: last ? [last] : [],
  };
  return path.reduceRight<Selection>((of, hop) => ({ type: hop.type, leaves: [], steps: [{ field: hop, of }] }), end);
};
