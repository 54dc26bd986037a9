import { printSubgraphSchema } from '@apollo/subgraph';
import { ACCESS_DIRECTIVES, type Classification, classificationOf, linkHead } from '@wijkgraph/schema';
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';

const FEDERATION_DIRECTIVES = ['@key', '@external', '@requires', '@provides', '@shareable', '@inaccessible', '@override'] as const;

const isScope = (directive: ConstDirectiveNode): boolean => directive.name.value === 'scope';

const keyFieldsOf = (type: ObjectTypeDefinitionNode): ReadonlySet<string> =>
  new Set(
    (type.directives ?? [])
      .filter(directive => directive.name.value === 'key')
      .flatMap(directive => directive.arguments ?? [])
      .flatMap(argument =>
        argument.name.value === 'fields' && argument.value.kind === Kind.STRING ? argument.value.value.split(/\s+/) : [],
      ),
  );

/** A scope on a type is meant for each of its fields, its key aside: there the check and other routers look for it. */
const scopeOnFields = (type: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode => {
  const scope = type.directives?.find(isScope);
  if (!scope) return type;
  const keys = keyFieldsOf(type);
  const withScope = (field: FieldDefinitionNode): FieldDefinitionNode =>
    keys.has(field.name.value) || field.directives?.some(isScope) ? field : { ...field, directives: [...(field.directives ?? []), scope] };
  return {
    ...type,
    directives: type.directives?.filter(directive => !isScope(directive)) ?? [],
    fields: type.fields?.map(withScope) ?? [],
  };
};

/** What a developer reads of the classification: the schema that clients see has dropped the directives. */
const inWords = (classification: Classification): string => {
  if (classification.kind === 'notPersonal') return '';
  const { category, by, onlyOwnTeam, thirdParty } = classification;
  const holds = [category, by && `by rule ${by}`].filter(Boolean).join(', ');
  return `Personal data: ${holds}${onlyOwnTeam ? '; own team only' : ''}${thirdParty ? '; about somebody else than the resident' : ''}.`;
};

const describeField = (field: FieldDefinitionNode): FieldDefinitionNode => {
  const words = inWords(classificationOf(field) ?? { kind: 'notPersonal' });
  if (words === '') return field;
  const said = field.description?.value;
  return { ...field, description: { kind: Kind.STRING, value: said ? `${said} ${words}` : words } };
};

/** A subgraph's SDL, with its links: what composition reads, and what the subgraph serves. */
export const subgraphSdl = (schema: GraphQLSchema): string => {
  const printed = parse(printSubgraphSchema(schema));
  const arranged: DocumentNode = visit(printed, {
    ObjectTypeDefinition: type => {
      const scoped = scopeOnFields(type);
      return { ...scoped, fields: scoped.fields?.map(describeField) ?? [] };
    },
    SchemaDefinition: () => null,
  });
  const body = print(arranged);
  const used = FEDERATION_DIRECTIVES.filter(name => new RegExp(`${name}\\b`).test(body));
  return `${linkHead(used)}\n${ACCESS_DIRECTIVES}\n${body}\n`;
};
