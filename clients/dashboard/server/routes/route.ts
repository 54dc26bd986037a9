import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Cookie } from '../session/cookie.ts';
import type { Drafts } from '../session/drafts.ts';
import type { Fresh } from '../session/fresh.ts';
import type { Session, Sessions } from '../session/sessions.ts';
import type { Departures } from '../sign-in/departures.ts';
import type { Provider } from '../sign-in/provider.ts';

/** All that the ways in share. */
export interface Surroundings {
  readonly origin: string;
  readonly graph: string;
  readonly identity: Provider;
  readonly cookie: Cookie;
  readonly departures: Departures;
  readonly sessions: Sessions;
  readonly drafts: Drafts;
  readonly fresh: Fresh;
  /** Milliseconds that a session lasts at most. */
  readonly longest: number;
}

export type Route = (request: IncomingMessage, response: ServerResponse, surroundings: Surroundings) => Promise<void> | void;

export const sendJson = (response: ServerResponse, status: number, body: unknown): void => {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    .end(typeof body === 'string' ? body : JSON.stringify(body));
};

/** Sends somebody who is not signed in away, otherwise says who it is. */
export const signedIn = (request: IncomingMessage, response: ServerResponse, { cookie, sessions }: Surroundings): Session | undefined => {
  const session = sessions.find(cookie.read(request));
  if (!session) sendJson(response, 401, { errors: [{ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } }] });
  return session;
};

/** Tells the page for how many seconds somebody stays signed in. */
export const sayHowLong = (response: ServerResponse, session: Session, { sessions }: Surroundings): void =>
  void response.setHeader('x-wijkgraph-seconds-left', String(sessions.secondsLeft(session)));
