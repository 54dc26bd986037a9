import { type Identity, NotRegistered, type Register, type TokenIdentity } from '@wijkgraph/schema';
import { Refusal } from '../errors/refusal.ts';
import type { Log } from '../logging/log.ts';
import type { AccessTokens } from './access-token.ts';

export interface CallersParts {
  readonly tokens: AccessTokens;
  /** Which applications may ask, and for what. */
  readonly register: Register;
  readonly log: Log;
}

/** Tells who asks: what the token says, as far as the application is registered for it. */
export class Callers {
  private readonly parts: CallersParts;

  constructor(parts: CallersParts) {
    this.parts = parts;
  }

  /**
   * Rejects with UNAUTHENTICATED, or with FORBIDDEN for an application that is not registered, or was revoked; the subgraphs
   * refuse it as well.
   */
  async identify(authorization: string | undefined): Promise<Identity> {
    return this.withinRegistration(await this.parts.tokens.identify(authorization));
  }

  private async withinRegistration(identity: TokenIdentity): Promise<Identity> {
    const { register, log } = this.parts;
    try {
      return { ...identity, ...(await register.admit(identity)) };
    } catch (error) {
      if (!(error instanceof NotRegistered)) throw error;
      log({ level: 'warn', event: 'an application was refused that is not registered so', reason: error.message });
      throw new Refusal('FORBIDDEN', error.message, { status: 403 });
    }
  }
}
