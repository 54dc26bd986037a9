import { type ConstDirectiveNode, type DocumentNode, Kind, type ObjectTypeDefinitionNode } from 'graphql';

/** On what it depends whether a value is withheld: a category, or the named rule that reads the category from the row. */
interface Ground {
  readonly category?: string;
  readonly by?: string;
}

const groundIn = (directives: readonly ConstDirectiveNode[] | undefined, name: string): Ground | undefined => {
  const directive = directives?.find(({ name: { value } }) => value === name);
  const said = directive?.arguments?.flatMap(({ name: argument, value }) =>
    value.kind === Kind.STRING && (argument.value === 'category' || argument.value === 'by') ? [[argument.value, value.value]] : [],
  );
  return said && (Object.fromEntries(said) as Ground);
};

const isObject = (definition: { kind: string }): definition is ObjectTypeDefinitionNode => definition.kind === Kind.OBJECT_TYPE_DEFINITION;

/** The fields of each type of a contract that may be withheld. */
export const personalFieldsOf = ({ definitions }: DocumentNode): Readonly<Record<string, Readonly<Record<string, Ground>>>> =>
  Object.fromEntries(
    definitions.filter(isObject).flatMap(({ name, fields = [] }) => {
      const personal = fields.flatMap(field => {
        const ground = groundIn(field.directives, 'personal');
        return ground ? [[field.name.value, ground] as const] : [];
      });
      return personal.length > 0 ? [[name.value, Object.fromEntries(personal)] as const] : [];
    }),
  );

/** By which rule the rows of a type exist for a caller at all: what follows the same rule is never withheld of a row that is there. */
const rowRulesOf = ({ definitions }: DocumentNode): Readonly<Record<string, string>> =>
  Object.fromEntries(
    definitions.filter(isObject).flatMap(({ name, directives }) => {
      const by = groundIn(directives, 'personalDataOf')?.by;
      return by ? [[name.value, by] as const] : [];
    }),
  );

const constant = (name: string, value: object): string => `export const ${name} = ${JSON.stringify(value, undefined, 2)} as const;\n`;

/** A module that says which values of a contract may be withheld. */
export const personalFieldsModule = (contract: DocumentNode): string =>
  `/* eslint-disable */\n${constant('personalFields', personalFieldsOf(contract))}\n${constant('rowRules', rowRulesOf(contract))}`;
