import {
  type ApplicationTerms,
  type DocumentQuestion,
  type Documents,
  DOCUMENTS_PATH,
  type FoundDocument,
  type RegisteredDocuments,
  RELEASING_SERVICE,
  type RemovedDocument,
  serviceTokens,
} from '@wijkgraph/schema';
import type { DecisionPointAddress } from '../release/narrowings.ts';
import { SubgraphConnection, SubgraphFailure } from '../routing/subgraph-connection.ts';

/** Milliseconds after which a question is given up. */
const PATIENCE = 3_000;

/** The documents that each application registered, as the consent subgraph keeps them. Everything here may throw {@link SubgraphFailure}. */
export class DocumentRegister {
  private readonly connection: SubgraphConnection;
  private readonly token: () => string;

  constructor({ url, key }: DecisionPointAddress) {
    this.connection = new SubgraphConnection(url + DOCUMENTS_PATH, PATIENCE);
    this.token = serviceTokens(RELEASING_SERVICE, key);
  }

  /** For whom an application may ask, and the most that can be opened to it; null for an unknown one. */
  async termsOf(client: string): Promise<ApplicationTerms['terms']> {
    return (await this.ask<ApplicationTerms>({ ask: 'terms', client }, 'terms')).terms;
  }

  /** The text, or null where this application has registered no such document. */
  async find(client: string, hash: string): Promise<string | null> {
    return (await this.ask<FoundDocument>({ ask: 'find', client, hash }, 'text')).text;
  }

  /** How many were new; null where the application would have too many, and then none is registered. */
  async register(client: string, documents: Documents): Promise<number | null> {
    return (await this.ask<RegisteredDocuments>({ ask: 'register', client, documents }, 'registered')).registered;
  }

  /** Whether there was one. */
  async remove(client: string, hash: string): Promise<boolean> {
    return (await this.ask<RemovedDocument>({ ask: 'remove', client, hash }, 'removed')).removed;
  }

  close(): Promise<void> {
    return this.connection.close();
  }

  /** All of them may be asked twice: none does anything the second time. */
  private async ask<Answer>(question: DocumentQuestion, expected: keyof Answer & string): Promise<Answer> {
    const signal = AbortSignal.timeout(PATIENCE);
    const answer = await this.connection.ask({ body: JSON.stringify(question), token: this.token(), signal, repeatable: true });
    if (typeof answer !== 'object' || answer === null || !(expected in answer)) throw new SubgraphFailure('not an answer');
    return answer as Answer;
  }
}
