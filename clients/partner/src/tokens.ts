import * as oidc from 'openid-client';
import { GraphProblem } from './problem.ts';

export interface TokenOptions {
  /** Address of the identity provider. */
  readonly issuer: string;
  readonly clientId: string;
  /** How the application proves itself: `ClientSecretBasic`, or in production `PrivateKeyJwt`, of openid-client. */
  readonly authentication: oidc.ClientAuth;
  readonly scopes: readonly string[];
  /** The graph as the provider knows it (RFC 8707), where it asks for it. */
  readonly resource?: string;
  /** Seconds that the provider has to answer. */
  readonly patience: number;
}

/** A token is not used any more this long before its end, in milliseconds: a request takes some time. */
const BEFORE_END = 15_000;

const onThisMachine = ({ hostname }: URL): boolean => ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);

/** Without TLS a secret would be readable on the way, so that is for this machine alone. */
const mayBePlain = (issuer: URL): oidc.DiscoveryRequestOptions['execute'] =>
  issuer.protocol === 'http:' && onThisMachine(issuer) ? [oidc.allowInsecureRequests] : [];

/** What the provider says no with: in the body, or as a challenge where it does not believe who asks. */
const reasonOf = (cause: unknown): string | undefined => {
  if (cause instanceof oidc.ResponseBodyError) return cause.error;
  if (cause instanceof oidc.WWWAuthenticateChallengeError) return cause.cause[0]?.parameters.error ?? 'invalid_client';
  return undefined;
};

/** What it says of itself beside that. */
const saidBy = (cause: unknown): string => {
  if (cause instanceof oidc.ResponseBodyError) return cause.error_description ?? cause.error;
  return (cause as Error).message;
};

const failed = (issuer: string, cause: unknown): GraphProblem => {
  const reason = reasonOf(cause);
  // What fetch throws where there is no connection.
  const message =
    cause instanceof TypeError
      ? `Nobody answers at ${issuer}.`
      : `${issuer} gave no token: ${[reason, saidBy(cause)].filter(Boolean).join(', ')}.`;
  return new GraphProblem({ code: 'SIGN_IN_FAILED', message, ...(reason && { reason }) }, { cause });
};

/** Access tokens of the application itself (client credentials): one at a time, asked when it is needed. */
export class Tokens {
  private readonly options: TokenOptions;
  private provider: Promise<oidc.Configuration> | undefined;
  private current: Promise<{ readonly token: string; readonly until: number }> | undefined;

  constructor(options: TokenOptions) {
    this.options = options;
  }

  /** A token that is good for now. Throws a {@link GraphProblem}. */
  async token(): Promise<string> {
    this.current ??= this.ask();
    const asked = this.current;
    try {
      const { token, until } = await asked;
      if (until > Date.now()) return token;
    } catch (problem) {
      this.forget(asked);
      throw failed(this.options.issuer, problem);
    }
    this.forget(asked);
    return this.token();
  }

  /** Says that a token was not taken: the next one is another. */
  async refused(token: string): Promise<void> {
    const asked = this.current;
    if (asked && (await asked.catch(() => undefined))?.token === token) this.forget(asked);
  }

  private forget(asked: Tokens['current']): void {
    if (this.current === asked) this.current = undefined;
  }

  private async ask() {
    const { scopes, resource } = this.options;
    this.provider ??= this.discover();
    const provider = await this.provider.catch((problem: unknown) => {
      this.provider = undefined;
      throw problem;
    });
    const granted = await oidc.clientCredentialsGrant(provider, { scope: scopes.join(' '), ...(resource && { resource }) });
    const lifetime = Math.max(granted.expiresIn() ?? 60, 1) * 1000;
    return { token: granted.access_token, until: Date.now() + lifetime - Math.min(BEFORE_END, lifetime / 2) };
  }

  private discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, authentication, patience } = this.options;
    const address = new URL(issuer);
    return oidc.discovery(address, clientId, undefined, authentication, { execute: mayBePlain(address), timeout: patience });
  }
}
