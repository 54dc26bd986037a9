import { z } from 'zod/mini';
import { bodyOf } from '../answer/body.ts';
import { type Route, sendJson, signedIn } from './route.ts';

const draft = z.object({ name: z.string().check(z.maxLength(100)), text: z.string() });

/** What somebody typed and did not yet send: all of it, or one text to keep. */
export const answerDrafts: Route = async (request, response, surroundings) => {
  const session = signedIn(request, response, surroundings);
  if (!session) return;
  const { drafts } = surroundings;
  if (request.method === 'GET') return sendJson(response, 200, drafts.of(session.subject));
  const text = await bodyOf(request);
  const read = draft.safeParse(JSON.parse(text));
  const kept = read.success && drafts.keep(session.subject, read.data.name, read.data.text);
  sendJson(response, kept ? 200 : 400, { kept });
};
