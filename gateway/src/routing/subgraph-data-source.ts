import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { mintInternalToken } from '@wijkgraph/schema';
import { Refusal } from '../errors/refusal.ts';
import { readSubgraphError, type SubgraphSentence } from '../errors/subgraph-sentence.ts';
import type { Log } from '../logging/log.ts';
import type { GatewayContext } from './operation-state.ts';
import { Representations } from './representations.ts';
import { type SubgraphConnection, SubgraphFailure } from './subgraph-connection.ts';

export interface SubgraphLink {
  readonly name: string;
  /** Signs the internal tokens for this subgraph. */
  readonly key: Uint8Array;
  readonly connection: SubgraphConnection;
}

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;
type Data = Record<string, unknown> | null;

interface SubgraphAnswer {
  readonly data?: Data;
  readonly errors?: readonly unknown[];
  readonly extensions?: { readonly withheld?: unknown; readonly asOf?: unknown };
}

const isRecord = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object' && !Array.isArray(value);

const readAnswer = (body: unknown): SubgraphAnswer => {
  if (!isRecord(body)) throw new SubgraphFailure('not a GraphQL answer');
  const { data = null, errors = [], extensions } = body;
  if (data !== null && !isRecord(data)) throw new SubgraphFailure('not a GraphQL answer');
  if (!Array.isArray(errors) || (data === null && errors.length === 0)) throw new SubgraphFailure('not a GraphQL answer');
  return { data, errors, ...(isRecord(extensions) && { extensions }) };
};

/** The plan's variables with each representation once; the texts are at hand, so they are not made again. */
const bodyOf = (query: string | undefined, variables: Record<string, unknown> = {}, batch: Representations | undefined): string => {
  if (!batch) return JSON.stringify({ query, variables });
  const { representations: _, ...others } = variables;
  const rest = JSON.stringify(others).slice(1, -1);
  return `{"query":${JSON.stringify(query)},"variables":{"representations":[${batch.different.join(',')}]${rest && `,${rest}`}}}`;
};

/** Asks one subgraph its part of an operation, in the caller's name. */
export class SubgraphDataSource implements GraphQLDataSource<GatewayContext> {
  private readonly link: SubgraphLink;
  private readonly log: Log;

  constructor(link: SubgraphLink, log: Log) {
    this.link = link;
    this.log = log;
  }

  async process(options: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<Answer> {
    // Apollo's health check and schema loading come this way as well, and have no caller.
    if (!('incomingRequestContext' in options)) throw new Error('Only operations of callers are sent');
    const { request, incomingRequestContext, context } = options;
    const { state } = context;
    const batch = Representations.of(request.variables);
    const asked = performance.now();
    try {
      const token = state.tokenFor(this.link.name, caller => mintInternalToken(caller, this.link.name, this.link.key));
      const answer = readAnswer(
        await this.link.connection.ask({
          body: bodyOf(request.query, request.variables, batch),
          token,
          traceparent: state.trace.traceparent,
          signal: state.deadline.signal,
          repeatable: incomingRequestContext.operation.operation === 'query',
        }),
      );
      state.withheld.add(answer.extensions?.withheld);
      state.ground.add(answer.extensions?.asOf, asked);
      const errors = (answer.errors ?? []).map(readSubgraphError);
      this.report(errors, state.trace.id);
      const placed = batch?.errors(errors) ?? errors;
      return { data: dataOf(answer.data ?? null, batch), ...(placed.length > 0 && { errors: placed }) };
    } catch (error) {
      throw this.failure(error, context, options.pathInIncomingRequest);
    }
  }

  /** Says in the log what the client is not told. */
  private report(errors: readonly SubgraphSentence[], trace: string): void {
    const ours = errors.find(({ extensions: { code } }) => code === 'INTERNAL_SERVER_ERROR' || code === 'SUBGRAPH_UNAVAILABLE');
    if (ours)
      this.log({ level: 'error', event: 'a subgraph reported a fault', trace, subgraph: this.link.name, code: ours.extensions.code });
  }

  private failure(error: unknown, { state }: GatewayContext, at: readonly (string | number)[] = []): unknown {
    if (!(error instanceof SubgraphFailure)) return error;
    const end = at.indexOf('@');
    const path = end === -1 ? at : at.slice(0, end);
    const where = path.length > 0 ? { path } : {};
    const { reason } = error;
    this.log({ level: 'error', event: 'a subgraph does not answer', trace: state.trace.id, subgraph: this.link.name, reason });
    return new Refusal(state.deadline.passed ? 'TIMEOUT' : 'SUBGRAPH_UNAVAILABLE', undefined, where);
  }
}

const dataOf = (data: Data, batch: Representations | undefined): Data => {
  if (data === null || !batch) return data;
  const entities = batch.entities(data._entities);
  if (!entities) throw new SubgraphFailure('not every entity was answered');
  return { ...data, _entities: entities };
};
