import { DecisionPointUnreachable, DecisionUnavailable, joined, serviceTokens } from '@wijkgraph/schema';
import { Pool } from 'undici';
import { isUuid } from '../uuid.ts';
import type { Answer, ConsentStanding, DecisionPoint, Question, Search, Stated } from './question.ts';

/** Milliseconds after which an unanswered question counts as refused: from its call to the last byte of its answer. */
const PATIENCE = 5_000;

/** A kept connection that turned out to be gone, such as after a restart: the question is put once more, on another one. */
const lostConnection: ReadonlySet<unknown> = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

export interface DecisionClientOptions {
  /** Origin of the consent subgraph. */
  readonly url: string;
  readonly subgraph: string;
  /** Shared by this subgraph and the decision point. */
  readonly key: Uint8Array;
}

/** The decision point over HTTP, and how to stop using it. */
export interface DecisionClient extends DecisionPoint {
  close(): Promise<void>;
}

/** Asks the decision point over pooled keep-alive connections, the questions of concurrent requests joined. */
export const decisionClient = ({ url, subgraph, key }: DecisionClientOptions): DecisionClient => {
  const pool = new Pool(url, { connections: 4, connect: { timeout: PATIENCE } });

  const serviceToken = serviceTokens(subgraph, key);

  const send = async (path: string, body: string, signal: AbortSignal, again = true): ReturnType<Pool['request']> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${serviceToken()}` };
    try {
      return await pool.request({ path, method: 'POST', headers, body, signal });
    } catch (reason) {
      if (again && lostConnection.has((reason as NodeJS.ErrnoException).code)) return send(path, body, signal, false);
      throw reason;
    }
  };

  const post = async <Reply>(path: string, body: unknown): Promise<Reply> => {
    try {
      const response = await send(path, JSON.stringify(body), AbortSignal.timeout(PATIENCE));
      if (response.statusCode !== 200) {
        await response.body.dump();
        const Reason = response.statusCode === 503 ? DecisionPointUnreachable : DecisionUnavailable;
        throw new Reason(`The decision point answered ${response.statusCode}`);
      }
      return (await response.body.json()) as Reply;
    } catch (cause) {
      throw cause instanceof DecisionUnavailable ? cause : new DecisionPointUnreachable('The decision point cannot be reached', { cause });
    }
  };

  const decide = joined((questions: readonly Question[]) => post<readonly Stated<Answer>[]>('/decisions', questions));
  const standing = joined((wanted: readonly (readonly string[])[]) =>
    post<readonly Stated<readonly ConsentStanding[]>[]>('/standings', wanted),
  );

  return {
    decide,
    search: (search: Search) => post<Stated<readonly string[]>>('/searches', search),
    standingOf: consents => standing(consents.filter(isUuid)),
    close: () => pool.close(),
  };
};
