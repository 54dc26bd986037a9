import { setTimeout } from 'node:timers/promises';
import type { Withheld } from './disclosure.ts';
import { type GraphCode, graphCodes, GraphProblem, type Problem } from './problem.ts';

/** One request to the graph, as it goes over the line. */
export interface GraphRequest {
  readonly url: string;
  readonly token: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** What went right. */
export interface GraphResult {
  readonly data: unknown;
  readonly withheld: Withheld;
}

/** A problem with this one request, and what a next one should know of it. */
export class RequestFailed extends GraphProblem {
  /** Whether the graph surely did not begin to carry it out. */
  readonly untouched: boolean;
  /** Milliseconds that the graph asks to wait. */
  readonly retryAfter: number;

  constructor(
    problem: Problem,
    { untouched = false, retryAfter = 0, cause }: { untouched?: boolean; retryAfter?: number; cause?: unknown } = {},
  ) {
    super(problem, { cause });
    this.untouched = untouched;
    this.retryAfter = retryAfter;
  }
}

interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly currentVersion?: number };
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly GraphError[];
  readonly extensions?: { readonly withheld?: Withheld };
}

const codeOf = ({ extensions }: GraphError): GraphCode => graphCodes.find(code => code === extensions?.code) ?? 'INTERNAL_SERVER_ERROR';

const problemOf = (error: GraphError): Problem => {
  const code = codeOf(error);
  const said = { message: error.message, ...(error.path && { path: error.path }) };
  if (code !== 'CONFLICT') return { code, ...said };
  const currentVersion = error.extensions?.currentVersion;
  return { code, ...said, ...(currentVersion !== undefined && { currentVersion }) };
};

/** Node says in `cause` why there is no connection; where nobody listens, nothing was sent. */
const isRefusedConnection = (error: unknown): boolean =>
  ((error as Error).cause as NodeJS.ErrnoException | undefined)?.code === 'ECONNREFUSED';

const unanswered = (url: string, cause: unknown): RequestFailed => {
  if (isRefusedConnection(cause))
    return new RequestFailed({ code: 'UNREACHABLE', message: `Nobody answers at ${url}.`, sent: false }, { untouched: true, cause });
  if ((cause as Error).name === 'TimeoutError')
    return new RequestFailed({ code: 'TIMED_OUT', message: `${url} did not answer in time.`, sent: true }, { cause });
  return new RequestFailed({ code: 'UNREACHABLE', message: `The connection with ${url} broke.`, sent: true }, { cause });
};

const isBody = (value: unknown): value is Body => typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);

/** Milliseconds of a `Retry-After` in seconds; dates are not sent by the graph. */
const retryAfterOf = ({ headers }: Response): number => 1000 * (Number(headers.get('retry-after')) || 0);

/** Sends one request. Throws {@link RequestFailed} with the first problem; an answer in parts is no answer. */
export const send = async ({ url, token, body, headers, signal }: GraphRequest): Promise<GraphResult> => {
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      headers: {
        ...headers,
        accept: 'application/graphql-response+json',
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify(body),
      signal,
    });
    const text = await response.text();
    answer = response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : undefined;
  } catch (error) {
    throw unanswered(url, error);
  }
  const retryAfter = retryAfterOf(response);
  if (!isBody(answer))
    throw new RequestFailed(
      { code: 'NOT_A_GRAPH', message: `${url} answered ${response.status} without GraphQL.`, status: response.status },
      { retryAfter },
    );
  const [error] = answer.errors ?? [];
  if (error) throw new RequestFailed(problemOf(error), { retryAfter, untouched: response.status === 401 });
  return { data: answer.data, withheld: answer.extensions?.withheld ?? {} };
};

/** Waits as long as the graph asked for. */
export const waitAsAsked = ({ retryAfter }: RequestFailed, signal: AbortSignal): Promise<void> =>
  retryAfter > 0 ? setTimeout(retryAfter, undefined, { signal }) : Promise.resolve();
