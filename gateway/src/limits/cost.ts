import {
  type DocumentNode,
  getNullableType,
  getVariableValues,
  type GraphQLSchema,
  isLeafType,
  isListType,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { limitExceeded } from '../errors/refusal.ts';

/** Nodes of a page where the client does not say (`first`). */
const DEFAULT_PAGE = 20;
/** What a list without pages is taken to hold. */
const ASSUMED_LENGTH = 5;
/** Costs remembered of one document, one for each choice of page sizes and conditions. */
const REMEMBERED = 100;

/** An object costs one, a value nothing, a page its size times what is below it. */
const objects: ComplexityEstimator = ({ field, type, args, childComplexity }) => {
  if (isLeafType(getNamedType(field.type))) return 0;
  const cost = 1 + childComplexity;
  if (field.args.some(argument => argument.name === 'first')) {
    const first: unknown = args.first;
    return cost * (typeof first === 'number' ? Math.max(1, first) : DEFAULT_PAGE);
  }
  if (isListType(getNullableType(field.type)) && !type.name.endsWith('Connection')) return cost * ASSUMED_LENGTH;
  return cost;
};

/** The variables that decide the cost: page sizes and conditions. */
const decisiveVariables = (document: DocumentNode): readonly string[] => {
  const names = new Set<string>();
  visit(document, {
    Argument(argument) {
      if (argument.value.kind !== Kind.VARIABLE) return;
      if (argument.name.value === 'first' || argument.name.value === 'if') names.add(argument.value.name.value);
    },
  });
  return [...names];
};

interface Remembered {
  readonly decisive: readonly string[];
  readonly costs: Map<string, number>;
}

export interface CostedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

/** Refuses operations that could make us fetch more objects than the limit. */
export class CostLimit {
  private readonly remembered = new WeakMap<DocumentNode, Remembered>();
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Throws LIMIT_EXCEEDED. Variables that do not fit their types are left to the server, which refuses them. */
  check(asked: CostedOperation): void {
    const known = this.documentOf(asked.document);
    const key = [asked.operation.name?.value, ...known.decisive.map(name => String(asked.variables?.[name]))].join(' ');
    let cost = known.costs.get(key);
    if (cost === undefined) {
      cost = this.measure(asked);
      if (cost === undefined) return;
      if (known.costs.size >= REMEMBERED) known.costs.clear();
      known.costs.set(key, cost);
    }
    if (cost > this.limit) throw limitExceeded('Objects it could fetch', cost, this.limit);
  }

  /** As {@link CostLimit.check}, before there are any variables: of a cost that no variable changes. */
  checkWithoutVariables(asked: Omit<CostedOperation, 'variables'>): void {
    if (this.documentOf(asked.document).decisive.length === 0) this.check({ ...asked, variables: undefined });
  }

  private documentOf(document: DocumentNode): Remembered {
    let known = this.remembered.get(document);
    if (!known) this.remembered.set(document, (known = { decisive: decisiveVariables(document), costs: new Map() }));
    return known;
  }

  private measure({ schema, document, operation, variables = {} }: CostedOperation): number | undefined {
    const { errors } = getVariableValues(schema, [...(operation.variableDefinitions ?? [])], variables, { maxErrors: 1 });
    if (errors) return undefined;
    const operationName = operation.name?.value;
    return getComplexity({ schema, query: document, variables, estimators: [objects], ...(operationName && { operationName }) });
  }
}
