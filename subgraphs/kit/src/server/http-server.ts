import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo, Server as TcpServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** Bytes of a request body; the gateway's own limit is lower. */
const BODY_LIMIT = 4 * 1024 * 1024;
/** Milliseconds in which a closing server still answers whoever is connected, and asks them with each answer to go. */
const FAREWELL = 100;
/** Milliseconds that running answers get when the server closes. */
const DRAIN = 10_000;

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Request {
  readonly headers: IncomingMessage['headers'];
  /** Reads the body, at most {@link BODY_LIMIT} bytes. */
  body(): Promise<string>;
}

/** Answers by method and path, such as `POST /graphql`. */
export type Routes = Readonly<Record<string, (request: Request) => Promise<Reply>>>;

export interface HttpServer {
  /** Origin, with the port that was really taken. */
  readonly url: string;
  /** Asks whoever is connected to go, stops accepting, and lets what runs finish. */
  close(): Promise<void>;
}

class BodyTooLarge extends Error {}

const readBody = (incoming: IncomingMessage): Promise<string> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > BODY_LIMIT) {
        incoming.destroy();
        reject(new BodyTooLarge());
      } else chunks.push(chunk);
    });
    incoming.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    incoming.on('error', reject);
  });

export const json = (status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
  body: JSON.stringify(value),
});

const answer = async (routes: Routes, incoming: IncomingMessage): Promise<Reply> => {
  const path = incoming.url?.split('?', 1)[0] ?? '/';
  const route = routes[`${incoming.method} ${path}`];
  if (!route) return json(404, { error: 'not found' });
  try {
    return await route({ headers: incoming.headers, body: () => readBody(incoming) });
  } catch (reason) {
    if (reason instanceof BodyTooLarge) return json(413, { error: 'body too large' });
    console.error(JSON.stringify({ level: 'error', path, reason: reason instanceof Error ? reason.message : String(reason) }));
    return json(500, { error: 'internal error' });
  }
};

const listening = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (reason: NodeJS.ErrnoException) =>
      reject(
        reason.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken: set PORT to a free one, or stop what listens there`) : reason,
      ),
    );
    server.listen(port, host, resolve);
  });

/** Serves routes over node:http, bare: every request of a subgraph goes through here. Port 0 takes any free one. */
export const serve = async (host: string, port: number, routes: Routes): Promise<HttpServer> => {
  let closing = false;
  const server = createServer((incoming, outgoing) => {
    void answer(routes, incoming).then(({ status, headers, body = '' }) => {
      if (outgoing.destroyed) return;
      const farewell = closing && { connection: 'close' };
      outgoing.writeHead(status, { ...headers, ...farewell, 'content-length': Buffer.byteLength(body) });
      outgoing.end(body);
    });
  });
  server.keepAliveTimeout = 75_000;
  await listening(server, host, port);
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    async close() {
      const ended = once(server, 'close');
      closing = true;
      // Stops accepting and no more: an idle connection may be carrying a request at this very moment.
      TcpServer.prototype.close.call(server);
      await delay(FAREWELL);
      server.close();
      const force = setTimeout(() => server.closeAllConnections(), DRAIN);
      await ended;
      clearTimeout(force);
    },
  };
};
