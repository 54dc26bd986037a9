import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isPersona, type Persona, personas } from '../identity/personas.ts';
import type { SigningKey } from '../identity/signing-key.ts';
import { accessToken } from '../identity/token.ts';
import { openPage, type Page } from './page.ts';

/** Seconds that a token of the page lives. */
const LIFETIME = 60 * 60;

/** Where Apollo Sandbox is loaded from when a developer chooses it. */
const APOLLO = 'https://sandbox.embed.apollographql.com';

export interface ExplorerOptions {
  readonly port: number;
  /** Address of the graph that it explores. */
  readonly graph: string;
  readonly issuer: string;
  readonly key: SigningKey;
  /** What this clone keeps, the built page with it. */
  readonly directory: string;
  /** Hears when the page is there, or cannot be built. */
  readonly built?: (problem?: Error) => void;
}

/** The page for developers, and the tokens of all personas: for the local world alone. */
export interface Explorer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Where an explorer on this port is found. */
export const explorerOn = (port: number): string => `http://127.0.0.1:${port}`;

/** The editor writes its own styles, and nothing else is let in: no script but ours, no address but the graph. */
const policyFor = (graph: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    `connect-src 'self' ${graph}`,
    `frame-src ${APOLLO}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const BUILDING = `<!doctype html><meta charset="utf-8" /><meta http-equiv="refresh" content="2" /><title>Wijkgraph explorer</title>
<p>The explorer is being built, which takes some ten seconds the first time. This page opens it by itself.</p>`;

const kindOf = ({ roles }: Persona): 'person' | 'partner' => (roles.length === 0 ? 'partner' : 'person');

/** A page of somebody else must not get at the tokens by giving this address another name (DNS rebinding). */
const isMeantForUs = ({ headers: { host, origin } }: IncomingMessage, port: number): boolean =>
  [`127.0.0.1:${port}`, `localhost:${port}`].includes(host ?? '') && (origin === undefined || origin === `http://${host}`);

/** Starts to serve, and meanwhile builds the page if need be. */
export const startExplorer = async ({ port, graph, issuer, key, directory, built = () => {} }: ExplorerOptions): Promise<Explorer> => {
  let page: Page | undefined;
  openPage(directory).then(
    opened => {
      page = opened;
      built();
    },
    (problem: Error) => built(problem),
  );
  const policy = policyFor(graph);

  const send = (response: ServerResponse, status: number, type: string, content: string | Buffer): void => {
    response
      .writeHead(status, {
        'content-type': type,
        'cache-control': 'no-store',
        'content-security-policy': policy,
        'cross-origin-opener-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      })
      .end(content);
  };
  const sendJson = (response: ServerResponse, status: number, body: object): void =>
    send(response, status, 'application/json; charset=utf-8', JSON.stringify(body));

  const tellWelcome = (response: ServerResponse): void =>
    sendJson(response, 200, {
      graph,
      personas: Object.entries<Persona>(personas).map(([name, persona]) => ({ name, label: persona.label, kind: kindOf(persona) })),
    });
  const tellToken = async (response: ServerResponse, name: string): Promise<void> => {
    if (!isPersona(name)) return sendJson(response, 404, { error: 'There is no such persona.' });
    sendJson(response, 200, { token: await accessToken(personas[name], key, { issuer, lifetime: LIFETIME }), lifetime: LIFETIME });
  };
  const showPage = (response: ServerResponse, path: string): void => {
    if (!page && path === '/') return send(response, 503, 'text/html; charset=utf-8', BUILDING);
    const file = page?.get(path === '/' ? '/index.html' : path);
    if (file) send(response, 200, file.type, file.content);
    else sendJson(response, 404, { error: 'There is nothing here.' });
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isMeantForUs(request, port)) return sendJson(response, 421, { error: 'This is not the address of the explorer.' });
    const path = request.url?.split('?', 1)[0] ?? '/';
    const persona = /^\/personas\/([\w-]+)\/token$/.exec(path)?.[1];
    if (persona !== undefined && request.method === 'POST') return tellToken(response, persona);
    if (request.method !== 'GET') return sendJson(response, 405, { error: 'This method is not offered here.' });
    return path === '/welcome' ? tellWelcome(response) : showPage(response, path);
  };

  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: explorerOn(port),
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};
