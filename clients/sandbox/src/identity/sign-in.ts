import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { errors, type InteractionResults, type Provider } from 'oidc-provider';
import { sendSentence, sendSignInPage } from './pages.ts';
import { isPersona, personas } from './personas.ts';
import { personWith } from './accounts.ts';

/** The place where somebody says who they are. */
export const isSignIn = (path: string): boolean => /^\/sign-in\/[\w-]+$/.test(path);

const chosen = (persona: string): InteractionResults | undefined => {
  if (persona === '') return { error: 'access_denied', error_description: 'Signing in was given up.' };
  if (!isPersona(persona)) return undefined;
  const { subject } = personas[persona];
  return personWith(subject) && { login: { accountId: subject, remember: false } };
};

/** Shows whom one can be, and takes the choice: the cookie of this very sign-in is what makes the choice count. */
export const answerSignIn = async (provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  try {
    const { params } = await provider.interactionDetails(request, response);
    if (request.method !== 'POST') {
      const application = await provider.Client.find(String(params.client_id));
      return sendSignInPage(response, application?.clientName ?? '', new URL(String(params.redirect_uri)).origin);
    }
    const result = chosen(new URLSearchParams(await text(request)).get('persona') ?? '?');
    if (!result) return sendSentence(response, 400, 'Inloggen lukt niet', 'Zo iemand is er niet.');
    await provider.interactionFinished(request, response, result);
  } catch (problem) {
    if (!(problem instanceof errors.SessionNotFound)) throw problem;
    sendSentence(response, 400, 'Inloggen lukt niet', 'Dit inloggen is verlopen of hoort bij een ander venster. Begin opnieuw.');
  }
};
