import {
  buildASTSchema,
  type ConstDirectiveNode,
  type DocumentNode,
  getNamedType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** On what it depends whether somebody sees a value: a category, a rule over the row, or that they are of the own team. */
type Ground = Readonly<Record<string, string | boolean>>;

type Declared = { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined;

const groundOf = (node: Declared, directive: string): Ground | undefined => {
  const found = node?.directives?.find(({ name }) => name.value === directive);
  const said = found?.arguments?.flatMap(({ name, value }) =>
    value.kind === Kind.STRING || value.kind === Kind.BOOLEAN ? [[name.value, value.value] as const] : [],
  );
  return said && Object.fromEntries(said);
};

const constant = (name: string, type: string, value: ReadonlyMap<string, unknown>): string =>
  `export const ${name}: ${type} = ${JSON.stringify(Object.fromEntries([...value].toSorted()), undefined, 2)};\n`;

/** A module that says of each field in one operation, and of each type whose rows it lists, what opens it: as declared in the supergraph. */
export const personalFieldsModule = (supergraph: string, operation: DocumentNode): string => {
  const schema = buildASTSchema(parse(supergraph), { assumeValid: true, assumeValidSDL: true });
  const info = new TypeInfo(schema);
  const fields = new Map<string, Ground>();
  const rows = new Map<string, Ground>();
  visit(
    operation,
    visitWithTypeInfo(info, {
      Field() {
        const [parent, field] = [info.getParentType(), info.getFieldDef()];
        if (!parent || !field) return;
        const ground = groundOf(field.astNode, 'personal');
        if (ground) fields.set(`${parent.name}.${field.name}`, ground);
        const target = getNamedType(field.type);
        const ofRow = isObjectType(target) ? groundOf(target.astNode, 'personalDataOf') : undefined;
        if (ofRow && Object.keys(ofRow).length > 0) rows.set(target.name, ofRow);
      },
    }),
  );
  return `/* eslint-disable */
export interface Ground {
  readonly category?: string;
  readonly by?: string;
  readonly onlyOwnTeam?: boolean;
  readonly thirdParty?: boolean;
}

${constant('personalFields', 'Readonly<Record<string, Ground>>', fields)}
${constant('personalRows', 'Readonly<Record<string, Ground>>', rows)}`;
};
