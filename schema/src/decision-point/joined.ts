import { DecisionPointUnreachable } from './unavailable.ts';

/** How much one joined call carries at most. */
const CALLS_AT_ONCE = 128;

interface Waiting<In, Out> {
  readonly question: In;
  resolve(answer: Out): void;
  reject(reason: unknown): void;
}

/**
 * Joins the questions of concurrent requests: whatever arrives while one call is under way goes into the next.
 * A batch is closed before its call is made, so its answer is later than the start of each of its questions.
 * When a joined call fails its questions are asked again one by one: one caller's failure never becomes another's.
 * When nobody is reached at all, whoever waited meanwhile is told so as well, and does not wait for a second silence.
 */
export const joined = <In, Out>(askAll: (questions: readonly In[]) => Promise<readonly Out[]>): ((question: In) => Promise<Out>) => {
  const queue: Waiting<In, Out>[] = [];
  let underWay = false;

  const rejectAll = (batch: readonly Waiting<In, Out>[], reason: unknown): void => {
    for (const waiting of batch) waiting.reject(reason);
  };

  const settle = async (batch: readonly Waiting<In, Out>[]): Promise<void> => {
    try {
      const answers = await askAll(batch.map(waiting => waiting.question));
      batch.forEach((waiting, index) => waiting.resolve(answers[index] as Out));
    } catch (reason) {
      if (reason instanceof DecisionPointUnreachable) rejectAll([...batch, ...queue.splice(0)], reason);
      else if (batch.length === 1) rejectAll(batch, reason);
      else await Promise.all(batch.map(waiting => settle([waiting])));
    }
  };

  const drain = async (): Promise<void> => {
    while (queue.length > 0) await settle(queue.splice(0, CALLS_AT_ONCE));
    underWay = false;
  };

  return question =>
    new Promise((resolve, reject) => {
      queue.push({ question, resolve, reject });
      if (underWay) return;
      underWay = true;
      queueMicrotask(() => void drain());
    });
};
