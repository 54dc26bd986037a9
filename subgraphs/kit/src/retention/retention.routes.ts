import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import type { SubgraphDefinition } from '../build/definition.ts';
import { json, type Reply, type Request, type Routes } from '../server/http-server.ts';
import { atRest } from './at-rest.ts';
import { erase } from './erase.ts';
import { holdingsOf, knownKinds } from './holdings.ts';
import { erasureOrder, holdingsQuestion, restQuestion } from './messages.ts';
import { orderTokenReader } from './order-token.ts';

const bearer = ({ headers }: Request): string => /^Bearer ([\w.-]+)$/.exec(headers.authorization ?? '')?.[1] ?? '';

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

/** Where the coordinator of the retention asks what a subgraph holds, and tells it to erase. Nobody else is answered. */
export const retentionRoutes = ({ name, retention }: SubgraphDefinition, key: Uint8Array, open: () => Promise<EntityManager>): Routes => {
  const isCoordinators = orderTokenReader(name, key);
  const guarded =
    <Input extends z.ZodType>(schema: Input, answer: (input: z.output<Input>, em: EntityManager) => Promise<unknown>) =>
    async (request: Request): Promise<Reply> => {
      const token = bearer(request);
      if (token === '') return json(401, { error: 'not the coordinator of the retention' });
      const body = await request.body();
      if (!isCoordinators(token, body)) return json(401, { error: 'not the coordinator of the retention' });
      const { success, data } = schema.safeParse(parsed(body));
      return success ? json(200, await answer(data, await open())) : json(400, { error: 'not an order' });
    };
  return {
    'POST /retention/holdings': guarded(holdingsQuestion, async (question, em) => ({
      kinds: knownKinds(retention),
      holdings: await holdingsOf(em, retention, question),
    })),
    'POST /retention/erasures': guarded(erasureOrder, async (order, em) => ({ erased: await erase(em, retention, order) })),
    'POST /retention/rest': guarded(restQuestion, async ({ steps }, em) => ({ atRest: await atRest(em, retention, steps) })),
  };
};
