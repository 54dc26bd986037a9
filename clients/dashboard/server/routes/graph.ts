import type { IncomingMessage } from 'node:http';
import { bodyOf } from '../answer/body.ts';
import { askGraph } from '../graph/graph.ts';
import { type Route, sayHowLong, sendJson, signedIn } from './route.ts';

const valueOf = ({ headers }: IncomingMessage, name: string): string | undefined => {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
};

/** The identity provider gave no answer. */
const SILENT: unique symbol = Symbol('silent');
const silent = { errors: [{ message: 'The identity provider does not answer.', extensions: { code: 'IDENTITY_UNREACHABLE' } }] };

/** One of our operations, asked with the access token of whoever is signed in. What a page asks by itself is no sign of life. */
export const answerGraph: Route = async (request, response, surroundings) => {
  const session = signedIn(request, response, surroundings);
  if (!session) return;
  const { sessions, fresh, graph } = surroundings;
  if (valueOf(request, 'x-wijkgraph-by-itself') === undefined) sessions.touch(session);
  const [text, token] = await Promise.all([bodyOf(request), fresh.tokenFor(session).catch((): typeof SILENT => SILENT)]);
  if (token === SILENT) return sendJson(response, 503, silent);
  if (token === undefined) {
    sessions.close(surroundings.cookie.read(request));
    return sendJson(response, 401, { errors: [{ message: 'Sign in again.', extensions: { code: 'UNAUTHENTICATED' } }] });
  }
  const { status, body } = await askGraph(graph, { text, token, purpose: valueOf(request, 'wijkgraph-purpose') });
  sayHowLong(response, session, surroundings);
  sendJson(response, status, body);
};
