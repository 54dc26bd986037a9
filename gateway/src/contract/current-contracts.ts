import { type Contract, Contracts, EmptyContract, type Reach } from '@wijkgraph/schema/contract';
import type { GraphQLSchema } from 'graphql';
import { Refusal } from '../errors/refusal.ts';

/** The graph as it is loaded now, and what of it each application can ever see. */
export class CurrentContracts {
  private loaded: { readonly schema: GraphQLSchema; readonly contracts: Contracts } | undefined;

  /** Called whenever a supergraph is loaded. */
  learn(schema: GraphQLSchema, supergraphSdl: string): void {
    this.loaded = { schema, contracts: new Contracts(supergraphSdl) };
  }

  /** The whole graph. */
  get schema(): GraphQLSchema {
    return this.current.schema;
  }

  /** Throws FORBIDDEN where no query at all is open. */
  of(reach: Reach): Contract {
    try {
      return this.current.contracts.of(reach);
    } catch (error) {
      if (error instanceof EmptyContract) throw new Refusal('FORBIDDEN', `${error.message}.`, { status: 403 });
      throw error;
    }
  }

  private get current() {
    if (!this.loaded) throw new Error('No supergraph is loaded yet');
    return this.loaded;
  }
}
