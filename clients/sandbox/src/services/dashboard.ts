import { scopes } from '@wijkgraph/schema';
import type { Environment } from '../environment.ts';
import { DASHBOARD, dashboardOn } from '../identity/applications.ts';
import { clientCredentials } from '../identity/client-secret.ts';
import { GRAPH } from '../identity/graph-access.ts';
import { issuerOn } from '../identity/provider.ts';
import type { ServiceDefinition } from './definitions.ts';

/** The dashboard before the gateway, over pages that are built. */
export const dashboardDefinition = async (environment: Environment, pages: string): Promise<ServiceDefinition> => {
  const { WIJKGRAPH_DASHBOARD_PORT: port, WIJKGRAPH_GATEWAY_PORT: gateway, WIJKGRAPH_IDENTITY_PORT: identity } = environment;
  const { client_id: client, client_secret: secret } = await clientCredentials(environment.WIJKGRAPH_DIRECTORY, DASHBOARD);
  return {
    name: 'dashboard',
    program: 'clients/dashboard/server/main.ts',
    port,
    portVariable: 'WIJKGRAPH_DASHBOARD_PORT',
    environment: {
      HOST: '127.0.0.1',
      PORT: String(port),
      NODE_ENV: 'development',
      DASHBOARD_URL: dashboardOn(port),
      DASHBOARD_PAGES: pages,
      GRAPH_URL: `http://127.0.0.1:${gateway}/graphql`,
      OIDC_ISSUER: issuerOn(identity),
      OIDC_CLIENT_ID: client,
      OIDC_CLIENT_SECRET: secret,
      OIDC_SCOPES: ['openid', 'profile', ...Object.keys(scopes)].join(' '),
      OIDC_RESOURCE: GRAPH,
    },
  };
};
