import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ClientSecretBasic } from 'openid-client';
import type { ConnectionOptions } from '../src/index.ts';

/** What the application is registered for, as far as it needs it. */
const SCOPES = ['residents:read', 'plans:read', 'referrals:read', 'referrals:respond', 'directory:read', 'documents:write'];

const local = (port: string): string => `http://127.0.0.1:${port}`;

interface Credentials {
  readonly client_id: string;
  readonly client_secret: string;
}

const credentialsIn = (file: string): Credentials => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Credentials;
  } catch (cause) {
    throw new Error(
      `${file} holds no client_id and client_secret. Locally npm start makes it; elsewhere say where it is in PARTNER_CREDENTIALS.`,
      {
        cause,
      },
    );
  }
};

/** Where the graph is and who asks it: what the environment says, or the federation of this clone. */
export const readEnvironment = (source: NodeJS.ProcessEnv): ConnectionOptions => {
  const {
    WIJKGRAPH_GATEWAY_PORT: gateway = '4000',
    WIJKGRAPH_IDENTITY_PORT: identity = '4012',
    WIJKGRAPH_DIRECTORY: directory = fileURLToPath(new URL('../../../.wijkgraph', import.meta.url)),
    PARTNER_GRAPH: url = `${local(gateway)}/graphql`,
    PARTNER_ISSUER: issuer = local(identity),
    PARTNER_CREDENTIALS: file = `${directory}/clients/woonbron-app.json`,
    NODE_ENV: mode,
  } = source;
  const { client_id: clientId, client_secret: secret } = credentialsIn(file);
  return {
    url,
    issuer,
    clientId,
    authentication: ClientSecretBasic(secret),
    scopes: SCOPES,
    resource: 'urn:wijkgraph:graph',
    unregistered: mode !== 'production',
  };
};
