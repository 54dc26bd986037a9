import type { Connection, RequestContext } from '@wijkgraph/kit';
import type { LifeDomain } from '@wijkgraph/schema';
import { pageByName, type Paging } from '../order-of-name.ts';
import { Provision } from './provision.entity.ts';
import type { Law } from './provision.enums.ts';

/** What the catalogue can be narrowed by. */
export interface ProvisionFilter {
  readonly lifeDomain?: LifeDomain | null | undefined;
  readonly law?: Law | null | undefined;
}

/** The catalogue of provisions, narrowed, in the order of their names. */
export const findProvisions = (
  { lifeDomain, law }: ProvisionFilter,
  paging: Paging,
  context: RequestContext,
): Promise<Connection<Provision>> =>
  pageByName(
    Provision,
    { ...(lifeDomain && { lifeDomains: { $contains: [lifeDomain] } }), ...(law && { law }) },
    'provisions',
    paging,
    context,
  );
