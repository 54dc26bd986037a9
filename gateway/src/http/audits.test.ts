import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { type AuditResult, auditServer } from 'graphql-http';
import { describe, expect, test } from 'vitest';
import { startWorld } from '../testing/world.ts';

const withToken =
  (token: string): typeof fetch =>
  (url, init) => {
    const headers = new Headers(init?.headers);
    headers.set('authorization', `Bearer ${token}`);
    return fetch(url, { ...init, headers });
  };

const auditGateway = async (production: boolean): Promise<readonly AuditResult[]> => {
  const world = await startWorld({ production });
  try {
    return await auditServer({ url: `${world.gateway.url}/graphql`, fetchFn: withToken(await world.provider.token()) });
  } finally {
    await world.close();
  }
};

/** Apollo Server by itself, with nothing of ours before it. */
const auditPlainServer = async (introspection: boolean): Promise<readonly AuditResult[]> => {
  const server = new ApolloServer({ typeDefs: 'type Query { me: String }', introspection, stopOnTerminationSignals: false });
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
  try {
    return await auditServer({ url });
  } finally {
    await server.stop();
  }
};

const failed = (results: readonly AuditResult[]): readonly string[] =>
  results.flatMap(result => (result.status === 'ok' ? [] : [`${result.id} ${result.name}`]));

/** What a page of somebody else could send from a browser without asking first. */
const REFUSED_ON_PURPOSE = [
  '5A70 MAY accept application/x-www-form-urlencoded formatted GET requests',
  'D6D5 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  '6A70 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
];
/** The suite asks these of `__type`, which production does not answer. */
const NEED_INTROSPECTION = /^(?:BF61|2EA1|28B9) /;

describe('the audits of GraphQL over HTTP', () => {
  test('are passed, but for what a foreign web page could send', async () => {
    expect(failed(await auditGateway(false))).toEqual(REFUSED_ON_PURPOSE);
  });

  test('that are passed by Apollo Server alone are passed by the gateway', async () => {
    const [ours, plain] = [failed(await auditGateway(false)), failed(await auditPlainServer(true))];
    expect(ours.filter(audit => !plain.includes(audit))).toEqual([]);
    expect(ours.length).toBeLessThan(plain.length);
  });

  test('in production differ by introspection alone', async () => {
    const [ours, plain] = [failed(await auditGateway(true)), failed(await auditPlainServer(false))];
    expect(ours.filter(audit => !NEED_INTROSPECTION.test(audit))).toEqual(REFUSED_ON_PURPOSE);
    expect(ours.filter(audit => !plain.includes(audit))).toEqual([]);
  });
});
