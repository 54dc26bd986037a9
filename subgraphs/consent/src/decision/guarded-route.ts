import { json, type Reply, type Request } from '@wijkgraph/kit';
import { DecisionPointUnreachable, serviceTokenReader } from '@wijkgraph/schema';

/** The keys shared with the services that may ask, by their names. */
export type ServiceKeys = Readonly<Record<string, Uint8Array>>;

const bearer = (request: Request): string | undefined => /^Bearer ([\w.-]+)$/.exec(request.headers.authorization ?? '')?.[1];

/** Routes that answer those of the services that may ask, and nobody else. A doubt about what is asked refuses it whole. */
export const guardedFor = (keys: ServiceKeys, mayAsk: (service: string) => boolean) => {
  const serviceOf = serviceTokenReader(Object.fromEntries(Object.entries(keys).filter(([service]) => mayAsk(service))));
  return <Input>(read: (body: string) => Input | undefined, answer: (input: Input, service: string) => Promise<unknown>) =>
    async (request: Request): Promise<Reply> => {
      const token = bearer(request);
      const service = token && serviceOf(token);
      if (!service) return json(401, { error: 'not a service that may ask this' });
      const input = read(await request.body());
      if (input === undefined) return json(400, { error: 'not a question' });
      try {
        return json(200, await answer(input, service));
      } catch (reason) {
        if (reason instanceof DecisionPointUnreachable) return json(503, { error: 'nobody can decide now' });
        throw reason;
      }
    };
};
