import { type Documents, MOST_DOCUMENTS } from '@wijkgraph/schema';
import type { Reach } from '@wijkgraph/schema/contract';
import type { CurrentContracts } from '../contract/current-contracts.ts';
import { limitExceeded, Refusal } from '../errors/refusal.ts';
import type { CostLimit } from '../limits/cost.ts';
import { hashOf } from './asked-document.ts';
import { faultsOf } from './document-check.ts';
import type { DocumentRegister } from './document-register.ts';

export interface RegistrationParts {
  readonly register: Pick<DocumentRegister, 'register'>;
  readonly contracts: CurrentContracts;
  readonly cost: CostLimit;
  /** Throws what is too much. */
  readonly admit: (text: string) => void;
}

/** Some documents cannot be registered, so none was: what is wrong with each. */
export class DocumentsRefused extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super('Some documents cannot be registered, so none was.');
    this.faults = faults;
  }
}

/** As tools write it, with or without the algorithm before it. */
const key = /^(?:sha256:)?([0-9a-f]{64})$/;

/** A map of hashes to texts, as graphql-codegen writes its persisted documents. Throws {@link DocumentsRefused} or BAD_REQUEST. */
const documentsIn = (body: unknown): Documents => {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new Refusal('BAD_REQUEST', 'Send a JSON object: each document under its SHA-256.', { status: 400 });
  const faults: string[] = [];
  const documents: Record<string, string> = {};
  for (const [name, text] of Object.entries(body)) {
    const hash = key.exec(name)?.[1];
    if (typeof text !== 'string') faults.push(`${name}: It is no text.`);
    else if (hash === undefined) faults.push(`${name}: The key is no SHA-256 in 64 hexadecimal digits in lower case.`);
    else if (hashOf(text) !== hash) faults.push(`${name}: The SHA-256 of the document is sha256:${hashOf(text)}.`);
    else documents[hash] = text;
  }
  if (faults.length > 0) throw new DocumentsRefused(faults);
  return documents;
};

/**
 * Registers what an application wants to run, all of it or nothing. Resolves to how many documents were new. Throws
 * {@link DocumentsRefused} with every reason why one of them could never run: it is invalid, too much, or beyond what the application can see.
 */
export const registerDocuments = async (
  client: string,
  reach: Reach,
  body: unknown,
  { register, contracts, cost, admit }: RegistrationParts,
): Promise<{ readonly registered: number; readonly known: number }> => {
  const documents = documentsIn(body);
  const texts = Object.entries(documents);
  if (texts.length === 0) return { registered: 0, known: 0 };
  const check = { schema: contracts.schema, contract: contracts.of(reach), cost, admit };
  const faults = texts.flatMap(([hash, text]) => faultsOf(text, check).map(fault => `sha256:${hash}: ${fault}`));
  if (faults.length > 0) throw new DocumentsRefused(faults);
  const registered = await register.register(client, documents);
  if (registered === null) throw limitExceeded('Documents of the application', `more than ${MOST_DOCUMENTS}`, MOST_DOCUMENTS);
  return { registered, known: texts.length - registered };
};
