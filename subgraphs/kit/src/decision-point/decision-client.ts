import { DecisionPointUnreachable, DecisionUnavailable, joined } from '@wijkgraph/schema';
import { serviceClient, type ServiceFailure } from '../service/service-client.ts';
import { isUuid } from '../uuid.ts';
import type { Answer, ConsentStanding, DecisionPoint, Question, Search, Stated } from './question.ts';

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

const unavailable = ({ status, message, cause }: ServiceFailure): DecisionUnavailable => {
  if (status === undefined) return new DecisionPointUnreachable('The decision point cannot be reached', { cause });
  return status === 503 ? new DecisionPointUnreachable(message) : new DecisionUnavailable(message);
};

/** Asks the decision point, the questions of concurrent requests joined. */
export const decisionClient = ({ url, subgraph, key }: DecisionClientOptions): DecisionClient => {
  const client = serviceClient({ url, service: subgraph, key });
  const post = <Reply>(path: string, body: unknown): Promise<Reply> =>
    client.post<Reply>(path, body).catch((failure: ServiceFailure) => Promise.reject(unavailable(failure)));

  const decide = joined((questions: readonly Question[]) => post<readonly Stated<Answer>[]>('/decisions', questions));
  const standing = joined((wanted: readonly (readonly string[])[]) =>
    post<readonly Stated<readonly ConsentStanding[]>[]>('/standings', wanted),
  );

  return {
    decide,
    search: (search: Search) => post<Stated<readonly string[]>>('/searches', search),
    standingOf: consents => standing(consents.filter(isUuid)),
    close: () => client.close(),
  };
};
