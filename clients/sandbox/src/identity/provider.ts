import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { SIGNING_ALGORITHM, type SigningKey } from './signing-key.ts';

/** The local identity provider: what a verifier needs of one, on 127.0.0.1. */
export interface IdentityProvider {
  stop(): Promise<void>;
}

/** Where a provider on this port is found; also the `iss` of its tokens. */
export const issuerOn = (port: number): string => `http://127.0.0.1:${port}`;

export const jwksOn = (port: number): string => `${issuerOn(port)}/jwks`;

const answer = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-cache' }).end(JSON.stringify(body));
};

/** Serves the key set and the discovery document (OpenID Connect Discovery 1.0 section 4). */
export const startIdentityProvider = async (key: SigningKey, port: number): Promise<IdentityProvider> => {
  const pages: Record<string, object> = {
    '/jwks': key.keySet,
    '/.well-known/openid-configuration': {
      issuer: issuerOn(port),
      jwks_uri: jwksOn(port),
      id_token_signing_alg_values_supported: [SIGNING_ALGORITHM],
      response_types_supported: ['none'],
      subject_types_supported: ['public'],
    },
  };
  const server = createServer((request, response) => {
    const page = request.method === 'GET' ? pages[new URL(request.url ?? '/', issuerOn(port)).pathname] : undefined;
    if (page) answer(response, 200, page);
    else answer(response, 404, { error: 'not_found' });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};
