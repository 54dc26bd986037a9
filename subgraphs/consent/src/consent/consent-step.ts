import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '@wijkgraph/kit';
import type { Consent } from './consent.entity.ts';
import { ConsentEvent } from './consent-event.entity.ts';
import type { StoredConsentState } from './consent.states.ts';

/** Writes into the history of a consent what it came to, and who did it. */
export const noteStep = (
  consentId: string,
  state: StoredConsentState,
  at: Date,
  em: EntityManager,
  { caller: { subject, client, party } }: RequestContext,
): void => {
  em.create(ConsentEvent, { id: randomUUID(), consentId, state, at, subject, client, party } as ConsentEvent);
};

const END = 'update consent_provision set valid_until = least(valid_until, ?::timestamptz) where consent_id = ?';

/** Ends a consent, within a transaction, from a moment on. */
export const endConsent = async (consent: Consent, at: Date, em: EntityManager, context: RequestContext): Promise<void> => {
  consent.storedState = 'WITHDRAWN';
  consent.withdrawnAt = at;
  await em.getConnection().execute(END, [at, consent.id], 'run', em.getTransactionContext());
  noteStep(consent.id, 'WITHDRAWN', at, em, context);
};
