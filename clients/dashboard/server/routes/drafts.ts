import { z } from 'zod/mini';
import { bodyOf } from '../answer/body.ts';
import { type Route, sayHowLong, sendJson, signedIn } from './route.ts';

const draft = z.object({ name: z.string().check(z.maxLength(100)), text: z.string() });

/** What somebody typed and did not yet send: all of it, or one text to keep. Whoever types is still there. */
export const answerDrafts: Route = async (request, response, surroundings) => {
  const session = signedIn(request, response, surroundings);
  if (!session) return;
  const { drafts, sessions } = surroundings;
  if (request.method === 'GET') return sendJson(response, 200, drafts.of(session.subject));
  sessions.touch(session);
  const text = await bodyOf(request);
  const read = draft.safeParse(JSON.parse(text));
  const kept = read.success && drafts.keep(session.subject, read.data.name, read.data.text);
  sayHowLong(response, session, surroundings);
  sendJson(response, kept ? 200 : 400, { kept });
};
