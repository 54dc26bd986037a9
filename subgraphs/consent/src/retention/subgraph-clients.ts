import {
  type Erased,
  type ErasureOrder,
  type Holdings,
  type HoldingsQuestion,
  orderToken,
  type Rest,
  type RestQuestion,
} from '@wijkgraph/kit';
import type { SubgraphName } from '@wijkgraph/schema';

/** Milliseconds that a subgraph may take: it looks at everything that it holds. */
const PATIENCE = 65_000;

/** Where a subgraph is, and the key that it shares with the coordinator of the retention. */
export interface SubgraphAddress {
  readonly url: string;
  readonly key: Uint8Array;
}
export type SubgraphAddresses = Readonly<Record<SubgraphName, SubgraphAddress>>;

/** A subgraph did not do what it was asked; says which and why. */
export class SubgraphFailed extends Error {
  /** Whether nothing listens where it should be: it reads nothing more of what it was sent. */
  get isGone(): boolean {
    const { cause } = (this.cause ?? {}) as { readonly cause?: { readonly code?: unknown } };
    return cause?.code === 'ECONNREFUSED';
  }
}

/** A subgraph as the coordinator of the retention sees it. All reject with {@link SubgraphFailed}. */
export interface SubgraphClient {
  holdings(question: HoldingsQuestion): Promise<Holdings>;
  /** What it came to; null where the subgraph was told before never to carry out the order of this name. */
  erase(order: ErasureOrder): Promise<readonly Erased[] | null>;
  rest(question: RestQuestion): Promise<Rest>;
}
export type SubgraphClients = Readonly<Record<SubgraphName, SubgraphClient>>;

const clientOf = (name: SubgraphName, { url, key }: SubgraphAddress): SubgraphClient => {
  const tokenFor = orderToken(name, key);
  const post = async <Reply>(path: string, message: unknown): Promise<Reply> => {
    const body = JSON.stringify(message);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${tokenFor(body)}` };
    let response: Response;
    try {
      response = await fetch(`${url}${path}`, { method: 'POST', headers, body, signal: AbortSignal.timeout(PATIENCE) });
      if (response.ok) return (await response.json()) as Reply;
    } catch (cause) {
      throw new SubgraphFailed(`${name} does not answer at ${url}`, { cause });
    }
    throw new SubgraphFailed(`${name} answers ${path} with ${response.status}`);
  };
  return {
    holdings: question => post('/retention/holdings', question),
    erase: async order => (await post<{ erased: readonly Erased[] | null }>('/retention/erasures', order)).erased,
    rest: question => post('/retention/rest', question),
  };
};

export const subgraphClients = (addresses: SubgraphAddresses): SubgraphClients =>
  Object.fromEntries(
    (Object.entries(addresses) as [SubgraphName, SubgraphAddress][]).map(([name, address]) => [name, clientOf(name, address)]),
  ) as Record<SubgraphName, SubgraphClient>;
