import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '@wijkgraph/kit';
import type { Authority } from '../authority/authority.ts';
import { stepOf } from '../history/step.ts';
import { Consent } from './consent.entity.ts';
import { ConsentEvent } from './consent-event.entity.ts';
import { ConsentGrant } from './consent-grant.entity.ts';
import { ConsentProvision } from './consent-provision.entity.ts';
import type { StoredConsentState } from './consent.states.ts';
import type { Word } from './word.ts';

type Whole = Pick<
  Consent,
  'residentId' | 'granteeId' | 'action' | 'storedState' | 'requestedBy' | 'notice' | 'noticeVersion' | 'validFrom' | 'validUntil'
>;
type Line = Pick<ConsentProvision, 'categoryMask' | 'purposeMask' | 'validFrom' | 'validUntil'>;

/** Notes a step in the life of a consent. */
export const noteStep = (consentId: string, state: StoredConsentState, at: Date, em: EntityManager, context: RequestContext): void => {
  em.create(ConsentEvent, { ...stepOf(at, context), consentId, state });
};

/** Notes whose word a consent rests on, or whose word it was that refused it. */
export const noteWord = (
  consentId: string,
  word: Word,
  at: Date,
  em: EntityManager,
  { caller }: RequestContext,
  refuses: boolean = false,
): void => {
  for (const representationId of word)
    em.create(ConsentGrant, { id: randomUUID(), consentId, representationId, givenAt: at, refuses, recordedBy: caller.subject });
};

/** Writes down, within a transaction, a consent with its lines and the first step of its history. */
export const writeDown = (
  whole: Whole,
  lines: readonly Line[],
  { authority, at }: { readonly authority: Authority; readonly at: Date },
  em: EntityManager,
  context: RequestContext,
): Consent => {
  const id = randomUUID();
  const { residentId, granteeId, action, storedState } = whole;
  const consent = em.create(Consent, {
    id,
    ...whole,
    recordedAt: at,
    recordedBy: context.caller.subject,
    answeredAt: null,
    withdrawnAt: null,
  } as Consent);
  const ofConsent = { consentId: id, residentId, granteeId, action, authority, recordedAt: at };
  for (const line of lines) em.create(ConsentProvision, { id: randomUUID(), ...ofConsent, ...line } as ConsentProvision);
  noteStep(id, storedState, at, em, context);
  return consent;
};
