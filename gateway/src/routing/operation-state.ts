import type { Caller, Identity, Purpose } from '@wijkgraph/schema';
import type { Trace } from '../caller/trace.ts';
import type { Deadline } from './deadline.ts';
import { Withheld } from './withheld.ts';

/** Characters of an operation's name that are kept, for it travels in a header. */
const NAME_LENGTH = 128;

/** Everything that belongs to one operation of one caller, and to no other. */
export class OperationState {
  readonly withheld = new Withheld();
  readonly identity: Identity;
  readonly purpose: Purpose;
  readonly trace: Trace;
  readonly deadline: Deadline;
  private vouched: Caller | undefined;
  private readonly tokens = new Map<string, string>();

  constructor(identity: Identity, purpose: Purpose, trace: Trace, deadline: Deadline) {
    this.identity = identity;
    this.purpose = purpose;
    this.trace = trace;
    this.deadline = deadline;
  }

  /** Names the operation, after which the caller can be vouched for. */
  begin(operationName: string | null | undefined): void {
    const { subject, client, party, roles, scopes, resident } = this.identity;
    this.vouched = {
      subject,
      client,
      party,
      roles,
      scopes,
      purpose: this.purpose,
      ...(resident !== undefined && { resident }),
      traceId: this.trace.id,
      operation: (operationName ?? '').slice(0, NAME_LENGTH),
    };
  }

  /** The internal token for a subgraph: minted when first needed, and once in this operation. */
  tokenFor(subgraph: string, mint: (caller: Caller) => string): string {
    let token = this.tokens.get(subgraph);
    if (!token) {
      if (!this.vouched) throw new Error('A subgraph was asked before the operation began');
      this.tokens.set(subgraph, (token = mint(this.vouched)));
    }
    return token;
  }
}

/** Apollo copies the context of a request, so all that changes is kept behind one reference. */
export interface GatewayContext {
  readonly state: OperationState;
}
