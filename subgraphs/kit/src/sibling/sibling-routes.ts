import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { serviceTokenReader, siblingAudience, type SiblingQuestion, siblingQuestionsTo, type SubgraphName } from '@wijkgraph/schema';
import type { z } from 'zod';
import { json, type Routes } from '../server/http-server.ts';

/** How a subgraph answers a question of its siblings. */
export interface SiblingAnswer {
  readonly question: SiblingQuestion;
  readonly answer: (asked: unknown, em: EntityManager) => Promise<unknown>;
}

/** An answer, with the types of its question. */
export const answering = <Asked extends z.ZodType, Answered extends z.ZodType>(
  question: SiblingQuestion<Asked, Answered>,
  answer: (asked: z.output<Asked>, em: EntityManager) => Promise<z.input<Answered>>,
): SiblingAnswer => ({ question, answer: answer as SiblingAnswer['answer'] });

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The questions that siblings may put to a subgraph, beside its graph. Nobody else is answered, and nothing is read for them. */
export const siblingRoutes = (
  subgraph: SubgraphName,
  keys: Readonly<Record<string, Uint8Array>>,
  answers: readonly SiblingAnswer[],
  orm: MikroORM,
): Routes => {
  const left = siblingQuestionsTo(subgraph).find(question => !answers.some(answer => answer.question === question));
  if (left) throw new Error(`${subgraph} does not answer ${left.path}, which ${left.from} asks`);
  const siblingOf = serviceTokenReader(keys, siblingAudience(subgraph));
  return Object.fromEntries(
    answers.map(({ question, answer }) => [
      `POST ${question.path}`,
      async request => {
        const token = /^Bearer ([\w.-]+)$/.exec(request.headers.authorization ?? '')?.[1];
        if (!token || siblingOf(token) !== question.from) return json(401, { error: 'not a subgraph' });
        const asked = question.question.safeParse(readJson(await request.body()));
        if (!asked.success) return json(400, { error: 'not a question' });
        return json(200, await answer(asked.data, orm.em.fork() as EntityManager));
      },
    ]),
  );
};
