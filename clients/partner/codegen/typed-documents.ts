import { addTypenameSelectionDocumentTransform, preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildASTSchema, type DocumentNode, Kind } from 'graphql';

/** One file of GraphQL with its operations. */
export interface Source {
  readonly location: string;
  readonly rawSDL: string;
  readonly document: DocumentNode;
}

/** Whether a document reads or writes: what is safe to repeat follows from it. */
const kindOf = ({ definitions }: DocumentNode) => ({
  operation: definitions.find(definition => definition.kind === Kind.OPERATION_DEFINITION)?.operation,
});

/** What the client preset makes of a contract and the operations of an application: file names with their content. */
export const typedDocuments = async (contract: DocumentNode, sources: readonly Source[]): Promise<ReadonlyMap<string, string>> => {
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: './',
    schema: contract,
    schemaAst: buildASTSchema(contract),
    documents: sources.map(source => ({ ...source })),
    documentTransforms: [{ name: 'typename', transformObject: addTypenameSelectionDocumentTransform, config: {} }],
    plugins: [],
    pluginMap: {},
    presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' }, onExecutableDocumentNode: kindOf },
    config: {
      documentMode: 'string',
      useTypeImports: true,
      immutableTypes: true,
      enumType: 'string-literal',
      nonOptionalTypename: true,
      scalars: { ID: 'string', DateTimeISO: 'string' },
      strictScalars: true,
    },
  });
  // The documents are imported by name: the lookup by text has no user.
  const wanted = sections.filter(({ filename }) => /graphql\.ts$|\.json$/.test(filename));
  return new Map(await Promise.all(wanted.map(async section => [section.filename.replace('./', ''), await codegen(section)] as const)));
};
