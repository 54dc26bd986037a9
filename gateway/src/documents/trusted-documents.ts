import { Refusal } from '../errors/refusal.ts';
import type { AskedDocument } from './asked-document.ts';
import type { KnownDocuments } from './known-documents.ts';

export interface TrustedDocumentsOptions {
  readonly known: Pick<KnownDocuments, 'textOf'>;
  /** Throws what is too much. */
  readonly admit: (text: string) => void;
  /** Whether an application runs what it registered and nothing else. */
  readonly registeredOnly: boolean;
}

/** Decides which document a request carries out. */
export class TrustedDocuments {
  private readonly options: TrustedDocumentsOptions;

  constructor(options: TrustedDocumentsOptions) {
    this.options = options;
  }

  /** Its text; undefined where the request names none at all, which the GraphQL server refuses. Throws what may not be carried out. */
  textOf({ text, hash }: AskedDocument, client: string): string | undefined | Promise<string> {
    const { known, admit, registeredOnly } = this.options;
    if (registeredOnly) {
      if (hash !== undefined) return known.textOf(client, hash);
      throw new Refusal('PERSISTED_QUERY_NOT_FOUND', 'Only registered documents run here: send documentId, "sha256:" and its hash.', {
        status: 400,
      });
    }
    if (text === undefined) return hash === undefined ? undefined : known.textOf(client, hash);
    admit(text);
    return text;
  }
}
