import { DecisionUnavailable, refuse } from '@wijkgraph/kit';

/** Waits for the decision point. DECISION_UNAVAILABLE where it cannot be asked: then nothing is shown and no step is taken. */
export const decided = async <Answer>(asked: Promise<Answer>): Promise<Answer> => {
  try {
    return await asked;
  } catch (reason) {
    throw reason instanceof DecisionUnavailable ? refuse('DECISION_UNAVAILABLE') : reason;
  }
};
