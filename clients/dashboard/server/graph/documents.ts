import { readFileSync } from 'node:fs';

/** The operations that the pages ask, by the hash under which they ask them. Nothing else goes to the graph from here. */
export const documents: ReadonlyMap<string, string> = new Map(
  Object.entries(
    JSON.parse(readFileSync(new URL('../../web/generated/persisted-documents.json', import.meta.url), 'utf8')) as Record<string, string>,
  ),
);
