import { siblingAudience, type SiblingQuestion, type SubgraphName } from '@wijkgraph/schema';
import type { z } from 'zod';
import { refuse } from '../errors.ts';
import { part } from '../server/parts.ts';
import type { RequestContext } from '../server/request-context.ts';
import { serviceClient, type ServiceClient } from '../service/service-client.ts';

/** Where another subgraph is, and the key shared with it. */
export interface Sibling {
  readonly url: string;
  readonly key: Uint8Array;
}

/** The other subgraphs that a subgraph may ask. */
export interface Siblings {
  ask<Asked extends z.ZodType, Answered extends z.ZodType>(
    question: SiblingQuestion<Asked, Answered>,
    asked: z.input<Asked>,
  ): Promise<z.output<Answered>>;
  close(): Promise<void>;
}

/** The siblings as a subgraph was started with them. */
export const siblingsPart = part<Siblings>('siblings');

/** Asks other subgraphs in the name of one. */
export const siblingsOf = (subgraph: SubgraphName, siblings: Readonly<Partial<Record<SubgraphName, Sibling>>>): Siblings => {
  const clients = new Map<string, ServiceClient>(
    Object.entries(siblings).map(([name, { url, key }]) => [
      name,
      serviceClient({ url, key, service: subgraph, audience: siblingAudience(name as SubgraphName) }),
    ]),
  );
  return {
    async ask({ to, path, question, answer }, asked) {
      const client = clients.get(to);
      if (!client) throw new Error(`${subgraph} does not list ${to} among those it asks`);
      try {
        return answer.parse(await client.post(path, question.parse(asked))) as z.output<typeof answer>;
      } catch (reason) {
        console.error(JSON.stringify({ level: 'error', path, reason: reason instanceof Error ? reason.message : String(reason) }));
        throw refuse('SUBGRAPH_UNAVAILABLE');
      }
    },
    async close() {
      await Promise.all([...clients.values()].map(client => client.close()));
    },
  };
};

/** Asks another subgraph. SUBGRAPH_UNAVAILABLE where there is no answer that can be understood: the step that needs it is not carried out. */
export const askSibling = <Asked extends z.ZodType, Answered extends z.ZodType>(
  question: SiblingQuestion<Asked, Answered>,
  asked: z.input<Asked>,
  context: RequestContext,
): Promise<z.output<Answered>> => context.part(siblingsPart).ask(question, asked);
