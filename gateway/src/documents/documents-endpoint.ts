import type { IncomingMessage, ServerResponse } from 'node:http';
import { errorCodes, type Identity, type Register, type Scope } from '@wijkgraph/schema';
import type { Callers } from '../caller/callers.ts';
import { reachOfApplication } from '../contract/reach-of.ts';
import { Refusal } from '../errors/refusal.ts';
import { sendJson } from '../http/answer.ts';
import { readBody } from '../http/request-body.ts';
import { SubgraphFailure } from '../routing/subgraph-connection.ts';
import type { DocumentRegister } from './document-register.ts';
import type { KnownDocuments } from './known-documents.ts';
import { DocumentsRefused, registerDocuments, type RegistrationParts } from './register-documents.ts';

/** Bytes of a request that registers documents. */
const BODY_LIMIT = 2_000_000;
/** Reasons that one answer lists. */
const MOST_FAULTS = 100;

const NEEDED: Scope = 'documents:write';

export interface DocumentsParts extends Omit<RegistrationParts, 'register'> {
  readonly callers: Callers;
  readonly applications: Register;
  readonly register: DocumentRegister;
  readonly known: KnownDocuments;
}

/** An application on its own, with the scope that it takes: people never change what their application runs. */
const assertMayRegister = ({ scopes, roles }: Identity): void => {
  const challenge = { 'www-authenticate': `Bearer realm="wijkgraph", error="insufficient_scope", scope="${NEEDED}"` };
  if (roles.length > 0)
    throw new Refusal('FORBIDDEN', 'Documents are registered by the application itself, in no role.', { status: 403, headers: challenge });
  if (!scopes.includes(NEEDED)) throw new Refusal('FORBIDDEN', `The scope "${NEEDED}" is missing.`, { status: 403, headers: challenge });
};

const unavailable = (): Refusal =>
  new Refusal('SUBGRAPH_UNAVAILABLE', errorCodes.SUBGRAPH_UNAVAILABLE, { status: 503, headers: { 'retry-after': '2' } });

/** Where an application registers, in its own build, what it runs: `POST /documents`, and `DELETE /documents/<hash>`. */
export const createDocumentsEndpoint = ({ callers, applications, register, known, ...parts }: DocumentsParts) => {
  const registerAll = async (request: IncomingMessage, response: ServerResponse, { client }: Identity): Promise<void> => {
    const terms = await register.termsOf(client);
    if (!terms) throw new Refusal('FORBIDDEN', 'This application is not registered here.', { status: 403 });
    try {
      const reach = reachOfApplication(terms, applications.of(client)?.scopes ?? []);
      sendJson(response, 200, await registerDocuments(client, reach, await readBody(request, BODY_LIMIT), { register, ...parts }));
    } catch (error) {
      if (!(error instanceof DocumentsRefused)) throw error;
      const errors = error.faults.slice(0, MOST_FAULTS).map(message => ({ message, extensions: { code: 'BAD_USER_INPUT' } }));
      sendJson(response, 400, { errors });
    }
  };

  const removeOne = async (response: ServerResponse, { client }: Identity, hash: string): Promise<void> => {
    const removed = await register.remove(client, hash);
    known.forget(client, hash);
    if (!removed) throw new Refusal('PERSISTED_QUERY_NOT_FOUND', 'This application has registered no such document.', { status: 404 });
    sendJson(response, 200, { removed: hash });
  };

  return async (request: IncomingMessage, response: ServerResponse, hash: string | undefined): Promise<void> => {
    const identity = await callers.identify(request.headers.authorization);
    assertMayRegister(identity);
    try {
      await (hash === undefined ? registerAll(request, response, identity) : removeOne(response, identity, hash));
    } catch (error) {
      throw error instanceof SubgraphFailure ? unavailable() : error;
    }
  };
};

export type DocumentsEndpoint = ReturnType<typeof createDocumentsEndpoint>;
