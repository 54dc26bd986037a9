import { GraphProblem, type Problem } from './problem.ts';
import { RequestFailed } from './request.ts';

const passing: ReadonlySet<Problem['code']> = new Set([
  'SUBGRAPH_UNAVAILABLE',
  'DECISION_UNAVAILABLE',
  'TIMEOUT',
  'UNREACHABLE',
  'TIMED_OUT',
]);

/** What a proxy answers while what is behind it comes back. */
const PASSING_STATUSES: readonly number[] = [502, 503, 504];

/** Whether the next try may well succeed. */
const mayPass = (problem: Problem): boolean => {
  if (problem.code === 'NOT_A_GRAPH') return PASSING_STATUSES.includes(problem.status);
  if (problem.code === 'SIGN_IN_FAILED') return problem.reason === undefined;
  return passing.has(problem.code);
};

/** Whether the graph surely did not begin with it: nobody took it, or it never got as far as being sent. */
const isUntouched = (error: GraphProblem): boolean => (error instanceof RequestFailed ? error.untouched : true);

/**
 * Whether to ask again after this try. A query changes nothing, so it is repeated when what went wrong may pass. A mutation is
 * repeated only when the graph surely did not begin with it: written twice is worse than not written. A token that was not taken
 * is replaced once.
 */
export const isWorthRepeating = (error: unknown, operation: 'query' | 'mutation', attempt: number): boolean => {
  if (!(error instanceof GraphProblem)) return false;
  if (error.problem.code === 'UNAUTHENTICATED') return attempt === 1;
  return mayPass(error.problem) && (operation === 'query' || isUntouched(error));
};
