import {
  type DecisionPoint,
  DecisionPointUnreachable,
  json,
  type Question,
  type Reply,
  type Request,
  type Routes,
  type Search,
  serviceTokenReader,
} from '@wijkgraph/kit';
import { standingsQuestion, questions, searchQuestion } from './question.schema.ts';

/** The keys shared with the subgraphs, by their names. */
export type ServiceKeys = Readonly<Record<string, Uint8Array>>;

const bearer = (request: Request): string | undefined => /^Bearer ([\w.-]+)$/.exec(request.headers.authorization ?? '')?.[1];

/** The decision point for the other subgraphs: compact batches in, masks out. Nobody else is answered. */
export const decisionRoutes = (decisionPoint: DecisionPoint, keys: ServiceKeys): Routes => {
  const subgraphOf = serviceTokenReader(keys);
  const guarded =
    <Input>(read: (body: string) => Input | undefined, answer: (input: Input, subgraph: string) => Promise<unknown>) =>
    async (request: Request): Promise<Reply> => {
      const token = bearer(request);
      const subgraph = token && subgraphOf(token);
      if (!subgraph) return json(401, { error: 'not a subgraph' });
      const input = read(await request.body());
      if (input === undefined) return json(400, { error: 'not a question' });
      try {
        return json(200, await answer(input, subgraph));
      } catch (reason) {
        if (reason instanceof DecisionPointUnreachable) return json(503, { error: 'nobody can decide now' });
        throw reason;
      }
    };

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
