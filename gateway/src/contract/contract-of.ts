import { errorCodes, type Identity } from '@wijkgraph/schema';
import type { Contract } from '@wijkgraph/schema/contract';
import type { DocumentRegister } from '../documents/document-register.ts';
import { Refusal } from '../errors/refusal.ts';
import { SubgraphFailure } from '../routing/subgraph-connection.ts';
import type { CurrentContracts } from './current-contracts.ts';
import { reachOfCaller } from './reach-of.ts';

/** What whoever asks can ever see. Rejects with FORBIDDEN, or SUBGRAPH_UNAVAILABLE where nobody knows the ceiling. */
export type ContractOf = (identity: Identity) => Promise<Contract>;

export const contractsBy =
  (register: Pick<DocumentRegister, 'termsOf'>, contracts: CurrentContracts): ContractOf =>
  async identity => {
    const terms = await register.termsOf(identity.client).catch((error: unknown) => {
      throw error instanceof SubgraphFailure
        ? new Refusal('SUBGRAPH_UNAVAILABLE', errorCodes.SUBGRAPH_UNAVAILABLE, { status: 503 })
        : error;
    });
    if (!terms) throw new Refusal('FORBIDDEN', 'This application is not registered here.', { status: 403 });
    return contracts.of(reachOfCaller(terms, identity));
  };
