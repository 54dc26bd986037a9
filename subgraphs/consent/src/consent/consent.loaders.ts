import { manyBy, oneBy } from '@wijkgraph/kit';
import { ConsentEvent } from './consent-event.entity.ts';
import { ConsentGrant } from './consent-grant.entity.ts';
import { Consent } from './consent.entity.ts';
import { ConsentProvision } from './consent-provision.entity.ts';

export const consentById = oneBy(Consent, 'id');

export const eventsOfConsent = manyBy(ConsentEvent, 'consentId', 'at');
export const grantsOfConsent = manyBy(ConsentGrant, 'consentId', 'givenAt');

export const provisionsOfConsent = manyBy(ConsentProvision, 'consentId', 'id');
