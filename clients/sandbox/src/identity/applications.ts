import type { Adapter, ClientMetadata } from 'oidc-provider';
import { applicationPersonas, type Applications } from './accounts.ts';
import { clientKeys } from './client-key.ts';
import { clientCredentials } from './client-secret.ts';
import { SIGNING_ALGORITHM } from './signing-key.ts';

/** The client through which staff and residents sign in. */
export const DASHBOARD = 'dashboard';
/** Where the dashboard is sent back to after sign-in and after sign-out, on its own origin. */
export const SIGNED_IN = '/auth/callback';
export const SIGNED_OUT = '/';

/** Where the dashboard is found. */
export const dashboardOn = (port: number): string => `http://127.0.0.1:${port}`;

/** The application through which people sign in, as the provider knows it. */
export const dashboardApplication = async (directory: string, dashboard: string): Promise<ClientMetadata> => ({
  ...(await clientCredentials(directory, DASHBOARD)),
  client_name: 'Wijkgraph',
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  redirect_uris: [`${dashboard}${SIGNED_IN}`],
  post_logout_redirect_uris: [`${dashboard}${SIGNED_OUT}`],
});

/** Makes up what the applications of the personas prove themselves with, so that their developers find it before they ask for a token. */
export const makeUpSecrets = async (directory: string): Promise<void> => {
  await Promise.all(applicationPersonas.map(({ client }) => clientCredentials(directory, client)));
};

/** A name that is nothing but a name: files are called by it. */
const isName = (client: string): boolean => /^\w[\w.-]*$/.test(client);

/** What an application proves itself with: a key of its own where it brought one, otherwise a secret made up for it. */
const proofOf = async (directory: string, client: string): Promise<ClientMetadata> => {
  const keys = clientKeys(directory, client);
  if (!keys) return { ...(await clientCredentials(directory, client)) };
  return {
    client_id: client,
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: SIGNING_ALGORITHM,
    jwks: keys,
  };
};

/** Where the provider looks applications up that speak for themselves: each time anew, so one that was registered just now is known. */
export const applicationStore = (store: Adapter, directory: string, applications: Applications): Adapter => ({
  ...store,
  async find(client) {
    const application = isName(client) ? await applications(client) : undefined;
    return (
      application && {
        ...(await proofOf(directory, client)),
        client_name: application.label,
        grant_types: ['client_credentials'],
        response_types: [],
        redirect_uris: [],
      }
    );
  },
});
