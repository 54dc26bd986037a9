import type { Contract } from '@wijkgraph/schema/contract';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { aboutOf } from '../contract/introspection.ts';
import type { CostLimit } from '../limits/cost.ts';

export interface DocumentCheckOptions {
  readonly schema: GraphQLSchema;
  readonly contract: Contract;
  readonly cost: CostLimit;
  /** Throws what is too much. */
  readonly admit: (text: string) => void;
}

const operationsOf = ({ definitions }: DocumentNode): readonly OperationDefinitionNode[] =>
  definitions.filter(definition => definition.kind === Kind.OPERATION_DEFINITION);

/** The fields of a document that are beyond a contract, each with the reason. */
const beyond = (document: DocumentNode, schema: GraphQLSchema, contract: Contract): readonly string[] => {
  const types = new TypeInfo(schema);
  const faults = new Set<string>();
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name }) {
        const parent = types.getParentType();
        if (!isCompositeType(parent) || name.value.startsWith('__')) return;
        const coordinate = `${parent.name}.${name.value}`;
        const why = contract.why(coordinate);
        if (why) faults.add(`${coordinate} ${why}.`);
      },
    }),
  );
  return [...faults];
};

const faultsOfOperation = (document: DocumentNode, operation: OperationDefinitionNode): readonly string[] => [
  ...(operation.name ? [] : ['Name the operation: its name stands in the log of who saw what.']),
  ...(aboutOf(document, operation) === 'graph' ? [] : ['It asks for the schema, which is not answered where documents are registered.']),
];

/** Everything that would keep a document from ever being carried out for an application; none where it can be registered. */
export const faultsOf = (text: string, { schema, contract, cost, admit }: DocumentCheckOptions): readonly string[] => {
  try {
    admit(text);
    const document = parse(text);
    const operations = operationsOf(document);
    if (operations.length === 0) return ['It holds no operation.'];
    const invalid = validate(schema, document);
    if (invalid.length > 0) return invalid.map(({ message }) => message);
    const faults = [...operations.flatMap(operation => faultsOfOperation(document, operation)), ...beyond(document, schema, contract)];
    if (faults.length > 0) return faults;
    // What is left is what the contract cannot say of single fields: arguments that are beyond it.
    const outside = validate(contract.schema, document);
    if (outside.length > 0) return outside.map(({ message }) => message);
    for (const operation of operations) cost.checkWithoutVariables({ schema, document, operation });
    return [];
  } catch (error) {
    if (error instanceof GraphQLError) return [error.message];
    throw error;
  }
};
