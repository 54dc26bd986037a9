import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type DocumentQuestion,
  DOCUMENTS_PATH,
  NARROWINGS_PATH,
  REGISTER_PATH,
  type ReleaseQuestion,
  serviceTokenReader,
} from '@wijkgraph/schema';
import { rememberDocuments } from './documents.ts';
import { HeldRegister } from './held-register.ts';
import type { Misbehaviour } from './subgraph.ts';

/** The part of the decision point that a gateway asks, over real HTTP: it answers what a test wants. */
export const startDecisionPoint = async () => {
  const key = randomBytes(32);
  const serviceOf = serviceTokenReader({ gateway: key });
  const asked: ReleaseQuestion[][] = [];
  const documents = rememberDocuments();
  const register = new HeldRegister();
  const state: { narrowed: (question: ReleaseQuestion) => unknown; misbehave?: Misbehaviour | undefined } = { narrowed: () => false };
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const service = serviceOf((request.headers.authorization ?? '').slice('Bearer '.length));
    if (service !== 'gateway') return void response.writeHead(401).end();
    if (request.url === REGISTER_PATH) return register.answer(request, response);
    if (request.url === DOCUMENTS_PATH) {
      if (state.misbehave) return state.misbehave(request, response);
      return void response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify(documents.answer(JSON.parse(text) as DocumentQuestion)));
    }
    if (request.url !== NARROWINGS_PATH) return void response.writeHead(404).end();
    const questions = JSON.parse(text) as ReleaseQuestion[];
    asked.push(questions);
    if (state.misbehave) return state.misbehave(request, response);
    response.setHeader('content-type', 'application/json').end(JSON.stringify(questions.map(question => state.narrowed(question))));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    key,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    documents,
    register,
    state,
    stop: () =>
      new Promise<void>(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
