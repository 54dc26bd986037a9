import type { Connection, Paging, RequestContext } from '@wijkgraph/kit';
import type { Consent } from '../consent/consent.entity.ts';
import { permittedConsents } from '../consent/permitted.list.ts';

const waiting = permittedConsents({ name: 'requestedConsents', state: 'REQUESTED', sort: 'recordedAt', concerns: 'requested_by' });

/** The consents that wait for an answer, those that were asked first ahead. */
export const requestedConsents = (paging: Paging, context: RequestContext): Promise<Connection<Consent>> =>
  waiting('REQUESTED', paging, context);
