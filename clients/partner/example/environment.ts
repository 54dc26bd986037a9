import { fileURLToPath } from 'node:url';
import type { ConnectionOptions } from '../src/index.ts';
import { credentialsIn } from './credentials.ts';

/** What the application is registered for, as far as it needs it. */
const SCOPES = ['residents:read', 'plans:read', 'referrals:read', 'referrals:respond', 'directory:read', 'documents:write'];

const local = (port: string): string => `http://127.0.0.1:${port}`;

/** Where the graph is and who asks it: what the environment says, or the federation of this clone. */
export const readEnvironment = async (source: NodeJS.ProcessEnv): Promise<ConnectionOptions> => {
  const {
    WIJKGRAPH_GATEWAY_PORT: gateway = '4000',
    WIJKGRAPH_IDENTITY_PORT: identity = '4012',
    WIJKGRAPH_DIRECTORY: directory = fileURLToPath(new URL('../../../.wijkgraph', import.meta.url)),
    PARTNER_GRAPH: url = `${local(gateway)}/graphql`,
    PARTNER_ISSUER: issuer = local(identity),
    PARTNER_CREDENTIALS: file = `${directory}/clients/woonbron-app.json`,
    NODE_ENV: mode,
  } = source;
  return {
    url,
    issuer,
    ...(await credentialsIn(file)),
    scopes: SCOPES,
    resource: 'urn:wijkgraph:graph',
    unregistered: mode !== 'production',
  };
};
