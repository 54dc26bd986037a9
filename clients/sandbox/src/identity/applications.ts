import type { ClientMetadata } from 'oidc-provider';
import { applications } from './accounts.ts';
import { clientCredentials } from './client-secret.ts';

/** The client through which staff and residents sign in. */
export const DASHBOARD = 'dashboard';
/** Where the dashboard is sent back to after sign-in and after sign-out, on its own origin. */
export const SIGNED_IN = '/auth/callback';
export const SIGNED_OUT = '/';

/** Where the dashboard is found. */
export const dashboardOn = (port: number): string => `http://127.0.0.1:${port}`;

/** What the provider knows of each application: the dashboard signs people in, those of partners speak for themselves alone. */
export const registeredApplications = async (directory: string, dashboard: string): Promise<ClientMetadata[]> => [
  {
    ...(await clientCredentials(directory, DASHBOARD)),
    client_name: 'Wijkgraph',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: [`${dashboard}${SIGNED_IN}`],
    post_logout_redirect_uris: [`${dashboard}${SIGNED_OUT}`],
  },
  ...(await Promise.all(
    applications.map(async ({ client, label }) => ({
      ...(await clientCredentials(directory, client)),
      client_name: label,
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
    })),
  )),
];
