import type { Connection, RequestContext } from '@wijkgraph/kit';
import { pageByName, type Paging } from '../order-of-name.ts';
import { Organisation } from './organisation.entity.ts';
import { organisationById } from './organisation.loaders.ts';

/** One organisation by id. */
export const organisationOf = (id: string, context: RequestContext): Promise<Organisation | null> => context.load(organisationById, id);

/** All organisations, in the order of their names. */
export const findOrganisations = (paging: Paging, context: RequestContext): Promise<Connection<Organisation>> =>
  pageByName(Organisation, {}, 'organisations', paging, context);
