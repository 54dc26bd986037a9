import { type Route, sendJson } from './route.ts';

/** Who is signed in and for how many seconds more, or that nobody is (204); whoever sends (POST) is still there. No token is in it. */
export const answerSession: Route = (request, response, { cookie, sessions }) => {
  const session = sessions.find(cookie.read(request));
  if (!session) return void response.writeHead(204).end();
  if (request.method === 'POST') sessions.touch(session);
  sendJson(response, 200, { name: session.name, secondsLeft: sessions.secondsLeft(session) });
};

/** Ends the session here, and says where it is ended at the provider. */
export const signOut: Route = async (request, response, { cookie, sessions, identity }) => {
  const session = sessions.close(cookie.read(request));
  const to = session && (await identity.signOutUrl(session.tokens).catch(() => undefined));
  response.setHeader('set-cookie', cookie.clear());
  sendJson(response, 200, { to: to ?? '/' });
};
