import * as oidc from 'openid-client';
import type { Tokens } from '../session/sessions.ts';

export interface ProviderOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes: string;
  readonly resource: string | undefined;
  /** Where the provider sends people back to. */
  readonly redirectUrl: string;
  /** Where it sends them once they signed out there. */
  readonly homeUrl: string;
  /** What time it is, in milliseconds since 1970. */
  readonly now: () => number;
}

/** What must be remembered between leaving for the provider and coming back. */
export interface Departure {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  /** The page that was asked for. */
  readonly to: string;
}

export interface Arrival {
  readonly subject: string;
  readonly name: string;
  readonly tokens: Tokens;
}

/** The provider no longer vouches for somebody: they signed out there, or were signed out. */
export class SignInEnded extends Error {}

/** An OpenID Connect provider, as a confidential client sees it: authorization code with PKCE (RFC 7636). */
export interface Provider {
  leave(to: string): Promise<{ readonly url: string; readonly departure: Departure }>;
  /** Throws where the answer is not one to this departure. */
  arrive(url: URL, departure: Departure): Promise<Arrival>;
  /** Throws {@link SignInEnded}, or anything else where the provider cannot be asked now. */
  refresh(tokens: Tokens): Promise<Tokens>;
  /** Where somebody signs out at the provider as well; undefined where it has no such page. */
  signOutUrl(tokens: Tokens): Promise<string | undefined>;
}

const isPlain = (url: string): boolean => new URL(url).protocol === 'http:';

/** Seconds that a token is taken to live where the provider does not say. */
const UNSAID = 300;

/** What the provider says where what one refreshes with is of no use any more (RFC 6749 section 5.2). */
const isEnded = (problem: unknown): boolean => problem instanceof oidc.ResponseBodyError && problem.error === 'invalid_grant';

/** A provider that is looked up when it is first needed: the dashboard starts without it, and says so to whoever signs in. */
export const provider = (options: ProviderOptions): Provider => {
  const { issuer, clientId, clientSecret, scopes, resource, redirectUrl, homeUrl, now } = options;
  let known: Promise<oidc.Configuration> | undefined;
  const configuration = (): Promise<oidc.Configuration> => {
    known ??= oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, {
      execute: isPlain(issuer) ? [oidc.allowInsecureRequests] : [],
    });
    known.catch(() => (known = undefined));
    return known;
  };
  const forTheGraph = resource ? { resource } : undefined;
  const tokensFrom = (answer: oidc.TokenEndpointResponse, before?: Tokens): Tokens => ({
    access: answer.access_token,
    refresh: answer.refresh_token ?? before?.refresh,
    id: answer.id_token ?? before?.id,
    expires: now() + (answer.expires_in ?? UNSAID) * 1000,
  });

  return {
    async leave(to) {
      const [verifier, state, nonce] = [oidc.randomPKCECodeVerifier(), oidc.randomState(), oidc.randomNonce()];
      const url = oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUrl,
        scope: scopes,
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...forTheGraph,
      });
      return { url: url.href, departure: { verifier, state, nonce, to } };
    },
    async arrive(url, { verifier, state, nonce }) {
      const answer = await oidc.authorizationCodeGrant(
        await configuration(),
        url,
        { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true },
        forTheGraph,
      );
      const claims = answer.claims();
      if (!claims) throw new Error('The provider did not say who signed in.');
      const name = typeof claims.name === 'string' ? claims.name : claims.sub;
      return { subject: claims.sub, name, tokens: tokensFrom(answer) };
    },
    async refresh(tokens) {
      if (!tokens.refresh) throw new SignInEnded('The provider issued nothing to refresh with.');
      try {
        return tokensFrom(await oidc.refreshTokenGrant(await configuration(), tokens.refresh, forTheGraph), tokens);
      } catch (problem) {
        throw isEnded(problem) ? new SignInEnded('The provider refreshes this no more.', { cause: problem }) : problem;
      }
    },
    async signOutUrl(tokens) {
      const found = await configuration();
      if (tokens.refresh) await oidc.tokenRevocation(found, tokens.refresh).catch(() => {});
      if (!found.serverMetadata().end_session_endpoint) return undefined;
      return oidc.buildEndSessionUrl(found, {
        post_logout_redirect_uri: homeUrl,
        ...(tokens.id && { id_token_hint: tokens.id }),
      }).href;
    },
  };
};
