import type { Caller, Identity, Purpose } from '@wijkgraph/schema';
import type { OperationDefinitionNode } from 'graphql';
import type { Trace } from '../caller/trace.ts';
import { Ground } from '../release/ground.ts';
import type { Deadline } from './deadline.ts';
import { Withheld } from './withheld.ts';

/** Characters of an operation's name that are kept, for it travels in a header. */
const NAME_LENGTH = 128;

/** Everything that belongs to one operation of one caller, and to no other. */
export class OperationState {
  readonly withheld = new Withheld();
  readonly ground = new Ground();
  readonly identity: Identity;
  readonly purpose: Purpose;
  readonly trace: Trace;
  readonly deadline: Deadline;
  /** Whether it may be carried out a second time: once it is known to be a query. */
  repeatable = false;
  private vouched: Caller | undefined;
  private readonly tokens = new Map<string, string>();

  constructor(identity: Identity, purpose: Purpose, trace: Trace, deadline: Deadline) {
    this.identity = identity;
    this.purpose = purpose;
    this.trace = trace;
    this.deadline = deadline;
  }

  /** The same question of the same caller, of which nothing was carried out yet. */
  again(): OperationState {
    return new OperationState(this.identity, this.purpose, this.trace, this.deadline);
  }

  /** Says which operation it is, after which the caller can be vouched for. */
  begin({ name, operation }: OperationDefinitionNode): void {
    const { subject, client, party, roles, scopes, resident } = this.identity;
    this.repeatable = operation === 'query';
    this.vouched = {
      subject,
      client,
      party,
      roles,
      scopes,
      purpose: this.purpose,
      ...(resident !== undefined && { resident }),
      traceId: this.trace.id,
      operation: (name?.value ?? '').slice(0, NAME_LENGTH),
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
