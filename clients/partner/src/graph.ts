import type { ClientAuth } from 'openid-client';
import retry from 'p-retry';
import { disclose, type Withheld } from './disclosure.ts';
import type { TypedDocumentString } from './generated/graphql.ts';
import type { Disclosed } from './known.ts';
import { GraphProblem, type Problem } from './problem.ts';
import { isWorthRepeating } from './repetition.ts';
import { RequestFailed, send, waitAsAsked } from './request.ts';
import { Tokens } from './tokens.ts';

export interface ConnectionOptions {
  /** Address of the graph, such as `https://graph.example/graphql`. */
  readonly url: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly authentication: ClientAuth;
  readonly scopes: readonly string[];
  readonly resource?: string;
  /** One of the registered purposes; the first that is registered where left out. */
  readonly purpose?: string;
  /** Sends texts instead of hashes, to try out documents that are not registered yet. Production takes none. */
  readonly unregistered?: boolean;
  /** Milliseconds for one try; default 10 s. */
  readonly tryFor?: number;
  /** Milliseconds for an answer with all tries; default 30 s. */
  readonly answerWithin?: number;
  /** How often to try again what is safe to repeat; default 3. */
  readonly retries?: number;
  /** Milliseconds before the first repetition, doubled before each one after it; default 200. */
  readonly pause?: number;
}

/** An answer with what was withheld in it, or why there is none. */
export type Answer<Data> =
  | { readonly ok: true; readonly data: Disclosed<Data>; readonly withheld: Withheld }
  | { readonly ok: false; readonly problem: Problem };

type Page<Node> = {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};
/** Variables of a document that reads page by page, without the cursor. */
type Paging<Variables> = Omit<Variables, 'after'>;

/** The graph as an application asks it. */
export class Graph {
  private readonly options: ConnectionOptions;
  private readonly tokens: Tokens;

  constructor(options: ConnectionOptions) {
    this.options = options;
    this.tokens = new Tokens({ ...options, patience: (options.tryFor ?? 10_000) / 1000 });
  }

  /** Asks once, and again where that is safe and may help. Never throws for what the graph or the network does. */
  async ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Answer<Data>> {
    try {
      const { data, withheld } = await this.answerTo(document, variables);
      return { ok: true, data: disclose(data as Data, withheld), withheld };
    } catch (error) {
      if (error instanceof GraphProblem) return { ok: false, problem: error.problem };
      if ((error as Error).name !== 'TimeoutError') throw error;
      return { ok: false, problem: { code: 'TIMED_OUT', message: `${this.options.url} did not answer in time.`, sent: true } };
    }
  }

  /**
   * Goes through a connection, row by row; the next page is asked when it is needed, so each page is what one may see at that
   * moment. Throws a {@link GraphProblem}.
   */
  async *each<Data, Variables, Node>(
    document: TypedDocumentString<Data, Variables>,
    variables: Paging<Variables>,
    connection: (data: Disclosed<Data>) => Page<Node> | null,
  ): AsyncGenerator<NonNullable<Node>, void, undefined> {
    let after: string | null = null;
    do {
      const answer: Answer<Data> = await this.ask(document, { ...variables, after } as Variables);
      if (!answer.ok) throw new GraphProblem(answer.problem);
      const page = connection(answer.data);
      for (const { node } of page?.edges ?? []) if (node != null) yield node;
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
  }

  private answerTo<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables) {
    const { answerWithin = 30_000, retries = 3, pause = 200 } = this.options;
    const operation = document.__meta__?.operation === 'mutation' ? 'mutation' : 'query';
    const deadline = AbortSignal.timeout(answerWithin);
    return retry(() => this.tryOnce(document, variables, deadline), {
      retries,
      minTimeout: pause,
      randomize: true,
      signal: deadline,
      shouldRetry: async ({ error, attemptNumber, retriesLeft }) => {
        if (!isWorthRepeating(error, operation, attemptNumber)) return false;
        if (retriesLeft > 0 && error instanceof RequestFailed) await waitAsAsked(error, deadline);
        return true;
      },
    });
  }

  private async tryOnce<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables, deadline: AbortSignal) {
    const { url, purpose, unregistered, tryFor = 10_000 } = this.options;
    const token = await this.tokens.token();
    try {
      return await send({
        url,
        token,
        body: { ...(unregistered ? { query: document.toString() } : { documentId: document.__meta__?.hash as string }), variables },
        headers: purpose ? { 'wijkgraph-purpose': purpose } : {},
        signal: AbortSignal.any([deadline, AbortSignal.timeout(tryFor)]),
      });
    } catch (error) {
      if (error instanceof RequestFailed && error.problem.code === 'UNAUTHENTICATED') await this.tokens.refused(token);
      throw error;
    }
  }
}
