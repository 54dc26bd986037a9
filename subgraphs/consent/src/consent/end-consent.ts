import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '@wijkgraph/kit';
import type { Consent } from './consent.entity.ts';
import { noteStep } from './write-down.ts';

const END_LINES = 'update consent_provision set valid_until = least(coalesce(valid_until, ?), ?) where consent_id = ?';

/** Ends a consent with all its lines, within a transaction. */
export const endConsent = async (consent: Consent, at: Date, em: EntityManager, context: RequestContext): Promise<void> => {
  Object.assign(consent, { storedState: 'WITHDRAWN', withdrawnAt: at });
  await em.execute(END_LINES, [at, at, consent.id]);
  noteStep(consent.id, 'WITHDRAWN', at, em, context);
};
