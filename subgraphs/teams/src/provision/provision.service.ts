import { type Connection, field, forEdit, notFound, readInput, refuse, type RequestContext } from '@wijkgraph/kit';
import type { LifeDomain } from '@wijkgraph/schema';
import { recordChange } from '../change/record-change.ts';
import { pageByName, type Paging } from '../order-of-name.ts';
import { Provision } from './provision.entity.ts';
import { CapacityStatus, type Law, type ProvisionKind } from './provision.enums.ts';
import type { SetCapacityStatusInput } from './provision.inputs.ts';
import { provisionById } from './provision.loaders.ts';

/** What the catalogue can be narrowed by. Nothing of it is about a resident: whoever it is for is not asked. */
export interface ProvisionFilter {
  readonly lifeDomain?: LifeDomain | null | undefined;
  readonly kind?: ProvisionKind | null | undefined;
  readonly law?: Law | null | undefined;
  readonly districtCode?: string | null | undefined;
  readonly canTakeSomeone?: boolean | null | undefined;
}

const conditionsOf = ({ lifeDomain, kind, law, districtCode, canTakeSomeone }: ProvisionFilter): object => ({
  ...(lifeDomain && { lifeDomains: { $contains: [lifeDomain] } }),
  ...(kind && { kind }),
  ...(law && { law }),
  ...(districtCode && { $and: [{ $or: [{ districtCodes: null }, { districtCodes: { $contains: [districtCode] } }] }] }),
  ...(typeof canTakeSomeone === 'boolean' && {
    capacityStatus: canTakeSomeone ? CapacityStatus.AVAILABLE : { $ne: CapacityStatus.AVAILABLE },
  }),
});

/** The catalogue of provisions, narrowed, in the order of their names. */
export const findProvisions = (filter: ProvisionFilter, paging: Paging, context: RequestContext): Promise<Connection<Provision>> =>
  pageByName(Provision, conditionsOf(filter), 'provisions', paging, context);

/** Says whether there is room: by the organisation that offers the provision, and nobody else. */
export const setCapacityStatus = async ({ status, ...edit }: SetCapacityStatusInput, context: RequestContext): Promise<Provision> => {
  const { id, expectedVersion } = readInput(field.edit, edit);
  const known = await context.load(provisionById, id);
  if (!known) throw notFound();
  if (known.organisationId !== context.caller.party)
    throw refuse('FORBIDDEN', 'Another organisation offers this, which alone says whether it has room.');
  return context.em.transactional(async em => {
    const provision = await forEdit(em, Provision, { id, expectedVersion });
    const was = { capacityStatus: provision.capacityStatus };
    Object.assign(provision, { capacityStatus: status, capacityStatusSince: new Date() });
    recordChange(em, id, { was, became: { capacityStatus: status } }, context);
    return provision;
  });
};
