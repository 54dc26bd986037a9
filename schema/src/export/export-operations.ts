import {
  buildASTSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isCompositeType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';
import { classificationOf, conceivable, visibilityOf } from '../access/classification.ts';
import { EVERY_CATEGORY, Qualifier } from '../vocabulary/category-mask.ts';

/** One operation of the export. */
export interface ExportOperation {
  readonly name: string;
  readonly document: string;
  /** The list of the resident that it reads page by page, with the variable `after`; all else is read at once. */
  readonly pages?: string;
}

/** Rows on a page. */
const PAGE = 20;
const SUBJECT = 'Resident';
/** Types below one another. */
const DEEPEST = 7;

type Type = GraphQLObjectType;
type Field = GraphQLField<unknown, unknown>;

const isConnection = ({ name }: { readonly name: string }): boolean => name.endsWith('Connection');

const isPersonal = ({ astNode }: Type): boolean => visibilityOf(astNode) !== undefined;

const nodeOf = (connection: Type): Type => {
  const edges = getNamedType(connection.getFields().edges?.type) as Type;
  return getNamedType(edges.getFields().node?.type) as Type;
};

/** A field that needs nothing said, or only where a page begins. */
const needsNothingSaid = ({ args, name }: Field): boolean =>
  !name.startsWith('_') && args.every(argument => !isNonNullType(argument.type) || argument.defaultValue !== undefined);

/** All that own access can ever be granted. */
const OWN = EVERY_CATEGORY | Qualifier.KNOWN | Qualifier.OWN_ACCESS;

/** What no resident can be shown whatever the row says, such as what is for oversight alone, is not asked. */
const canBeShown = (classification: ReturnType<typeof classificationOf>): boolean => !classification || conceivable(classification, OWN);

const canBeAsked = (field: Field): boolean => {
  const target = getNamedType(field.type);
  const row = isObjectType(target) && isConnection(target) ? nodeOf(target) : target;
  return (
    needsNothingSaid(field) && canBeShown(classificationOf(field.astNode)) && (!isObjectType(row) || canBeShown(visibilityOf(row.astNode)))
  );
};

const paged = (selection: string): string => `edges { node { ${selection} } } pageInfo { hasNextPage endCursor }`;

const NAMES = ['id', 'code', 'name'];

/** Of what is no personal data (a team, an organisation, a worker): which it is; of what has no name, its values. */
const inShort = (type: Type): string => {
  const leaves = Object.values(type.getFields())
    .filter(field => canBeAsked(field) && !isCompositeType(getNamedType(field.type)))
    .map(({ name }) => name);
  const named = leaves.filter(name => NAMES.includes(name));
  return (named.length > 1 ? named : leaves).join(' ');
};

/** Everything that hangs on a row of personal data, save what hangs on another resident, and what led here. */
const inFull = (type: Type, path: readonly Type[]): string =>
  Object.values(type.getFields())
    .filter(canBeAsked)
    .flatMap(field => {
      const target = getNamedType(field.type);
      if (!isCompositeType(target)) return [field.name];
      if (!isObjectType(target)) return [];
      const row = isConnection(target) ? nodeOf(target) : target;
      const inside = below(row, [...path, type]);
      if (!inside) return [];
      return isConnection(target)
        ? isPersonal(row)
          ? [`${field.name}(first: ${PAGE}) { ${paged(inside)} }`]
          : []
        : [`${field.name} { ${inside} }`];
    })
    .join(' ');

const below = (type: Type, path: readonly Type[]): string => {
  if (!isPersonal(type)) return inShort(type);
  // What has no key, such as a step in a history, stands with the row that it belongs to.
  if (type.name === SUBJECT || path.some(({ name }) => name === type.name) || path.length >= DEEPEST)
    return type.getFields().id ? 'id' : '';
  return inFull(type, path);
};

const subjectOf = (schema: GraphQLSchema): Type => {
  const type = schema.getType(SUBJECT);
  if (!isObjectType(type)) throw new Error(`The supergraph has no type ${SUBJECT}`);
  return type;
};

/**
 * The operations that together read everything the graph holds of one resident (AVG art. 15 and 20): derived from the supergraph, so
 * that a field that is added is in the next export. Variables: `id`, and `after` for what is read page by page.
 */
export const exportOperations = (supergraphSdl: string): readonly ExportOperation[] => {
  const schema = buildASTSchema(parse(supergraphSdl), { assumeValidSDL: true });
  const subject = subjectOf(schema);
  const fields = Object.values(subject.getFields()).filter(canBeAsked);
  const lists = fields.filter(field => isConnection(getNamedType(field.type)));
  const others = fields.flatMap(field => {
    const target = getNamedType(field.type);
    if (!isCompositeType(target)) return [field.name];
    if (!isObjectType(target) || isConnection(target)) return [];
    const inside = below(target, [subject]);
    return inside ? [`${field.name} { ${inside} }`] : [];
  });
  return [
    { name: 'ExportOfResident', document: `query ExportOfResident($id: ID!) { resident(id: $id) { ${others.join(' ')} } }` },
    ...lists.map((field): ExportOperation => {
      const name = `ExportOf${field.name[0]?.toUpperCase()}${field.name.slice(1)}`;
      const inside = below(nodeOf(getNamedType(field.type) as Type), [subject]);
      return {
        name,
        pages: field.name,
        document: `query ${name}($id: ID!, $after: String) { resident(id: $id) { ${field.name}(first: ${PAGE}, after: $after) { ${paged(inside)} } } }`,
      };
    }),
  ];
};
