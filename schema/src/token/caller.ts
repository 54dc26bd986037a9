import type { Purpose } from '../vocabulary/purpose.ts';
import type { Role } from '../vocabulary/role.ts';
import type { Scope } from '../vocabulary/scope.ts';

/** Who asks, through which application, for which party and purpose: what the gateway vouches for to a subgraph. */
export interface Caller {
  /** The person or, for an application on its own, the client: the token's `sub`. */
  readonly subject: string;
  /** The OAuth 2 client (`client_id`, RFC 9068). */
  readonly client: string;
  /** The team or partner organisation on whose behalf is asked. */
  readonly party: string;
  /** Empty for a partner's application. */
  readonly roles: readonly Role[];
  readonly scopes: readonly Scope[];
  /** The one purpose of this operation, out of those the client is registered for. */
  readonly purpose: Purpose;
  /** The resident that the caller is; only with the role RESIDENT. */
  readonly resident?: string;
  /** Ties together what one operation did (W3C trace context trace-id, 32 hex digits). */
  readonly traceId: string;
  /** The operation's name, for the access log. */
  readonly operation: string;
}
