// A decision point that permits everything, for the benchmark alone: what is left is the message, and no decision.
import { createServer, type IncomingMessage } from 'node:http';
import process from 'node:process';
import type { Question, Search } from '@wijkgraph/kit';
import { clients } from '@wijkgraph/sandbox/reference';
import { REGISTER_PATH } from '@wijkgraph/schema';
import { told } from './environment.ts';
import { permit, permittedPage } from './permitting.ts';

const read = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
};

/** The applications of the demo population, as the real decision point would tell. */
const register = clients.map(({ id, partyId, purposes, scopes }) => ({ client: id, party: partyId, scopes, purposes, ceiling: null }));

const answers: Readonly<Record<string, (asked: never) => unknown>> = {
  '/decisions': (questions: readonly Question[]) => questions.map(permit),
  '/searches': (search: Search) => permittedPage(search),
  '/standings': (wanted: readonly unknown[]) => wanted.map(() => ({ said: [] })),
};

const server = createServer(async (request, response) => {
  const answer = answers[request.url ?? ''];
  const said = request.url === REGISTER_PATH ? register : answer ? answer((await read(request)) as never) : {};
  const body = JSON.stringify(said);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
});
server.keepAliveTimeout = 75_000;
server.listen(Number(told('PORT')), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
