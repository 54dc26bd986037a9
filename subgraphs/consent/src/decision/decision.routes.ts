import {
  type DecisionPoint,
  json,
  type Question,
  type Reply,
  type Request,
  type Routes,
  type Search,
  verifyServiceToken,
} from '@wijkgraph/kit';
import { decodeJwt } from 'jose';
import { standingsQuestion, questions, searchQuestion } from './question.schema.ts';

/** The keys shared with the subgraphs, by their names. */
export type ServiceKeys = Readonly<Record<string, Uint8Array>>;

const bearer = (request: Request): string | undefined => /^Bearer ([\w.-]+)$/.exec(request.headers.authorization ?? '')?.[1];

/** Which subgraph asks; undefined for anybody else. */
const askerOf = async (request: Request, keys: ServiceKeys): Promise<string | undefined> => {
  const token = bearer(request);
  if (!token) return undefined;
  try {
    const name = decodeJwt(token).iss ?? '';
    const key = Object.hasOwn(keys, name) ? keys[name] : undefined;
    if (!key) return undefined;
    await verifyServiceToken(token, name, key);
    return name;
  } catch {
    return undefined;
  }
};

/** The decision point for the other subgraphs: compact batches in, masks out. Nobody else is answered. */
export const decisionRoutes = (decisionPoint: DecisionPoint, keys: ServiceKeys): Routes => {
  const guarded =
    <Input>(read: (body: string) => Input | undefined, answer: (input: Input, subgraph: string) => Promise<unknown>) =>
    async (request: Request): Promise<Reply> => {
      const subgraph = await askerOf(request, keys);
      if (!subgraph) return json(401, { error: 'not a subgraph' });
      const input = read(await request.body());
      return input === undefined ? json(400, { error: 'not a question' }) : json(200, await answer(input, subgraph));
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
