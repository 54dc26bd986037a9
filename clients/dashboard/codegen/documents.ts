import { glob, readFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { Kind, parse } from 'graphql';

/** A file that is generated. */
export interface Made {
  readonly filename: string;
  readonly content: string;
}

const DOCUMENT = /^export const (\w+)Document = .*;\n?/gm;
const HEAD = `/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type * as types from '../graphql.ts';

`;

/** The folder that asks each operation, by its name. */
export const askedIn = async (web: string): Promise<ReadonlyMap<string, string>> => {
  const folders = new Map<string, string>();
  for await (const path of glob('**/*.graphql', { cwd: web })) {
    for (const definition of parse(await readFile(join(web, path), 'utf8')).definitions)
      if (definition.kind === Kind.OPERATION_DEFINITION && definition.name)
        folders.set(definition.name.value, path.split(sep)[0] as string);
  }
  return folders;
};

/**
 * One module with every document would come to the browser as a whole, with whatever page is opened first. So each folder of pages gets
 * a module with its own; who imports them from where they were before still finds them there.
 */
export const splitByFolder = ({ filename, content }: Made, folders: ReadonlyMap<string, string>): readonly Made[] => {
  const documents = new Map<string, { readonly names: string[]; readonly texts: string[] }>();
  const rest = content.replace(DOCUMENT, (text, operation: string) => {
    const folder = folders.get(operation);
    if (!folder) throw new Error(`No folder asks ${operation}`);
    const held = documents.get(folder) ?? { names: [], texts: [] };
    held.names.push(`${operation}Document`);
    held.texts.push(text.trim().replace(/DocumentNode<(\w+), (\w+)>;$/, 'DocumentNode<types.$1, types.$2>;'));
    documents.set(folder, held);
    return '';
  });
  const sorted = [...documents].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const elsewhere = sorted.map(([folder, { names }]) => `export { ${names.join(', ')} } from './documents/${folder}.ts';`);
  return [
    { filename, content: `${rest.trimEnd()}\n${elsewhere.join('\n')}\n` },
    ...sorted.map(([folder, { texts }]) => ({
      filename: join(dirname(filename), 'documents', `${folder}.ts`),
      content: `${HEAD}${texts.join('\n')}\n`,
    })),
  ];
};
