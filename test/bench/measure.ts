import autocannon from 'autocannon';
import { type Asker, askers, mainQuery } from './main-query.ts';

const CONNECTIONS = 25;

/** One way to answer the main query. */
export interface Variant {
  readonly name: string;
  readonly url: string;
}

/** What one round came to. */
export interface Round {
  readonly variant: string;
  readonly asker: Asker;
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Bytes of one answer. */
  readonly answer: number;
}

export type TokenOf = (asker: Asker) => Promise<string>;

const requestAs = async (asker: Asker, tokenOf: TokenOf) => ({
  method: 'POST' as const,
  headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(asker)}` },
  body: JSON.stringify({ query: mainQuery }),
});

/** The answer to one question; throws unless it is whole. */
export const answerOf = async (url: string, asker: Asker, tokenOf: TokenOf): Promise<string> => {
  const response = await fetch(`${url}/graphql`, await requestAs(asker, tokenOf));
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as { data?: { sharedWithMe?: { edges: object[] } }; errors?: object[] };
  if (errors || !data?.sharedWithMe?.edges.length) throw new Error(`The main query of ${asker} is not answered: ${text.slice(0, 300)}`);
  return text;
};

const measure = async ({ name, url }: Variant, asker: Asker, seconds: number, tokenOf: TokenOf): Promise<Round> => {
  const answer = (await answerOf(url, asker, tokenOf)).length;
  const result = await autocannon({
    url: `${url}/graphql`,
    connections: CONNECTIONS,
    duration: seconds,
    ...(await requestAs(asker, tokenOf)),
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${name}: ${result.non2xx + result.errors} requests of ${asker} failed`);
  const { requests, latency } = result;
  return { variant: name, asker, requestsPerSecond: requests.average, p50: latency.p50, p99: latency.p99, answer };
};

/** One interleaved run: in each round every variant has its turn with every asker, so that whatever else the machine does meets all alike. */
export const interleaved = async (
  variants: readonly Variant[],
  { rounds, seconds, warmUp, tokenOf }: { rounds: number; seconds: number; warmUp: number; tokenOf: TokenOf },
): Promise<readonly Round[]> => {
  for (const variant of variants) for (const asker of askers) await measure(variant, asker, warmUp, tokenOf);
  const results: Round[] = [];
  for (let round = 0; round < rounds; round++)
    for (const asker of askers) for (const variant of variants) results.push(await measure(variant, asker, seconds, tokenOf));
  return results;
};
