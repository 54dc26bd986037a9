import { buildASTSchema, type DocumentNode, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { personalFieldsOf } from './personal-fields.ts';
import type { Source } from './typed-documents.ts';

/** Throws where the client could not tell of an answer what was withheld: each resident has its id, and no personal field another name. */
export const assertReadable = (contract: DocumentNode, sources: readonly Source[]): void => {
  const types = new TypeInfo(buildASTSchema(contract));
  const personal = personalFieldsOf(contract);
  for (const { location, document } of sources) {
    visit(
      document,
      visitWithTypeInfo(types, {
        Field({ name, alias }) {
          const type = types.getParentType()?.name ?? '';
          if (alias && personal[type]?.[name.value])
            throw new Error(`${location}: ${type}.${name.value} may be withheld, so it keeps its name.`);
        },
        SelectionSet({ selections }) {
          if (types.getParentType()?.name !== 'Resident') return;
          if (!selections.some(selection => selection.kind !== Kind.FIELD || (selection.name.value === 'id' && !selection.alias)))
            throw new Error(`${location}: ask the id of each resident, for what is withheld is told by id.`);
        },
      }),
    );
  }
};
