import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { SubgraphHealth } from '../health/health.ts';
import type { Log } from '../logging/log.ts';
import { send, sendError, sendJson } from './answer.ts';
import type { DocumentsEndpoint } from '../documents/documents-endpoint.ts';
import type { Cors } from './cors.ts';
import { sendFailure } from './failure.ts';
import type { GraphqlEndpoint } from './graphql-endpoint.ts';
import { turnOf } from './turn.ts';

/** Milliseconds that an idle connection is kept: longer than whatever balances the load before us keeps its own. */
const KEPT_OPEN = 65_000;
/** Milliseconds after which a shutdown stops waiting for answers in flight. */
const LAST_PATIENCE = 20_000;

export interface HttpParts {
  readonly graphql: GraphqlEndpoint;
  readonly documents: DocumentsEndpoint;
  readonly cors: Cors;
  readonly health: SubgraphHealth;
  readonly production: boolean;
  readonly explorerUrl: string | undefined;
  /** Milliseconds that a client may take to send its request. */
  readonly requestMillis: number;
  readonly log: Log;
  /** Milliseconds between saying unhealthy and closing the door, for whoever balances the load to notice. */
  readonly drainMillis: number;
}

/** The gateway's front door on node:http. */
export class HttpServer {
  private readonly server: Server;
  private readonly parts: HttpParts;
  private draining = false;

  constructor(parts: HttpParts) {
    this.parts = parts;
    const { requestMillis } = parts;
    const slow = {
      requestTimeout: requestMillis,
      headersTimeout: requestMillis / 2,
      connectionsCheckingInterval: Math.min(1_000, requestMillis / 2),
    };
    this.server = createServer({ ...slow, keepAliveTimeout: KEPT_OPEN }, (request, response) => void this.handle(request, response));
  }

  /** The address it listens on; a port of 0 picks a free one. */
  async listen(host: string, port: number): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, host, resolve);
    });
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('The gateway does not listen on a port');
    return `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`;
  }

  /** Says unhealthy, answers what is in flight and what still comes in, asks each client to go, and then closes the door. */
  async close(): Promise<void> {
    this.draining = true;
    await delay(this.parts.drainMillis);
    const closed = new Promise<void>(resolve => this.server.close(() => resolve()));
    const force = setTimeout(() => this.server.closeAllConnections(), LAST_PATIENCE);
    await closed;
    clearTimeout(force);
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await this.route(request, response);
    } catch (error) {
      sendFailure(response, error, this.parts.log);
    }
  }

  private async route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? '/';
    const mark = url.indexOf('?');
    const path = mark === -1 ? url : url.slice(0, mark);
    const { method } = request;
    if (path === '/graphql') {
      if (this.parts.cors.answer(request, response)) return;
      if (method !== 'GET' && method !== 'POST') return this.refuseMethod(response, 'GET, POST');
      return this.answerGraphql(request, response, method, mark === -1 ? '' : url.slice(mark));
    }
    if (path === '/documents' || path.startsWith('/documents/')) return this.answerDocuments(request, response, path);
    if (path === '/health') return method === 'GET' ? this.answerHealth(response) : this.refuseMethod(response, 'GET');
    if (path === '/' && !this.parts.production && method === 'GET') return this.showWhereToGo(request, response);
    this.mayGo(response);
    return sendError(response, 404, 'BAD_REQUEST', 'There is nothing here. GraphQL is at /graphql.');
  }

  private async answerGraphql(request: IncomingMessage, response: ServerResponse, method: 'GET' | 'POST', search: string): Promise<void> {
    await this.parts.graphql(request, method, search, {
      turn: () => turnOf(response, request.socket),
      take: ({ status = 200, headers, body }) => {
        if (body.kind !== 'complete') throw new Error('Answers in parts are not offered');
        this.mayGo(response);
        send(response, status, body.string, headers);
      },
    });
  }

  private async answerDocuments(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const hash = /^\/documents\/(?:sha256:)?([0-9a-f]{64})$/.exec(path)?.[1];
    const expected = path === '/documents' ? 'POST' : 'DELETE';
    if (request.method !== expected) return this.refuseMethod(response, expected);
    if (hash === undefined && expected === 'DELETE')
      return sendError(response, 404, 'BAD_REQUEST', 'A document is removed at /documents/<its SHA-256>.');
    this.mayGo(response);
    await this.parts.documents(request, response, hash);
  }

  private async answerHealth(response: ServerResponse): Promise<void> {
    const health = this.draining ? ({ status: 'fail', checks: { gateway: 'fail' } } as const) : await this.parts.health.check();
    this.mayGo(response);
    sendJson(response, health.status === 'pass' ? 200 : 503, health);
  }

  private showWhereToGo(request: IncomingMessage, response: ServerResponse): void {
    const { explorerUrl } = this.parts;
    this.mayGo(response);
    if (explorerUrl !== undefined && request.headers.accept?.includes('text/html')) response.setHeader('location', explorerUrl);
    sendJson(response, response.hasHeader('location') ? 302 : 200, { name: 'Wijkgraph', graphql: '/graphql', health: '/health' });
  }

  private refuseMethod(response: ServerResponse, allow: string): void {
    this.mayGo(response);
    sendError(response, 405, 'BAD_REQUEST', `This method is not offered here; use ${allow}.`, [['allow', allow]]);
  }

  /** Decided when the answer is sent, for the shutdown may have begun since the question came. */
  private mayGo(response: ServerResponse): void {
    if (this.draining) response.setHeader('connection', 'close');
  }
}
