import type { CategoryMask } from '../vocabulary/category-mask.ts';

/** Where the consent subgraph answers {@link DocumentQuestion}s, to the gateway alone. */
export const DOCUMENTS_PATH = '/documents';

/** Documents that one application can have registered. */
export const MOST_DOCUMENTS = 2_000;

/** Texts by their SHA-256 in hexadecimal. */
export type Documents = Readonly<Record<string, string>>;

/** What the gateway asks of the documents of one application. */
export type DocumentQuestion =
  | { readonly ask: 'terms'; readonly client: string }
  | { readonly ask: 'find'; readonly client: string; readonly hash: string }
  | { readonly ask: 'register'; readonly client: string; readonly documents: Documents }
  | { readonly ask: 'remove'; readonly client: string; readonly hash: string };

/** To `terms`: for whom an application may ask, and the most that can be opened to it; null for an unknown one. */
export interface ApplicationTerms {
  readonly terms: { readonly party: string | null; readonly ceiling: CategoryMask } | null;
}

/** To `find`: null where this application has registered no such document, whoever else has. */
export interface FoundDocument {
  readonly text: string | null;
}

/** To `register`: how many were new. Null, and none was registered, where the application would have more than {@link MOST_DOCUMENTS}. */
export interface RegisteredDocuments {
  readonly registered: number | null;
}

/** To `remove`: whether there was one. */
export interface RemovedDocument {
  readonly removed: boolean;
}
