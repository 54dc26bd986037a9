import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What may come between an application and the graph, once. */
export type Fault = 'unavailable' | 'busy' | 'hang-up' | 'silence' | 'bad-token' | 'nonsense' | 'after-the-act';

/** The headers by which the graph knows who asks, and why. */
const passedOn = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    ['authorization', 'wijkgraph-purpose'].flatMap(name => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );

/** Stands before the graph as a proxy does: passes on, and fails as it is told to. */
export class Front {
  /** Operations that arrived, in order. */
  readonly seen: { readonly token: string; readonly at: number }[] = [];
  private faults: Fault[] = [];
  private readonly server: Server;
  private target = '';

  private constructor() {
    this.server = createServer((request, response) => void this.answer(request, response));
  }

  static async before(graph: string): Promise<Front> {
    const front = new Front();
    front.target = graph;
    front.server.listen(0, '127.0.0.1');
    await once(front.server, 'listening');
    return front;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/graphql`;
  }

  /** The next requests fail like this, one each; those after them do not. */
  fail(...faults: readonly Fault[]): void {
    this.faults = [...faults];
    this.seen.length = 0;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    this.seen.push({ token: request.headers.authorization ?? '', at: performance.now() });
    const fault = this.faults.shift();
    if (fault === 'hang-up') return void response.destroy();
    if (fault === 'silence') return;
    if (fault === 'nonsense') return void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>');
    if (fault === 'unavailable') return void response.writeHead(503, { 'content-type': 'text/html' }).end('<h1>Back soon</h1>');
    if (fault === 'busy') return this.refuse(response, 503, 'SUBGRAPH_UNAVAILABLE', { 'retry-after': '1' });
    if (fault === 'bad-token') return this.refuse(response, 401, 'UNAUTHENTICATED', {});
    const answered = await fetch(this.target, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...passedOn(request) },
      body,
    });
    const answer = await answered.text();
    if (fault === 'after-the-act') return void response.destroy();
    response.writeHead(answered.status, { 'content-type': answered.headers.get('content-type') ?? '' }).end(answer);
  }

  private refuse(response: ServerResponse, status: number, code: string, headers: Record<string, string>): void {
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify({ errors: [{ message: 'Not now.', extensions: { code } }] }));
  }
}
