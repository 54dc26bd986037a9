import type { Connection, Paging, RequestContext } from '@wijkgraph/kit';
import type { Consent } from '../consent/consent.entity.ts';
import { permittedConsents } from '../consent/permitted.list.ts';

const list = { name: 'requestedConsents', sort: 'recordedAt', concerns: 'requestedBy' } as const;

/** The consents that wait for an answer, those that were asked first ahead. */
export const requestedConsents = (paging: Paging, context: RequestContext): Promise<Connection<Consent>> =>
  permittedConsents(list, { storedState: 'REQUESTED' }, paging, context);
