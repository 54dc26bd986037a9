import { createHash } from 'node:crypto';
import type { Routes } from '@wijkgraph/kit';
import {
  type ApplicationTerms,
  type DocumentQuestion,
  DOCUMENTS_PATH,
  type FoundDocument,
  type RegisteredDocuments,
  RELEASING_SERVICE,
  type RemovedDocument,
} from '@wijkgraph/schema';
import { z } from 'zod';
import { guardedFor, type ServiceKeys } from '../decision/guarded-route.ts';
import { reader } from '../decision/question.schema.ts';
import type { DocumentStore } from './document-store.ts';

const client = z
  .string()
  .min(1)
  .max(256)
  .regex(/^[^\0]*$/);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const isOf = (text: string, itsHash: string): boolean => createHash('sha256').update(text).digest('hex') === itsHash;
const documents = z
  .record(hash, z.string().min(1).max(1_000_000))
  .refine(texts => Object.entries(texts).every(([key, text]) => isOf(text, key)));

const question = reader(
  z.discriminatedUnion('ask', [
    z.object({ ask: z.literal('terms'), client }),
    z.object({ ask: z.literal('find'), client, hash }),
    z.object({ ask: z.literal('register'), client, documents }),
    z.object({ ask: z.literal('remove'), client, hash }),
  ]),
);

type Answer = ApplicationTerms | FoundDocument | RegisteredDocuments | RemovedDocument;

/** The documents of the applications, for the gateway alone: it knows who asks, and what may be registered at all. */
export const documentRoutes = (store: DocumentStore, keys: ServiceKeys): Routes => {
  const guarded = guardedFor(keys, service => service === RELEASING_SERVICE);
  return {
    [`POST ${DOCUMENTS_PATH}`]: guarded(question, async (asked: DocumentQuestion): Promise<Answer> => {
      switch (asked.ask) {
        case 'terms':
          return { terms: await store.termsOf(asked.client) };
        case 'find':
          return { text: await store.find(asked.client, asked.hash) };
        case 'register':
          return { registered: await store.register(asked.client, asked.documents) };
        case 'remove':
          return { removed: await store.remove(asked.client, asked.hash) };
      }
    }),
  };
};
