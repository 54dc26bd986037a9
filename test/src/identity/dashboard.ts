import { clientCredentials, DASHBOARD, GRAPH, SIGNED_IN, SIGNED_OUT } from '@wijkgraph/sandbox';
import { scopes } from '@wijkgraph/schema';
import * as oidc from 'openid-client';
import type { Federation } from '../federation/federation.ts';
import type { Visitor } from './visitor.ts';

/** The sign-in of one visitor at the dashboard: what the dashboard keeps until they return. */
export interface Attempt {
  readonly address: URL;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** A client of the provider that knows its discovery document and proves itself with its secret. */
export const discovered = async ({ issuer, keptIn }: Federation, client: string): Promise<oidc.Configuration> => {
  const { client_secret: secret } = await clientCredentials(keptIn, client);
  return oidc.discovery(new URL(issuer), client, undefined, oidc.ClientSecretBasic(secret), { execute: [oidc.allowInsecureRequests] });
};

/** The dashboard's part in signing somebody in, as a library for OpenID Connect does it. */
export class Dashboard {
  readonly provider: oidc.Configuration;
  readonly origin: string;

  constructor(provider: oidc.Configuration, origin: string) {
    this.provider = provider;
    this.origin = origin;
  }

  async begin(change: Readonly<Record<string, string | undefined>> = {}): Promise<Attempt> {
    const [verifier, state, nonce] = [oidc.randomPKCECodeVerifier(), oidc.randomState(), oidc.randomNonce()];
    const parameters: Record<string, string | undefined> = {
      redirect_uri: `${this.origin}${SIGNED_IN}`,
      scope: ['openid', 'profile', ...Object.keys(scopes)].join(' '),
      resource: GRAPH,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
      ...change,
    };
    const said = Object.entries(parameters).filter((parameter): parameter is [string, string] => parameter[1] !== undefined);
    return { address: oidc.buildAuthorizationUrl(this.provider, Object.fromEntries(said)), state, nonce, verifier };
  }

  /** Exchanges what the visitor brought back. Throws where it does not belong to this attempt. */
  complete({ state, nonce, verifier }: Attempt, returned: URL) {
    return oidc.authorizationCodeGrant(this.provider, returned, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
  }

  async signIn(visitor: Visitor, persona: string) {
    const attempt = await this.begin();
    const { at } = await visitor.signIn(attempt.address.href, persona);
    return this.complete(attempt, at);
  }

  refresh(token: string) {
    return oidc.refreshTokenGrant(this.provider, token);
  }

  signOutAddress(idToken: string, to = `${this.origin}${SIGNED_OUT}`): URL {
    return oidc.buildEndSessionUrl(this.provider, { id_token_hint: idToken, post_logout_redirect_uri: to, state: 'left' });
  }
}

export const dashboardOf = async (federation: Federation, origin: string): Promise<Dashboard> =>
  new Dashboard(await discovered(federation, DASHBOARD), origin);
