import type { ClientMetadata, Configuration, JWK } from 'oidc-provider';
import { type Applications, personWith } from './accounts.ts';
import { claimsOf } from './claims.ts';
import { GRAPH, graphFor, grantOf } from './graph-access.ts';
import { errorPage, signedOutPage, signOutPage } from './pages.ts';
import { SIGNING_ALGORITHM, type SigningKey } from './signing-key.ts';
import type { Store } from './store.ts';

/** Seconds. */
const MINUTE = 60;
const WORKING_DAY = 8 * 60 * MINUTE;

export interface ConfigurationParts {
  readonly key: SigningKey;
  /** The one application that is no party's. */
  readonly dashboard: ClientMetadata;
  readonly applications: Applications;
  readonly store: Store;
  /** What session cookies are signed with. */
  readonly cookieKeys: readonly string[];
}

/** How the library is to behave: OAuth 2.1 as it stands, for the graph alone. */
export const configuration = ({ key, dashboard, applications, store, cookieKeys }: ConfigurationParts): Configuration => ({
  adapter: store,
  clients: [dashboard],
  jwks: { keys: key.secretKeys as JWK[] },
  clientDefaults: { id_token_signed_response_alg: SIGNING_ALGORITHM },
  enabledJWA: { idTokenSigningAlgValues: [SIGNING_ALGORITHM] },
  clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'private_key_jwt'],
  responseTypes: ['code'],
  pkce: { required: () => true },
  // The scopes of the graph belong to the graph as a resource, and are not the provider's.
  scopes: ['openid', 'profile'],
  claims: { openid: ['sub'], profile: ['name'] },
  conformIdTokenClaims: false,
  features: {
    devInteractions: { enabled: false },
    dPoP: { enabled: false },
    userinfo: { enabled: false },
    revocation: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
    clientCredentials: { enabled: true },
    rpInitiatedLogout: { enabled: true, logoutSource: signOutPage, postLogoutSuccessSource: signedOutPage },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => GRAPH,
      useGrantedResource: () => true,
      getResourceServerInfo: (_ctx, resource, client) => graphFor(resource, client.clientId, applications),
    },
  },
  findAccount: (_ctx, subject) => {
    const person = personWith(subject);
    return person && { accountId: subject, claims: () => ({ sub: subject, name: person.label }) };
  },
  loadExistingGrant: grantOf,
  extraTokenClaims: async (_ctx, token) => {
    const persona = 'accountId' in token ? personWith(token.accountId) : await applications(token.clientId);
    return persona && claimsOf(persona);
  },
  issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
  expiresWithSession: () => true,
  clientBasedCORS: () => false,
  interactions: { url: (_ctx, { uid }) => `/sign-in/${uid}` },
  renderError: errorPage,
  cookies: {
    keys: [...cookieKeys],
    names: { session: 'identity-session', interaction: 'identity-sign-in', resume: 'identity-resume' },
  },
  ttl: {
    AccessToken: (_ctx, { resourceServer }) => resourceServer?.accessTokenTTL ?? MINUTE,
    ClientCredentials: (_ctx, { resourceServer }) => resourceServer?.accessTokenTTL ?? MINUTE,
    AuthorizationCode: MINUTE,
    IdToken: 5 * MINUTE,
    Interaction: 10 * MINUTE,
    RefreshToken: WORKING_DAY,
    Grant: WORKING_DAY,
    Session: WORKING_DAY,
  },
});
