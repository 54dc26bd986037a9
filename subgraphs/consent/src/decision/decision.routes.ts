import type { DecisionPoint, Question, Routes, Search } from '@wijkgraph/kit';
import { isSubgraphName } from '@wijkgraph/schema';
import { guardedFor, type ServiceKeys } from './guarded-route.ts';
import { standingsQuestion, questions, searchQuestion } from './question.schema.ts';

/** The decision point for the other subgraphs: compact batches in, masks out. Nobody else is answered. */
export const decisionRoutes = (decisionPoint: DecisionPoint, keys: ServiceKeys): Routes => {
  const guarded = guardedFor(keys, isSubgraphName);
  return {
    'POST /decisions': guarded(questions, (asked: readonly Question[], subgraph) =>
      Promise.all(asked.map(question => decisionPoint.decide({ ...question, subgraph }))),
    ),
    'POST /searches': guarded(searchQuestion, (search: Search) => decisionPoint.search(search)),
    'POST /standings': guarded(standingsQuestion, (wanted: readonly (readonly string[])[]) =>
      Promise.all(wanted.map(ids => decisionPoint.standingOf(ids))),
    ),
  };
};
