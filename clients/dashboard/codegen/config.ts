import { fileURLToPath } from 'node:url';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import type { CodegenConfig } from '@graphql-codegen/cli';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Types of our operations, and the list of them: the server asks the graph nothing else. */
export const config: CodegenConfig = {
  silent: true,
  schema: at('../../../schema/api.graphql'),
  documents: [at('../web/**/*.graphql')],
  generates: {
    [at('../web/generated/')]: {
      preset: 'client',
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        enumsAsTypes: true,
        onlyOperationTypes: true,
        skipTypename: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { DateTimeISO: 'string', JSONObject: 'Record<string, unknown>' },
      },
    },
  },
};
