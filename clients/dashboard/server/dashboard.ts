import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { BodyTooLarge } from './answer/body.ts';
import { headers as always } from './answer/headers.ts';
import { isOurAddress, isOurPage } from './answer/origin.ts';
import { readPages } from './answer/pages.ts';
import { answerDrafts } from './routes/drafts.ts';
import { answerGraph } from './routes/graph.ts';
import { answerPage } from './routes/page.ts';
import { answerSession, signOut } from './routes/session.ts';
import { arrive, leave } from './routes/sign-in.ts';
import { type Route, sendJson, type Surroundings } from './routes/route.ts';
import { cookie } from './session/cookie.ts';
import { Drafts } from './session/drafts.ts';
import { Fresh } from './session/fresh.ts';
import { Sessions } from './session/sessions.ts';
import { provider, type ProviderOptions } from './sign-in/provider.ts';
import { Departures } from './sign-in/departures.ts';

export interface DashboardOptions {
  readonly host: string;
  readonly port: number;
  /** The address under which browsers reach it. */
  readonly url: string;
  /** The folder of the built pages. */
  readonly pages: string;
  /** The endpoint of the gateway. */
  readonly graph: string;
  /** Milliseconds without a sign of life after which somebody is signed out, and in all. */
  readonly idle: number;
  readonly longest: number;
  /** What time it is for sessions and tokens, in milliseconds since 1970; the system's clock where left out. */
  readonly now?: () => number;
  readonly provider: Omit<ProviderOptions, 'redirectUrl' | 'homeUrl' | 'now'>;
}

/** The server behind the dashboard (backend for frontend): it holds the session and the tokens, the browser holds neither. */
export interface Dashboard {
  readonly url: string;
  /** Where it listens. */
  readonly port: number;
  stop(): Promise<void>;
}

/** Where the provider sends people back to: what is to be registered with it. */
const RETURN_PATH = '/auth/callback';

const routes: Readonly<Record<string, Route>> = {
  'GET /sign-in': leave,
  [`GET ${RETURN_PATH}`]: arrive,
  'POST /sign-out': signOut,
  'GET /session': answerSession,
  'POST /session': answerSession,
  'GET /drafts': answerDrafts,
  'PUT /drafts': answerDrafts,
  'POST /graphql': answerGraph,
};

const refuse = (response: ServerResponse, status: number, error: string): void => sendJson(response, status, { error });

/** Ways in that a link of another site may open. */
const isOpenedByLink = (name: string): boolean => name === 'GET /sign-in' || name === `GET ${RETURN_PATH}`;

export const startDashboard = async (options: DashboardOptions): Promise<Dashboard> => {
  const { origin, host, protocol } = new URL(options.url);
  const secure = protocol === 'https:';
  const pages = readPages(options.pages);
  const { now = Date.now } = options;
  const identity = provider({ ...options.provider, now, redirectUrl: `${origin}${RETURN_PATH}`, homeUrl: `${origin}/` });
  const surroundings: Surroundings = {
    origin,
    graph: options.graph,
    identity,
    cookie: cookie('wijkgraph', { secure }),
    departures: new Departures(cookie('wijkgraph-sign-in', { secure })),
    sessions: new Sessions({ ...options, now }),
    drafts: new Drafts(),
    fresh: new Fresh(identity, now),
    longest: options.longest,
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(always({ secure }))) response.setHeader(name, value);
    if (!isOurAddress(request, host)) return refuse(response, 421, 'This is not the address of the dashboard.');
    if (request.url === '/health') return sendJson(response, 200, { status: 'ok' });
    const path = request.url?.split('?', 1)[0] ?? '/';
    const name = `${request.method} ${path}`;
    const route = routes[name];
    if (!route) return answerPage(request, response, { path, pages });
    if (!isOpenedByLink(name) && !isOurPage(request, origin)) return refuse(response, 403, 'Only a page of the dashboard may ask this.');
    return route(request, response, surroundings);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((problem: unknown) => {
      if (response.headersSent) response.destroy();
      else if (problem instanceof BodyTooLarge) refuse(response, 413, 'That is too large.');
      else refuse(response, 500, 'Something is wrong here.');
    });
  });
  server.listen(options.port, options.host);
  await once(server, 'listening');
  return {
    url: origin,
    port: options.port,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};
