import { createHash } from 'node:crypto';
import { Refusal } from '../errors/refusal.ts';

/** What a request says of the document that it wants carried out: its text, its hash, or both. */
export interface AskedDocument {
  readonly text: string | undefined;
  /** SHA-256 in hexadecimal. */
  readonly hash: string | undefined;
}

const PREFIX = 'sha256:';
const digits = /^[0-9a-f]{64}$/;

const bad = (message: string): Refusal => new Refusal('BAD_REQUEST', message, { status: 400 });

/** The hash of a text, as its name says it. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** `documentId` of the GraphQL over HTTP draft, appendix "Persisted Documents". */
const fromDocumentId = (id: unknown): string | undefined => {
  if (id === undefined || id === null) return undefined;
  const hash = typeof id === 'string' && id.startsWith(PREFIX) ? id.slice(PREFIX.length) : '';
  if (!digits.test(hash)) throw bad('documentId is "sha256:" with 64 hexadecimal digits in lower case.');
  return hash;
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The same as Apollo's clients say it. */
const fromExtensions = (extensions: unknown): string | undefined => {
  const persisted = isRecord(extensions) ? extensions.persistedQuery : undefined;
  if (persisted === undefined || persisted === null) return undefined;
  const hash = isRecord(persisted) && persisted.version === 1 ? persisted.sha256Hash : undefined;
  if (typeof hash !== 'string' || !digits.test(hash))
    throw bad('extensions.persistedQuery has version 1 and a sha256Hash of 64 hexadecimal digits in lower case.');
  return hash;
};

/** Reads the parameters of a request. Throws BAD_REQUEST where they name two documents, or one in another way. */
export const askedDocument = (parameters: Readonly<Record<string, unknown>>): AskedDocument => {
  const [byId, byExtension] = [fromDocumentId(parameters.documentId), fromExtensions(parameters.extensions)];
  if (byId !== undefined && byExtension !== undefined && byId !== byExtension) throw bad('The request names two documents.');
  const hash = byId ?? byExtension;
  const text = typeof parameters.query === 'string' ? parameters.query : undefined;
  if (hash !== undefined && text !== undefined && hashOf(text) !== hash) throw bad('The document is another one than its hash says.');
  return { text, hash };
};
