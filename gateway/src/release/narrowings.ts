import {
  DecisionPointUnreachable,
  joined,
  NARROWINGS_PATH,
  RELEASING_SERVICE,
  type ReleaseQuestion,
  serviceTokens,
} from '@wijkgraph/schema';
import { SubgraphConnection } from '../routing/subgraph-connection.ts';

/** Milliseconds after which an unanswered question is given up: its answer would be of no use to anybody by then. */
const PATIENCE = 1_000;

export interface DecisionPointAddress {
  /** Origin of the decision point. */
  readonly url: string;
  /** Shared by the gateway and the decision point. */
  readonly key: Uint8Array;
}

/** What the decision point said. */
export interface Standing {
  /** Whether anything that concerns the party was taken away since. */
  readonly narrowed: boolean;
  /** When it was asked, by {@link performance.now}. */
  readonly asked: number;
}

/** Asks the decision point what was taken away since; the questions of concurrent operations are one message. */
export class Narrowings {
  /** Rejects with DecisionPointUnreachable. */
  readonly since: (question: ReleaseQuestion) => Promise<Standing>;
  private readonly connection: SubgraphConnection;

  constructor({ url, key }: DecisionPointAddress) {
    const connection = new SubgraphConnection(url + NARROWINGS_PATH, PATIENCE);
    const token = serviceTokens(RELEASING_SERVICE, key);
    this.connection = connection;
    this.since = joined(async (questions: readonly ReleaseQuestion[]) => {
      const asked = performance.now();
      const answer = await connection
        .ask({ body: JSON.stringify(questions), token: token(), signal: AbortSignal.timeout(PATIENCE), repeatable: true })
        .catch((cause: unknown) => {
          throw new DecisionPointUnreachable('The decision point does not answer', { cause });
        });
      if (!Array.isArray(answer) || answer.length !== questions.length)
        throw new DecisionPointUnreachable('The decision point does not answer each question');
      // Whatever is not a clear no is a yes.
      return answer.map(narrowed => ({ narrowed: narrowed !== false, asked }));
    });
  }

  close(): Promise<void> {
    return this.connection.close();
  }
}
