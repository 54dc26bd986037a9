import { type CategoryMask, classificationOf, NOTHING, possibleCategories, scopesOf, visibilityOf } from '@wijkgraph/schema';
import {
  type DocumentNode,
  getNamedType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** What a document needs, whatever its variables: computed once, kept with the document. */
export interface DocumentFacts {
  /** Every category that its fields, arguments and rows may turn out to hold. */
  readonly asked: CategoryMask;
  /** Scopes the client needs, each with a field that needs it. */
  readonly scopes: ReadonlyMap<string, string>;
}

const ofClassification = (node: Parameters<typeof classificationOf>[0]): CategoryMask => {
  const classification = classificationOf(node);
  return classification ? possibleCategories(classification) : NOTHING;
};

const categoriesOfInput = (type: GraphQLInputType, seen = new Set<string>()): CategoryMask => {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || seen.has(named.name)) return NOTHING;
  seen.add(named.name);
  return Object.values(named.getFields()).reduce(
    (mask, field) => mask | ofClassification(field.astNode) | categoriesOfInput(field.type, seen),
    NOTHING,
  );
};

const read = (schema: GraphQLSchema, document: DocumentNode): DocumentFacts => {
  const types = new TypeInfo(schema);
  const scopes = new Map<string, string>();
  let asked = NOTHING;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field() {
        const field = types.getFieldDef();
        const parent = types.getParentType();
        if (!field || !parent) return;
        asked |= ofClassification(field.astNode);
        for (const scope of scopesOf(field.astNode)) scopes.set(scope, `${parent.name}.${field.name}`);
        const returned = getNamedType(field.type);
        const visible = isObjectType(returned) ? visibilityOf(returned.astNode) : undefined;
        if (visible) asked |= possibleCategories(visible);
      },
      InlineFragment() {
        const narrowed = getNamedType(types.getType() ?? undefined);
        const visible = isObjectType(narrowed) ? visibilityOf(narrowed.astNode) : undefined;
        if (visible) asked |= possibleCategories(visible);
      },
      Argument() {
        const argument = types.getArgument();
        if (argument) asked |= ofClassification(argument.astNode) | categoriesOfInput(argument.type);
      },
    }),
  );
  return { asked, scopes };
};

const factsBySchema = new WeakMap<GraphQLSchema, WeakMap<DocumentNode, DocumentFacts>>();

/** The facts of a document against a subgraph's schema. */
export const factsOf = (schema: GraphQLSchema, document: DocumentNode): DocumentFacts => {
  let facts = factsBySchema.get(schema);
  if (!facts) factsBySchema.set(schema, (facts = new WeakMap()));
  let known = facts.get(document);
  if (!known) facts.set(document, (known = read(schema, document)));
  return known;
};
